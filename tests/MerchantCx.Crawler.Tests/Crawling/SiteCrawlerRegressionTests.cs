using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Crawling;

public sealed class SiteCrawlerRegressionTests : CrawlerFixture
{
    [Fact]
    public async Task Addresses_that_were_found_but_not_asked_for_are_interrupted()
    {
        using var stop = new CancellationTokenSource();
        Shop["/"] = Answer.Links("/a", "/b");
        Shop["/a"] = Answer.Links("/tief");
        Shop.When("/b", stop.Cancel, new() { Hangs = true });

        var site = await new SiteCrawler(Options with { Concurrency = 1 })
            .CrawlAsync(Shop.Root, cancellationToken: stop.Token);

        Assert.Equal(OutcomeKind.Interrupted, site.Outcomes.GetValueOrDefault(Shop.At("/tief"))?.Kind);
    }

    [Fact]
    public async Task A_crawl_that_is_stopped_while_sitemaps_are_read_says_what_is_open()
    {
        using var stop = new CancellationTokenSource();
        Shop["/"] = Answer.Links("/a");
        Shop.When("/sitemap.xml", stop.Cancel, new() { Hangs = true });

        var site = await new SiteCrawler(Options).CrawlAsync(Shop.Root, cancellationToken: stop.Token);

        Assert.Equal(OutcomeKind.Interrupted, site.Outcomes.GetValueOrDefault(Shop.At("/a"))?.Kind);
    }

    [Fact]
    public async Task A_crawl_that_is_stopped_at_its_start_says_so()
    {
        using var stop = new CancellationTokenSource();
        Shop.When("/", stop.Cancel, new() { Hangs = true });

        var site = await new SiteCrawler(Options).CrawlAsync(Shop.Root, cancellationToken: stop.Token);

        Assert.Equal(OutcomeKind.Interrupted, site.Outcomes.GetValueOrDefault(Shop.Root)?.Kind);
    }

    [Fact]
    public async Task The_not_found_page_is_kept_when_the_crawl_is_stopped_after_it()
    {
        using var stop = new CancellationTokenSource();
        Shop["/"] = Answer.Html("""<html lang="de"><a href="/kontakt">Kontakt</a>""");
        Shop[SiteCrawler.ProbePath] = Answer.Links("/") with { Status = 404 };
        Shop.When("/kontakt", stop.Cancel, new() { Hangs = true });

        var site = await new SiteCrawler(Options with { MaxPages = 1 })
            .CrawlAsync(Shop.Root, cancellationToken: stop.Token);

        Assert.Contains(site.Pages, page => page.Role is PageRole.NotFound);
    }

    [Fact]
    public async Task The_robots_txt_of_the_host_that_a_start_address_redirects_to_is_obeyed()
    {
        using var other = new ShopServer();
        other["/robots.txt"] = Answer.Text("User-agent: *\nDisallow: /");
        other["/"] = Answer.Links();
        Shop["/"] = Answer.Redirect(other.Root.AbsoluteUri);

        var site = await CrawlAsync();

        Assert.DoesNotContain("/", other.Requests);
        Assert.Equal(OutcomeKind.RobotsForbidden, Outcome(site, "/").Kind);
    }
}
