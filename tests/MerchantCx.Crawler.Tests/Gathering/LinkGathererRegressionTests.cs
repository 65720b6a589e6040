using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

public sealed class LinkGathererRegressionTests
{
    [Theory]
    [InlineData("""<a href="#kontakt">Kontakt</a><a name="kontakt"></a>""")]
    [InlineData("""<a href="#%C3%BCber">Kontakt</a><p id="über">""")]
    [InlineData("""<a href="#top">Kontakt</a>""")]
    [InlineData("""<a href="#TOP">Kontakt</a>""")]
    public void A_fragment_jumps_where_a_browser_jumps(string html)
    {
        Assert.Equal(LinkAction.JumpsToElement, Html.Link(html).Action);
    }

    [Theory]
    [InlineData("""<form><textarea></textarea><button type="Submit">Nachricht senden</button></form>""")]
    [InlineData("""<form><textarea></textarea><button type="">Nachricht senden</button></form>""")]
    [InlineData("""<form id="f"><textarea></textarea></form><button form="f">Nachricht senden</button>""")]
    public void A_button_sends_a_form_however_its_type_is_written(string html)
    {
        Assert.Empty(Html.ReadBody(html).Links);
    }

    [Fact]
    public void An_input_is_a_button_however_its_type_is_written()
    {
        Assert.Equal("Kontakt", Html.Link("""<input type="BUTTON" value="Kontakt">""").Text);
    }
}
