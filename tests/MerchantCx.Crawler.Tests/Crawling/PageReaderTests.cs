using System.IO.Compression;
using System.Text;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Crawling;

public sealed class PageReaderTests : CrawlerFixture
{
    public PageReaderTests() => Shop["/"] = Answer.Links("/a");

    [Theory]
    [InlineData(400, OutcomeKind.Failed)]
    [InlineData(401, OutcomeKind.LoginRequired)]
    [InlineData(403, OutcomeKind.BotWall)]
    [InlineData(404, OutcomeKind.Failed)]
    [InlineData(410, OutcomeKind.Failed)]
    [InlineData(429, OutcomeKind.BotWall)]
    [InlineData(500, OutcomeKind.Failed)]
    [InlineData(503, OutcomeKind.Failed)]
    public async Task An_error_status_is_no_page(int status, OutcomeKind kind)
    {
        Shop["/a"] = Answer.Links("/b") with { Status = status };

        var site = await CrawlAsync();

        Assert.Equal(new(Shop.At("/a"), kind, status), Outcome(site, "/a"));
        Assert.Equal(["/"], Paths(site));
        Assert.DoesNotContain("/b", Shop.Requests);
    }

    [Fact]
    public async Task A_challenge_in_place_of_a_page_is_a_bot_wall()
    {
        Shop["/a"] = Answer.Html("<title>Just a moment...</title><p>Verifying");

        Assert.Equal(new(Shop.At("/a"), OutcomeKind.BotWall, 200), Outcome(await CrawlAsync(), "/a"));
    }

    [Theory]
    [InlineData("application/pdf", OutcomeKind.NotHtml)]
    [InlineData("image/png", OutcomeKind.NotHtml)]
    [InlineData("text/plain", OutcomeKind.NotHtml)]
    [InlineData("application/xhtml+xml", OutcomeKind.Read)]
    [InlineData("TEXT/HTML", OutcomeKind.Read)]
    [InlineData("", OutcomeKind.Read)]
    public async Task The_media_type_tells_what_is_a_page(string mediaType, OutcomeKind kind)
    {
        Shop["/a"] = Answer.Links() with { ContentType = mediaType };

        Assert.Equal(kind, Outcome(await CrawlAsync(), "/a").Kind);
    }

    [Fact]
    public async Task A_page_that_redirects_within_the_site_is_the_page_that_it_leads_to()
    {
        Shop["/a"] = Answer.Redirect("/b");
        Shop["/b"] = Answer.Links("/c");
        Shop["/c"] = Answer.Links("/b");

        var site = await CrawlAsync();

        Assert.Equal(["/", "/b", "/c"], Paths(site));
        Assert.Equal(OutcomeKind.Read, Outcome(site, "/a").Kind);
        Assert.Same(Outcome(site, "/b").Page, Outcome(site, "/a").Page);
        Assert.Equal(1, Shop.Requests.Count(path => path == "/b"));
    }

    [Fact]
    public async Task Several_addresses_that_redirect_to_one_page_are_one_page()
    {
        Shop["/"] = Answer.Links("/a", "/b", "/c");
        Shop["/a"] = Answer.Redirect("/c");
        Shop["/b"] = Answer.Redirect("/c", 301);
        Shop["/c"] = Answer.Links();

        var site = await CrawlAsync();

        Assert.Equal(["/", "/c"], Paths(site));
        Assert.All(["/a", "/b", "/c"], path => Assert.Same(site.Pages[1], Outcome(site, path).Page));
    }

    [Fact]
    public async Task A_redirect_to_another_host_is_not_followed_and_says_where_it_leads()
    {
        Shop["/a"] = Answer.Redirect("https://other.example/x");

        Assert.Equal(
            new(Shop.At("/a"), OutcomeKind.OtherHost, Detail: "https://other.example/x"),
            Outcome(await CrawlAsync(), "/a"));
    }

    [Fact]
    public async Task Redirects_in_a_circle_are_a_loop()
    {
        Shop["/a"] = Answer.Redirect("/b");
        Shop["/b"] = Answer.Redirect("/a");

        Assert.Equal(OutcomeKind.RedirectLoop, Outcome(await CrawlAsync(), "/a").Kind);
    }

    [Fact]
    public async Task A_page_that_does_not_come_in_time_has_timed_out()
    {
        Shop["/a"] = new() { Hangs = true };

        // Without robots.txt, so that a slow machine does not time out on anything else.
        var crawler = new SiteCrawler(Options with { Timeout = TimeSpan.FromMilliseconds(300), IgnoreRobots = true });

        Assert.Equal(new(Shop.At("/a"), OutcomeKind.TimedOut), await crawler.ReadPageAsync(Shop.At("/a")));
    }

    [Fact]
    public async Task A_connection_that_is_closed_is_unreachable()
    {
        Shop["/a"] = new() { Closes = true };

        var outcome = Outcome(await CrawlAsync(), "/a");

        Assert.Equal(OutcomeKind.Unreachable, outcome.Kind);
        Assert.NotEqual("", outcome.Detail);
    }

    [Fact]
    public async Task A_compressed_page_is_read()
    {
        using var body = new MemoryStream();

        using (var gzip = new GZipStream(body, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes("""<html lang="de"><a href="/kontakt">Kontakt</a>"""));
        }

        Shop["/a"] = new() { Body = body.ToArray(), Headers = ["Content-Encoding: gzip"] };

        Assert.Single(Outcome(await CrawlAsync(), "/a").Page!.Links);
    }

    [Fact]
    public async Task A_page_beyond_the_largest_body_is_truncated()
    {
        Shop["/a"] = Answer.Html("<a href=/b>b</a>" + new string('x', 600_000) + "<a href=/c>c</a>");

        var site = await CrawlAsync(Options with { MaxBodyBytes = 300_000 });

        Assert.Equal(Completeness.Truncated, Outcome(site, "/a").Page!.Completeness);
        Assert.Contains("/b", Shop.Requests);
        Assert.DoesNotContain("/c", Shop.Requests);
    }

    [Fact]
    public async Task The_charset_of_the_header_is_obeyed()
    {
        Shop["/a"] = new()
        {
            Body = new byte[] { (byte)'5', (byte)' ', 0x80 },
            ContentType = "text/html; charset=windows-1252",
        };

        Assert.Equal("EUR", Outcome(await CrawlAsync(), "/a").Page!.Currency);
    }
}
