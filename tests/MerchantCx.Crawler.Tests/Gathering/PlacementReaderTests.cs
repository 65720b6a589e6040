using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

public sealed class PlacementReaderTests
{
    private const string Contact = """<a href="/kontakt">Kontakt</a>""";

    private static readonly string Text = $"<p>{string.Join(' ', Enumerable.Repeat("Wort", 100))}</p>";

    [Theory]
    [InlineData("<header>…</header>")]
    [InlineData("""<div role="banner">…</div>""")]
    [InlineData("""<div id="header">…</div>""")]
    [InlineData("""<div class="site-header">…</div>""")]
    [InlineData("""<div class="pageHeader">…</div>""")]
    [InlineData("""<div class="topbar">…</div>""")]
    [InlineData("""<ul class="meta navbar">…</ul>""")]
    [InlineData("<header><div><ul><li>…</ul></div></header>")]
    public void What_is_named_like_a_header_is_the_top_of_the_page(string html)
    {
        Assert.Equal(PageRegion.Header, RegionAmongText(html));
    }

    [Theory]
    [InlineData("<footer>…</footer>")]
    [InlineData("""<div role="contentinfo">…</div>""")]
    [InlineData("""<div id="footer">…</div>""")]
    [InlineData("""<div class="site-footer">…</div>""")]
    [InlineData("""<div class="footerLinks">…</div>""")]
    [InlineData("""<div class="fusszeile">…</div>""")]
    [InlineData("""<div id="colophon">…</div>""")]
    [InlineData("""<footer><div class="header">…</div></footer>""")]
    [InlineData("""<footer><div class="sidebar">…</div></footer>""")]
    [InlineData("""<div role="contentinfo"><div class="header">…</div></div>""")]
    public void What_is_named_like_a_footer_is_the_bottom_of_the_page(string html)
    {
        Assert.Equal(PageRegion.Footer, RegionAmongText(html));
    }

    [Theory]
    [InlineData("<p>…</p>")]
    [InlineData("<nav>…</nav>")]
    [InlineData("<main>…</main>")]
    [InlineData("<main><header>…</header></main>")]
    [InlineData("<main><footer>…</footer></main>")]
    [InlineData("""<div role="main"><div class="header">…</div></div>""")]
    [InlineData("<article><footer>…</footer></article>")]
    [InlineData("""<div role="article"><header>…</header></div>""")]
    [InlineData("<aside><header>…</header></aside>")]
    [InlineData("""<div role="complementary"><footer>…</footer></div>""")]
    [InlineData("""<div role="dialog"><header>…</header></div>""")]
    [InlineData("""<div class="card-footer">…</div>""")]
    [InlineData("""<div class="modal-header">…</div>""")]
    [InlineData("""<header class="entry-header">…</header>""")]
    [InlineData("""<footer class="post-footer">…</footer>""")]
    [InlineData("""<div class="sidebar">…</div>""")]
    [InlineData("""<div class="laptop">…</div>""")]
    public void Content_and_the_parts_of_cards_and_articles_are_not_top_or_bottom(string html)
    {
        Assert.Equal(PageRegion.Body, RegionAmongText(html));
    }

    [Theory]
    [InlineData("html")]
    [InlineData("body")]
    public void Names_of_the_whole_page_say_nothing_about_a_part_of_it(string element)
    {
        var body = element == "body" ? """<body class="sticky-header">""" : "<body>";
        var root = element == "html" ? """<html lang="de" class="has-footer">""" : """<html lang="de">""";
        var page = Html.Read($"{root}{body}{Text}{Contact}{Text}");

        Assert.Equal(PageRegion.Body, Assert.Single(page.Links).Region);
    }

    [Fact]
    public void Navigation_before_the_main_part_is_top_and_behind_it_is_bottom()
    {
        var page = Html.ReadBody($"<nav>{Contact}</nav><main>{Text}</main><nav>{Contact}</nav>");

        Assert.Equal([PageRegion.Header, PageRegion.Footer], page.Links.Select(link => link.Region));
    }

    [Fact]
    public void A_main_part_of_few_words_does_not_split_the_page()
    {
        var page = Html.ReadBody($"<main>Wort</main>{Text}{Contact}{Text}");

        Assert.Equal(PageRegion.Body, Assert.Single(page.Links).Region);
    }

    [Theory]
    [InlineData(8, PageRegion.Header)]
    [InlineData(9, PageRegion.Body)]
    [InlineData(87, PageRegion.Body)]
    [InlineData(88, PageRegion.Footer)]
    [InlineData(99, PageRegion.Footer)]
    public void Without_any_name_the_position_decides(int wordsBefore, PageRegion region)
    {
        Assert.Equal(region, RegionAt(wordsBefore, Contact));
    }

    [Theory]
    [InlineData(40, PageRegion.Header)]
    [InlineData(41, PageRegion.Body)]
    [InlineData(88, PageRegion.Footer)]
    public void Navigation_without_any_name_reaches_further_down(int wordsBefore, PageRegion region)
    {
        Assert.Equal(region, RegionAt(wordsBefore, $"<nav>{Contact}</nav>"));
    }

    [Theory]
    [InlineData("""<div id="cookie-banner">…</div>""")]
    [InlineData("""<div class="consent">…</div>""")]
    [InlineData("""<footer><div id="onetrust-banner-sdk">…</div></footer>""")]
    [InlineData("""<div class="cookiebar"><footer>…</footer></div>""")]
    public void A_consent_dialog_is_neither_top_nor_bottom(string html)
    {
        var link = Among(html);

        Assert.True(link.InConsentDialog);
        Assert.Equal(PageRegion.Body, link.Region);
        Assert.False(link.IsAtTopOrBottom);
    }

    [Theory]
    [InlineData("""<footer><a class="cookie-settings" href="/kontakt">Kontakt</a></footer>""")]
    [InlineData("""<footer class="cook">…</footer>""")]
    public void A_link_that_is_named_after_cookies_is_no_dialog(string html)
    {
        Assert.False(Among(html).InConsentDialog);
    }

    private static LinkEvidence Among(string html) =>
        Assert.Single(Html.ReadBody(Text + html.Replace("…", Contact, StringComparison.Ordinal) + Text).Links);

    private static PageRegion RegionAmongText(string html) => Among(html).Region;

    /// <summary>The region of a link of one word on a page of a hundred words.</summary>
    private static PageRegion RegionAt(int wordsBefore, string html)
    {
        var before = string.Concat(Enumerable.Repeat("Wort ", wordsBefore));
        var behind = string.Concat(Enumerable.Repeat(" Wort", 99 - wordsBefore));

        return Assert.Single(Html.ReadBody($"<p>{before}</p>{html}<p>{behind}</p>").Links).Region;
    }
}
