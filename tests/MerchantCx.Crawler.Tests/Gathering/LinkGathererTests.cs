using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

public sealed class LinkGathererTests
{
    [Fact]
    public void A_link_is_gathered_with_text_target_line_and_reason()
    {
        var link = Html.Link(
            """

            <footer>
              <a href=" /kontakt#form ">
                <b>Kontakt</b>
              </a>
            </footer>
            """);

        Assert.Equal(LinkConcept.Contact, link.Concept);
        Assert.Equal("Kontakt", link.Text);
        Assert.Equal("/kontakt#form", link.Href);
        Assert.Equal(new("https://shop.example/kontakt"), link.Target);
        Assert.Equal(LinkAction.OpensPage, link.Action);
        Assert.Equal(3, link.Line);
        Assert.True(link.IsCertain);
        Assert.Equal("text contact/de", link.Why);
    }

    [Fact]
    public void Links_that_name_nothing_are_left_out()
    {
        Assert.Empty(Html.ReadBody("""<a href="/lampen">Lampen</a><a href="/kontaktlinsen">Kontaktlinsen</a>""").Links);
    }

    [Fact]
    public void A_link_that_names_two_concepts_is_two_pieces_of_evidence()
    {
        var links = Html.ReadBody("""<a href="/service">Hilfe &amp; Kontakt</a>""").Links;

        Assert.Equal([LinkConcept.Contact, LinkConcept.Help], links.Select(link => link.Concept));
        Assert.All(links, link => Assert.Equal("Hilfe & Kontakt", link.Text));
    }

    [Fact]
    public void Links_come_in_document_order()
    {
        var links = Html.ReadBody(
            """
            <a href="/i">Impressum</a><a href="/a">AGB</a>
            <a href="/k">Kontakt</a><a href="/i">Impressum</a>
            """).Links;

        Assert.Equal(["Impressum", "AGB", "Kontakt", "Impressum"], links.Select(link => link.Text));
    }

    [Theory]
    [InlineData("""<a href="/k"><img src="k.png" alt="Kontakt"></a>""", "alt contact/de")]
    [InlineData("""<a href="/k" aria-label="Kontakt"><i class="icon"></i></a>""", "aria-label contact/de")]
    [InlineData("""<a href="/k" title="Kontakt"><i class="icon"></i></a>""", "title contact/de")]
    [InlineData("""<a href="/k"><svg><title>Kontakt</title></svg></a>""", "text contact/de")]
    [InlineData("""<map name="m"><area href="/k" alt="Kontakt" shape="default"></map>""", "alt contact/de")]
    [InlineData("""<button type="button">Kontakt</button>""", "text contact/de")]
    [InlineData("""<input type="button" value="Kontakt">""", "value contact/de")]
    [InlineData("""<input type="image" src="k.png" alt="Kontakt">""", "alt contact/de")]
    public void A_link_without_text_is_known_by_its_label(string html, string why)
    {
        var link = Html.Link(html);

        Assert.Equal("Kontakt", link.Text);
        Assert.Equal(why, link.Why);
        Assert.True(link.IsCertain);
    }

    [Fact]
    public void What_is_shown_outweighs_the_title()
    {
        Assert.Equal(LinkConcept.Help, Html.Link("""<a href="/h" title="Kontakt">Hilfe</a>""").Concept);
    }

    [Fact]
    public void Style_and_script_within_a_link_are_no_text_of_it()
    {
        Assert.Equal("Kontakt", Html.Link("""<a href="/k"><style>.a { color: red }</style>Kontakt</a>""").Text);
    }

    [Fact]
    public void A_link_that_only_its_address_names_is_uncertain()
    {
        var link = Html.Link("""<a href="/kontakt.html"><img src="brief.png"></a>""");

        Assert.Equal(LinkConcept.Contact, link.Concept);
        Assert.Equal("", link.Text);
        Assert.False(link.IsCertain);
        Assert.Equal("url contact", link.Why);
    }

    [Fact]
    public void The_address_says_nothing_where_a_label_says_something_else()
    {
        Assert.Empty(Html.ReadBody("""<a href="/kontakt.html">Lampen</a>""").Links);
    }

    [Theory]
    [InlineData("""<form><textarea></textarea><button>Nachricht senden</button></form>""")]
    [InlineData("""<form><input name="mail"><input type="submit" value="Nachricht senden"></form>""")]
    [InlineData("""<form><select></select><button type="submit">Nachricht senden</button></form>""")]
    [InlineData("""<form><input><input type="image" alt="Nachricht senden"></form>""")]
    public void A_button_that_sends_a_form_is_no_link(string html)
    {
        Assert.Empty(Html.ReadBody(html).Links);
    }

    [Theory]
    [InlineData("""<form action="/k"><input type="hidden" name="t"><button>Kontakt</button></form>""")]
    [InlineData("""<form><textarea></textarea><button type="button">Kontakt</button></form>""")]
    [InlineData("<button>Kontakt</button>")]
    public void A_button_that_sends_nothing_a_buyer_filled_in_is_a_link(string html)
    {
        var link = Html.Link(html);

        Assert.Equal(LinkAction.RunsScript, link.Action);
        Assert.Equal("", link.Href);
        Assert.Null(link.Target);
    }

    [Fact]
    public void An_anchor_without_href_is_no_link()
    {
        Assert.Empty(Html.ReadBody("""<a name="kontakt">Kontakt</a>""").Links);
    }

    [Theory]
    [InlineData("""<a href="#">Kontakt</a>""", LinkAction.Nothing)]
    [InlineData("""<a href="">Kontakt</a>""", LinkAction.Nothing)]
    [InlineData("""<a href="#missing">Kontakt</a>""", LinkAction.Nothing)]
    [InlineData("""<a href="#here">Kontakt</a><p id="here">""", LinkAction.JumpsToElement)]
    [InlineData("""<a href="#here" data-toggle="modal">Kontakt</a><p id="here">""", LinkAction.RunsScript)]
    [InlineData("""<a href="#" data-toggle="modal">Kontakt</a>""", LinkAction.RunsScript)]
    [InlineData("""<a href="#" onclick="openContact()">Kontakt</a>""", LinkAction.RunsScript)]
    [InlineData("""<a href="#" aria-controls="dialog">Kontakt</a>""", LinkAction.RunsScript)]
    [InlineData("""<a href="#" role="button">Kontakt</a>""", LinkAction.RunsScript)]
    [InlineData("""<a href="javascript:void(0)">Kontakt</a>""", LinkAction.RunsScript)]
    [InlineData("""<a href=" JavaScript:openContact()">Kontakt</a>""", LinkAction.RunsScript)]
    [InlineData("""<a href="mailto:hallo@shop.example">Kontakt</a>""", LinkAction.StartsConversation)]
    [InlineData("""<a href="TEL:+493023125001">Kontakt</a>""", LinkAction.StartsConversation)]
    [InlineData("""<a href="whatsapp://send?phone=493023125001">Kontakt</a>""", LinkAction.StartsConversation)]
    [InlineData("""<a href="ftp://shop.example/">Kontakt</a>""", LinkAction.Nothing)]
    [InlineData("""<a href="http://">Kontakt</a>""", LinkAction.Nothing)]
    public void What_a_link_does_without_opening_a_page_is_told(string html, LinkAction action)
    {
        var link = Html.Link(html);

        Assert.Equal(action, link.Action);
        Assert.Null(link.Target);
    }

    [Theory]
    [InlineData("kontakt", "https://shop.example/kontakt")]
    [InlineData("/kontakt?a=1#b", "https://shop.example/kontakt?a=1")]
    [InlineData("//hilfe.example/k", "https://hilfe.example/k")]
    [InlineData("http://hilfe.example", "http://hilfe.example/")]
    public void The_target_of_a_link_is_absolute_and_without_fragment(string href, string target)
    {
        var link = Html.Link($"""<a href="{href}">Kontakt</a>""");

        Assert.Equal(LinkAction.OpensPage, link.Action);
        Assert.Equal(target, link.Target!.AbsoluteUri);
    }

    [Fact]
    public void Links_of_another_language_count_where_the_lang_attribute_is_a_leftover()
    {
        var page = Html.ReadBody("""<a href="/k">Kontakt</a><a href="/h">Hilfe</a><a href="/w">Warenkorb</a>""", "en");

        Assert.Equal([LinkConcept.Contact, LinkConcept.Help], page.Links.Select(link => link.Concept));
    }

    [Fact]
    public void One_word_of_another_language_does_not_outvote_the_lang_attribute()
    {
        Assert.Empty(Html.ReadBody("""<a href="/h">Hilfe</a><a href="/l">Lamps</a>""", "en").Links);
    }
}
