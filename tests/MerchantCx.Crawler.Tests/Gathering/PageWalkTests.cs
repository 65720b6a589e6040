using System.Text;
using MerchantCx.Crawler.Parsing;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

public sealed class PageWalkTests
{
    private const string Contact = """<a href="/kontakt">Kontakt</a>""";

    [Theory]
    [InlineData("<p>…</p>")]
    [InlineData("""<p style="color: red">…</p>""")]
    [InlineData("""<p style="display: block; border-style: none">…</p>""")]
    [InlineData("""<p style="visibility: visible">…</p>""")]
    [InlineData("""<p hidden="until-found">…</p>""")]
    [InlineData("<details open><summary>Mehr</summary>…</details>")]
    [InlineData("""<p style="">…</p>""")]
    public void What_nothing_hides_is_visible(string html)
    {
        Assert.Equal(Visibility.Visible, VisibilityOf(html));
    }

    [Theory]
    [InlineData("<p hidden>…</p>")]
    [InlineData("""<p hidden="hidden">…</p>""")]
    [InlineData("""<p style="display:none">…</p>""")]
    [InlineData("""<p style="color: red; DISPLAY : NONE !important">…</p>""")]
    [InlineData("""<p style="visibility: hidden">…</p>""")]
    [InlineData("<div hidden><div><p>…</p></div></div>")]
    [InlineData("""<div id="box" hidden>…</div>""")]
    public void What_nothing_opens_is_hidden(string html)
    {
        Assert.Equal(Visibility.Hidden, VisibilityOf(html));
    }

    [Theory]
    [InlineData("<details><summary>Mehr</summary>…</details>")]
    [InlineData("""<button aria-controls="box">Mehr</button><div id="box" hidden>…</div>""")]
    [InlineData("""<div id="box" hidden>…</div><button aria-controls="box">Mehr</button>""")]
    [InlineData("""<i data-target="#box">Mehr</i><div id="box" hidden>…</div>""")]
    [InlineData("""<i data-bs-target="#box">Mehr</i><div id="box" hidden>…</div>""")]
    [InlineData("""<label for="box">Mehr</label><div id="box" hidden>…</div>""")]
    [InlineData("""<a href="#box">Mehr</a><div id="box" hidden>…</div>""")]
    [InlineData("""<a href="#box">Mehr</a><div id="box"><p hidden>…</p></div>""")]
    [InlineData("""<ul class="dropdown" hidden><li>…</ul>""")]
    [InlineData("""<div class="mobile-menu">…</div>""")]
    [InlineData("""<div class="offcanvas" style="display: none">…</div>""")]
    public void What_the_page_offers_to_open_is_in_a_menu(string html)
    {
        Assert.Equal(Visibility.InMenu, VisibilityOf(html));
    }

    [Theory]
    [InlineData("""<div id="kontaktbox" hidden>…</div><script>show("kontaktbox");</script>""", Visibility.Unknown)]
    [InlineData("""<div id="kontaktbox" hidden>…</div><script>show("andere");</script>""", Visibility.Hidden)]
    [InlineData("""<div id="kontaktbox" hidden>…</div><script src="kontaktbox.js"></script>""", Visibility.Hidden)]
    [InlineData("""<div hidden>…</div><script>show("kontaktbox");</script>""", Visibility.Hidden)]
    public void What_a_script_names_may_be_opened_by_it(string html, Visibility visibility)
    {
        Assert.Equal(visibility, VisibilityOf(html));
    }

    [Theory]
    [InlineData("noscript")]
    [InlineData("svg")]
    [InlineData("textarea")]
    [InlineData("select")]
    [InlineData("style")]
    [InlineData("script")]
    public void What_no_buyer_reads_is_no_text_of_the_page(string element)
    {
        using var page = Parse($"<body><p>Hallo<{element}>verborgen</{element}>Welt");

        Assert.DoesNotContain("verborgen", PageWalk.Over(page).Text.Whole, StringComparison.Ordinal);
    }

    [Fact]
    public void Whether_buyers_ever_see_a_template_cannot_be_told()
    {
        var link = Html.Link("""<template><a href="/kontakt">Kontakt</a></template>""");

        Assert.Equal(Visibility.Unknown, link.Visibility);
    }

    [Fact]
    public void Text_has_one_line_a_block_and_one_blank_a_gap()
    {
        using var page = Parse(
            """
            <title>Titel</title><body><h1>Unsere
               Lampen</h1><p>rot<b>braun</b> <i>blau</i><br>grün<ul><li>eins<li>zwei</ul>
            """);
        var text = PageWalk.Over(page).Text;

        Assert.Equal(["Unsere Lampen", "rotbraun blau", "grün", "eins", "zwei"], Lines(text));
        Assert.Equal(7, text.Words);
    }

    [Fact]
    public void Every_character_belongs_to_the_run_that_holds_it()
    {
        using var page = Parse("<body><p>eins<b>zwei</b>drei<p>vier");
        var text = PageWalk.Over(page).Text;

        Assert.All(
            text.Runs.SelectMany(run => Enumerable.Range(run.Start, run.Length).Select(offset => (run, offset))),
            given => Assert.Equal(given.run, text.RunAt(given.offset)));
        Assert.Equal(["P", "B", "P", "P"], text.Runs.Select(run => run.Parent.NodeName));
    }

    private static string[] Lines(PageText text) =>
        text.Whole.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static ParsedPage Parse(string html) => ParsedPage.Parse(Encoding.UTF8.GetBytes(html));

    private static Visibility VisibilityOf(string html) =>
        Html.Link(html.Replace("…", Contact, StringComparison.Ordinal)).Visibility;
}
