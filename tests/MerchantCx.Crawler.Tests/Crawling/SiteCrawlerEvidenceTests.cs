using System.Collections.Concurrent;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Crawling;

public sealed class SiteCrawlerEvidenceTests : CrawlerFixture
{
    private const string ShopPage =
        """<html lang="de"><header><a href="/">Start</a></header><p>Diese Seite gibt es nicht.""";

    [Fact]
    public async Task Two_crawls_of_the_same_site_give_the_same_evidence()
    {
        OpenShop();

        var first = await CrawlAsync(Options with { Concurrency = 8, MaxPages = 40 });
        var second = await CrawlAsync(Options with { Concurrency = 8, MaxPages = 40 });

        Assert.Equal(EvidenceText.Of(first), EvidenceText.Of(second));
    }

    [Fact]
    public async Task The_evidence_does_not_depend_on_the_concurrency()
    {
        OpenShop();

        var one = await CrawlAsync(Options with { Concurrency = 1, MaxPages = 40 });
        var many = await CrawlAsync(Options with { Concurrency = 8, MaxPages = 40 });

        Assert.Contains(one.Outcomes.Values, outcome => outcome.Kind is OutcomeKind.PageLimit);
        Assert.Equal(EvidenceText.Of(one), EvidenceText.Of(many));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(200)]
    public async Task The_not_found_page_of_the_shop_is_part_of_the_evidence(int status)
    {
        Shop["/"] = Answer.Links();
        Shop[SiteCrawler.ProbePath] = Answer.Html(ShopPage) with { Status = status };

        var site = await CrawlAsync();
        var page = Assert.Single(site.Pages, page => page.Role is PageRole.NotFound);

        Assert.Equal(Shop.At(SiteCrawler.ProbePath), page.Address);
    }

    [Theory]
    [InlineData(404, "<h1>Not Found</h1><hr>server/1.0")]
    [InlineData(404, "")]
    [InlineData(500, ShopPage)]
    [InlineData(403, ShopPage)]
    public async Task The_bare_page_of_a_server_is_no_page_of_the_shop(int status, string html)
    {
        Shop["/"] = Answer.Links();
        Shop[SiteCrawler.ProbePath] = Answer.Html(html) with { Status = status };

        Assert.Equal(["/"], Paths(await CrawlAsync()));
    }

    [Fact]
    public async Task A_shop_that_sends_buyers_to_its_start_has_no_not_found_page()
    {
        Shop["/"] = Answer.Links("/");
        Shop[SiteCrawler.ProbePath] = Answer.Redirect("/");

        Assert.All((await CrawlAsync()).Pages, page => Assert.Equal(PageRole.Regular, page.Role));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_crawl_that_is_stopped_gives_what_it_has(int concurrency)
    {
        using var stop = new CancellationTokenSource();
        Shop["/"] = Answer.Links("/a", "/b", "/c", "/d");
        Shop["/a"] = Answer.Links();
        Shop.When("/b", stop.Cancel, new() { Hangs = true });
        Shop["/c"] = new() { Hangs = true };
        Shop["/d"] = new() { Hangs = true };

        var site = await new SiteCrawler(Options with { Concurrency = concurrency })
            .CrawlAsync(Shop.Root, cancellationToken: stop.Token);

        Assert.Contains("/", Paths(site));
        Assert.All(["/b", "/c", "/d"], path => Assert.Equal(OutcomeKind.Interrupted, Outcome(site, path).Kind));
        Assert.All(site.Pages, page => Assert.Equal(OutcomeKind.Read, site.Outcomes[page.Address].Kind));
    }

    [Fact]
    public async Task A_crawl_that_is_stopped_before_it_began_has_no_pages()
    {
        var site = await new SiteCrawler(Options).CrawlAsync(Shop.Root, cancellationToken: new(canceled: true));

        Assert.Equal(Shop.Root, site.Start);
        Assert.Empty(site.Pages);
        Assert.Empty(Shop.Requests);
    }

    [Fact]
    public async Task Progress_is_told_after_each_page()
    {
        Shop["/"] = Answer.Links("/a", "/b");
        var progress = new Progress();

        await new SiteCrawler(Options).CrawlAsync(Shop.Root, progress);

        Assert.Equal([new(1, 1), new(2, 3), new(3, 3)], progress.Reports.OrderBy(report => report.Read));
    }

    /// <summary>A shop of a hundred pages with redirects, errors and a contact page past the limit.</summary>
    private void OpenShop()
    {
        var lamps = Enumerable.Range(0, 60).Select(number => $"/lampe/{number}");
        Shop["/"] = Answer.Links([.. lamps, "/alt", "/fehler", "/weg", "/agb.pdf"]);
        Shop["/alt"] = Answer.Redirect("/lampe/7");
        Shop["/fehler"] = new() { Status = 500 };
        Shop["/zzz-kontakt"] = Answer.Html("<p>Telefon: 030 23125 010");
        Shop[SiteCrawler.ProbePath] = Answer.Html(ShopPage) with { Status = 404 };

        for (var number = 0; number < 60; number++)
        {
            Shop[$"/lampe/{number}"] = Answer.Html(
                $"""
                <html lang="de"><header><a href="/">Start</a></header><main><h1>Lampe {number}</h1><p>{number},00 €
                <a href="/zubehoer/{number}">Zubehör</a></main><footer><a href="/zzz-kontakt">Kontakt</a></footer>
                """);
        }
    }

    private sealed class Progress : IProgress<CrawlProgress>
    {
        public ConcurrentBag<CrawlProgress> Reports { get; } = [];

        public void Report(CrawlProgress value) => Reports.Add(value);
    }
}
