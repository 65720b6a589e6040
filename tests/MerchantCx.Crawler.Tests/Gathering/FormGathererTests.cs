using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

public sealed class FormGathererTests
{
    [Theory]
    [InlineData("""<form><textarea name="message"></textarea></form>""")]
    [InlineData("""<form id="kontakt" action="/send"><p><input name="mail"><textarea></textarea></p></form>""")]
    public void A_form_with_a_field_for_a_message_is_a_contact_form(string html)
    {
        var channel = Html.Channel("<main>\n" + html + "</main>");

        Assert.Equal(ChannelKind.Form, channel.Kind);
        Assert.Equal("", channel.Value);
        Assert.Equal(2, channel.Line);
        Assert.Equal(PageRegion.Body, channel.Region);
    }

    [Theory]
    [InlineData("""<form><input name="q"></form>""")]
    [InlineData("""<form id="review-form"><textarea></textarea></form>""")]
    [InlineData("""<form class="Bewertung"><textarea></textarea></form>""")]
    [InlineData("""<form action="/comments/add"><textarea></textarea></form>""")]
    [InlineData("""<form name="newsletter"><textarea></textarea></form>""")]
    [InlineData("""<form><textarea></textarea><input type="password"></form>""")]
    [InlineData("<textarea></textarea>")]
    public void A_form_for_something_else_is_none(string html)
    {
        Assert.Empty(Html.ReadBody(html).Channels);
    }

    [Theory]
    [InlineData("""<a href="/rueckruf">Rückruf anfordern</a>""")]
    [InlineData("""<button>Request a callback</button>""")]
    [InlineData("""<a href="#">Jetzt KOSTENLOSER RÜCKRUF</a>""")]
    public void An_offer_to_call_back_is_a_channel(string html)
    {
        Assert.Equal(ChannelKind.Callback, Html.Channel(html).Kind);
    }

    [Theory]
    [InlineData("""<p>Rückruf anfordern</p>""")]
    [InlineData("""<a href="/a">Rückrufaktionen</a>""")]
    [InlineData("""<a href="/a"></a>""")]
    public void What_is_no_link_or_says_something_else_offers_no_call(string html)
    {
        Assert.Empty(Html.ReadBody(html).Channels);
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void A_link_of_more_than_sixty_characters_offers_no_call(int length, bool isFound)
    {
        var html = $"""<a href="/a">{"Rückruf anfordern".PadRight(length, '.')}</a>""";

        Assert.Equal(isFound, Html.ReadBody(html).Channels.Count > 0);
    }
}
