using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Crawling;

public sealed class SiteCrawlerTests : CrawlerFixture
{
    private const string Contact = """<html lang="de"><body><a href="/kontakt">Kontakt</a>""";

    [Fact]
    public async Task Pages_are_asked_for_level_by_level_in_ordinal_order()
    {
        Shop["/"] = Answer.Links("/b", "/a", "/B");
        Shop["/a"] = Answer.Links("/d", "/a/1", "/");
        Shop["/b"] = Answer.Links("/c", "/a");
        Shop["/c"] = Answer.Links("/e");

        await CrawlAsync(Options with { Concurrency = 1 });

        Assert.Equal(
            ["/robots.txt", "/", "/sitemap.xml", "/B", "/a", "/b", "/a/1", "/c", "/d", "/e", SiteCrawler.ProbePath],
            Shop.Requests);
    }

    [Fact]
    public async Task The_evidence_holds_the_pages_in_ordinal_order_and_their_outcomes()
    {
        Shop["/"] = Answer.Links("/b", "/a");
        Shop["/a"] = Answer.Links("/Z");
        Shop["/b"] = Answer.Links();
        Shop["/Z"] = Answer.Links();

        var site = await CrawlAsync();

        Assert.Equal(Shop.Root, site.Start);
        Assert.Equal(SiteKind.Web, site.Kind);
        Assert.Equal(["/", "/Z", "/a", "/b"], Paths(site));
        Assert.All(site.Pages, page => Assert.Equal(
            new(page.Address, OutcomeKind.Read, 200, page), site.Outcomes[page.Address]));
    }

    [Fact]
    public async Task An_address_is_asked_for_once_whatever_its_fragment()
    {
        Shop["/"] = Answer.Links("/a#x", "/a#y", "/a", "#z", "/?", "/");
        Shop["/a"] = Answer.Links("/#oben", "/a#z");
        Shop["/?"] = Answer.Links();

        await CrawlAsync();

        Assert.Equal(Shop.PageRequests.Distinct(), Shop.PageRequests);
        Assert.Contains("/a", Shop.PageRequests);
    }

    [Fact]
    public async Task Addresses_of_sitemaps_join_the_first_level()
    {
        Shop["/robots.txt"] = Answer.Text($"Sitemap: {Shop.Root}index.xml\nSitemap: /none.xml");
        Shop["/index.xml"] = Answer.Text(
            """
            <sitemapindex><sitemap><loc>/a.xml</loc></sitemap><sitemap><loc>/index.xml</loc></sitemap></sitemapindex>
            """);
        Shop["/a.xml"] = Answer.Text(
            $"<urlset><url><loc>{Shop.Root}b#x</loc></url><url><loc>https://other.example/</loc></url></urlset>");
        Shop["/"] = Answer.Links("/a");
        Shop["/b"] = Answer.Links();

        var site = await CrawlAsync(Options with { MaxDepth = 1 });

        Assert.Equal(["/", "/b"], Paths(site));
        Assert.Equal(1, Shop.Requests.Count(path => path == "/index.xml"));
        Assert.DoesNotContain("/sitemap.xml", Shop.Requests);
    }

    [Fact]
    public async Task Other_origins_are_never_asked()
    {
        using var other = new ShopServer();
        other["/"] = Answer.Links();
        Shop["/robots.txt"] = Answer.Text($"Sitemap: {other.Root}sitemap.xml");
        Shop["/"] = Answer.Links(other.Root.AbsoluteUri, "/weiter", $"http://localhost:{Shop.Root.Port}/");
        Shop["/weiter"] = Answer.Redirect(other.Root.AbsoluteUri);

        var site = await CrawlAsync();

        Assert.Empty(other.Requests);
        Assert.Equal(["/"], Paths(site));
        Assert.Equal(OutcomeKind.OtherHost, Outcome(site, "/weiter").Kind);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task The_page_limit_cuts_the_ordinal_order_whatever_the_concurrency(int concurrency)
    {
        Shop["/"] = Answer.Links("/d", "/b", "/a", "/c");
        Shop["/a"] = Answer.Links("/1");
        Shop["/b"] = Answer.Links("/2");
        Shop["/c"] = Answer.Links();
        Shop["/d"] = Answer.Links();

        var site = await CrawlAsync(Options with { MaxPages = 3, Concurrency = concurrency });

        Assert.Equal(["/", "/a", "/b"], Paths(site));
        Assert.All(
            ["/1", "/2", "/c", "/d"],
            path => Assert.Equal(new(Shop.At(path), OutcomeKind.PageLimit), Outcome(site, path)));
    }

    [Theory]
    [InlineData(0, "/")]
    [InlineData(1, "/ /1")]
    [InlineData(2, "/ /1 /2")]
    [InlineData(3, "/ /1 /2 /3")]
    public async Task The_depth_limit_counts_clicks_from_the_start(int depth, string paths)
    {
        Shop["/"] = Answer.Links("/1");
        Shop["/1"] = Answer.Links("/2");
        Shop["/2"] = Answer.Links("/3");
        Shop["/3"] = Answer.Links();

        var site = await CrawlAsync(Options with { MaxDepth = depth });

        Assert.Equal(paths.Split(' '), Paths(site));
        Assert.Equal(
            depth < 3 ? OutcomeKind.DepthLimit : OutcomeKind.Read,
            Outcome(site, $"/{Math.Min(depth + 1, 3)}").Kind);
    }

    [Fact]
    public async Task Files_that_are_no_pages_are_not_asked_for()
    {
        Shop["/"] = Answer.Links("/agb.pdf", "/foto.JPG");

        var site = await CrawlAsync();

        Assert.Equal(["/"], Shop.PageRequests);
        Assert.Equal(OutcomeKind.NotHtml, Outcome(site, "/agb.pdf").Kind);
        Assert.Equal(OutcomeKind.NotHtml, Outcome(site, "/foto.JPG").Kind);
    }

    [Fact]
    public async Task A_contact_link_is_opened_past_the_page_limit_but_is_no_page_of_the_crawl()
    {
        Shop["/"] = Answer.Html(Contact + "<a href=/lampen>Lampen</a>");
        Shop["/kontakt"] = Answer.Html("<p>Telefon: 030 23125 010");
        Shop["/lampen"] = Answer.Links();

        var site = await CrawlAsync(Options with { MaxPages = 1 });

        Assert.Equal(["/"], Paths(site));
        Assert.Equal(OutcomeKind.Read, Outcome(site, "/kontakt").Kind);
        Assert.Equal("030 23125 010", Assert.Single(Outcome(site, "/kontakt").Page!.Channels).Value);
        Assert.Equal(OutcomeKind.PageLimit, Outcome(site, "/lampen").Kind);
    }

    [Theory]
    [InlineData(true, OutcomeKind.Read)]
    [InlineData(false, OutcomeKind.OtherHost)]
    public async Task A_contact_link_to_another_host_is_opened_where_that_is_the_merchants(bool isOwn, OutcomeKind kind)
    {
        using var other = new ShopServer();
        other["/kontakt"] = Answer.Links("/mehr");
        Shop["/"] = Answer.Html(
            $"""<html lang="de"><a href="{other.Root}kontakt">Kontakt</a><a href="{other.Root}">Hersteller</a>""");

        var site = await CrawlAsync(Options with { OwnHosts = isOwn ? ["127.0.0.1"] : [] });

        Assert.Equal(kind, site.Outcomes[other.At("/kontakt")].Kind);
        Assert.Equal(isOwn ? ["/robots.txt", "/kontakt"] : [], other.Requests);
        Assert.Equal(["/"], Paths(site));
    }

    [Fact]
    public async Task The_site_begins_where_the_start_address_redirects_to()
    {
        using var other = new ShopServer();
        other["/de/"] = Answer.Links("/a");
        other["/a"] = Answer.Links();
        Shop["/"] = Answer.Redirect(other.Root + "de/");

        var site = await CrawlAsync();

        Assert.Equal(other.At("/de/"), site.Start);
        Assert.Equal([other.At("/a"), other.At("/de/")], site.Pages.Select(page => page.Address));
        Assert.Equal(other.At("/de/"), Outcome(site, "/").Page!.Address);
    }

    [Fact]
    public async Task A_start_address_without_a_page_says_why_and_ends_the_crawl()
    {
        var site = await CrawlAsync();

        Assert.Empty(site.Pages);
        Assert.Equal([new(Shop.Root, OutcomeKind.Failed, 404)], site.Outcomes.Values);
        Assert.Equal(["/robots.txt", "/"], Shop.Requests);
    }

    [Fact]
    public async Task A_single_page_is_read_without_its_links()
    {
        Shop["/a"] = Answer.Html(Contact);

        var outcome = await new SiteCrawler(Options).ReadPageAsync(Shop.At("/a#x"));

        Assert.Equal(OutcomeKind.Read, outcome.Kind);
        Assert.Equal(Shop.At("/a"), outcome.Address);
        Assert.Single(outcome.Page!.Links);
        Assert.Equal(["/robots.txt", "/a"], Shop.Requests);
    }

    [Fact]
    public async Task Requests_keep_the_asked_for_distance()
    {
        var time = new RecordingTime();
        Shop["/"] = Answer.Links("/a");

        await CrawlAsync(Shop.Root, Options with { RequestsPerSecond = 4 }, time);

        Assert.Equal(
            Enumerable.Range(1, Shop.Requests.Count - 1).Select(request => TimeSpan.FromSeconds(request / 4.0)),
            time.Waits);
    }

    [Fact]
    public async Task A_crawl_delay_of_the_shop_is_kept()
    {
        var time = new RecordingTime();
        Shop["/robots.txt"] = Answer.Text("User-agent: *\nCrawl-delay: 3");
        Shop["/"] = Answer.Links();

        await CrawlAsync(Shop.Root, time: time);

        Assert.Equal([TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(6)], time.Waits);
    }
}
