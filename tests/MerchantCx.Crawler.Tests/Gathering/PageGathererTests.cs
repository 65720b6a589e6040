namespace MerchantCx.Crawler.Gathering;

public sealed class PageGathererTests
{
    [Fact]
    public void The_address_of_a_page_has_no_fragment()
    {
        var page = Html.Read("<p>Hallo", "https://shop.example/lampen#rot");

        Assert.Equal("https://shop.example/lampen", page.Address.AbsoluteUri);
        Assert.Equal("https://shop.example/lampen#rot", page.Name);
    }

    [Fact]
    public void Outgoing_addresses_are_distinct_and_in_document_order()
    {
        var page = Html.Gather(
            """
            <a href="/b">b</a><a href="/a#x">a</a><a href="/b#y">b</a><a href="#z">z</a><a>leer</a><a href="">leer</a>
            <a href="mailto:hallo@shop.example">m</a><map><area href="https://other.example/"></map>
            """);

        Assert.Equal(
            ["https://shop.example/b", "https://shop.example/a", "https://other.example/"],
            page.Outgoing.Select(address => address.AbsoluteUri));
    }

    [Fact]
    public void Navigation_targets_are_those_at_top_and_bottom()
    {
        var page = Html.ReadBody(
            """
            <header><a href="/a">a</a></header><main><a href="/b">b</a> <a href="/c">c</a></main>
            <footer><a href="/c">c</a><a href="/a">a</a></footer>
            """);

        Assert.Equal(["/a", "/c"], page.NavigationTargets.Select(address => address.AbsolutePath));
    }

    [Theory]
    [InlineData("""<a href="/">Start</a>""", true)]
    [InlineData("""<a href="https://other.example/">Hersteller</a>""", true)]
    [InlineData("""<a href="#">Nichts</a>""", false)]
    [InlineData("""<a href="mailto:hallo@shop.example">Mail</a>""", false)]
    [InlineData("<h1>Not Found</h1>", false)]
    public void A_page_has_links_when_it_leads_anywhere(string html, bool hasLinks)
    {
        Assert.Equal(hasLinks, Html.Gather(html).HasLinks);
    }

    [Theory]
    [InlineData("""<base href="/de/">""", "https://shop.example/de/kontakt")]
    [InlineData("""<base href="https://other.example/x">""", "https://other.example/kontakt")]
    [InlineData("""<base target="_top"><base href="/de/"><base href="/fr/">""", "https://shop.example/de/kontakt")]
    [InlineData("""<base href="javascript:0">""", "https://shop.example/lampen/kontakt")]
    [InlineData("", "https://shop.example/lampen/kontakt")]
    public void Links_are_relative_to_the_base(string head, string target)
    {
        var page = Html.Gather(
            $"""<html lang="de"><head>{head}</head><body><a href="kontakt">Kontakt</a>""",
            "https://shop.example/lampen/rot");

        Assert.Equal(target, Assert.Single(page.Outgoing).AbsoluteUri);
        Assert.Equal(target, Assert.Single(page.Evidence.Links).Target!.AbsoluteUri);
    }
}
