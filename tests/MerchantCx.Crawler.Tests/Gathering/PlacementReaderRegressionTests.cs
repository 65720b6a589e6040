using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

public sealed class PlacementReaderRegressionTests
{
    private static readonly string Text = $"<p>{string.Join(' ', Enumerable.Repeat("Wort", 100))}</p>";

    [Theory]
    [InlineData("""<html lang="de"><body class="has-sticky-nav">""")]
    [InlineData("""<html lang="de" class="nav-fixed"><body>""")]
    public void Names_of_the_whole_page_do_not_make_it_navigation(string start)
    {
        Assert.Equal(4, Html.Read($"{start}<main><p>eins zwei drei vier</p></main>").ContentWords);
    }

    [Theory]
    [InlineData("""<html lang="de"><body class="menu-closed">""")]
    [InlineData("""<html lang="de" class="no-overlay"><body>""")]
    public void Names_of_the_whole_page_do_not_make_it_a_menu(string start)
    {
        var page = Html.Read($"""{start}<p><a href="/k">Kontakt</a></p><p hidden><a href="/k">Kontakt</a></p>""");

        Assert.Equal([Visibility.Visible, Visibility.Hidden], page.Links.Select(link => link.Visibility));
    }

    [Theory]
    [InlineData("""<div class="card"><footer>…</footer></div>""")]
    [InlineData("""<div class="modal"><div><header>…</header></div></div>""")]
    [InlineData("<dialog open><header>…</header></dialog>")]
    public void The_header_and_footer_of_a_card_or_dialog_are_not_the_pages(string html)
    {
        var part = html.Replace("…", """<a href="/k">Kontakt</a>""", StringComparison.Ordinal);
        var page = Html.ReadBody(Text + part + Text);

        Assert.Equal(PageRegion.Body, Assert.Single(page.Links).Region);
    }

    [Theory]
    [InlineData("""<dialog><a href="/k">Kontakt</a></dialog>""")]
    [InlineData("""<button onclick="d.showModal()">Mehr</button><dialog id="d"><a href="/k">Kontakt</a></dialog>""")]
    public void A_dialog_that_is_not_open_is_not_visible_at_once(string html)
    {
        Assert.NotEqual(Visibility.Visible, Html.Link(html).Visibility);
    }
}
