using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Crawling;

public sealed class PageReaderRobotsTests : CrawlerFixture
{
    public PageReaderRobotsTests()
    {
        Shop["/"] = Answer.Links("/a", "/konto/1");
        Shop["/a"] = Answer.Links();
        Shop["/konto/1"] = Answer.Links();
    }

    [Theory]
    [InlineData("User-agent: *\nDisallow: /konto")]
    [InlineData("User-agent: merchantcx\nDisallow: /konto\n\nUser-agent: *\nDisallow: /")]
    public async Task What_robots_txt_forbids_is_not_asked_for_and_noted(string robots)
    {
        Shop["/robots.txt"] = Answer.Text(robots);

        var site = await CrawlAsync();

        Assert.Equal(["/", "/a"], Paths(site));
        Assert.Equal(OutcomeKind.RobotsForbidden, Outcome(site, "/konto/1").Kind);
        Assert.DoesNotContain("/konto/1", Shop.Requests);
    }

    [Fact]
    public async Task The_first_word_of_the_user_agent_is_the_name_that_robots_txt_is_read_for()
    {
        Shop["/robots.txt"] = Answer.Text("User-agent: lampenbot\nDisallow: /a\n\nUser-agent: *\nDisallow: /");

        var site = await CrawlAsync(Options with { UserAgent = "LampenBot/2.0 (+https://shop.example/)" });

        Assert.Equal(["/", "/konto/1"], Paths(site));
    }

    [Theory]
    [InlineData(500, "robots.txt: status 500")]
    [InlineData(503, "robots.txt: status 503")]
    public async Task A_robots_txt_that_fails_forbids_everything(int status, string detail)
    {
        Shop["/robots.txt"] = new() { Status = status };

        var site = await CrawlAsync();

        Assert.Empty(site.Pages);
        Assert.Equal(new(Shop.Root, OutcomeKind.RobotsForbidden, Detail: detail), Outcome(site, "/"));
        Assert.Equal(["/robots.txt"], Shop.Requests);
    }

    [Fact]
    public async Task Nothing_is_asked_for_when_the_robots_txt_cannot_be_reached()
    {
        Shop["/robots.txt"] = new() { Closes = true };

        Assert.Equal(OutcomeKind.Unreachable, Outcome(await CrawlAsync(), "/").Kind);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(410)]
    public async Task Without_a_robots_txt_everything_is_allowed(int status)
    {
        Shop["/robots.txt"] = Answer.Text("User-agent: *\nDisallow: /") with { Status = status };

        Assert.Equal(["/", "/a", "/konto/1"], Paths(await CrawlAsync()));
    }

    [Fact]
    public async Task A_robots_txt_may_redirect()
    {
        Shop["/robots.txt"] = Answer.Redirect("/r.txt");
        Shop["/r.txt"] = Answer.Text("User-agent: *\nDisallow: /konto");

        Assert.Equal(["/", "/a"], Paths(await CrawlAsync()));
    }

    [Fact]
    public async Task A_redirect_to_a_forbidden_page_is_not_followed()
    {
        Shop["/robots.txt"] = Answer.Text("User-agent: *\nDisallow: /konto");
        Shop["/a"] = Answer.Redirect("/konto/1");

        var site = await CrawlAsync();

        Assert.Equal(OutcomeKind.RobotsForbidden, Outcome(site, "/a").Kind);
        Assert.DoesNotContain("/konto/1", Shop.Requests);
    }

    [Fact]
    public async Task Sitemaps_that_robots_txt_forbids_are_not_asked_for()
    {
        Shop["/robots.txt"] = Answer.Text("User-agent: *\nDisallow: /sitemap");

        await CrawlAsync();

        Assert.DoesNotContain("/sitemap.xml", Shop.Requests);
    }

    [Fact]
    public async Task The_owner_of_a_shop_may_ignore_its_robots_txt()
    {
        Shop["/robots.txt"] = Answer.Text("User-agent: *\nDisallow: /");

        Assert.Equal(["/", "/a", "/konto/1"], Paths(await CrawlAsync(Options with { IgnoreRobots = true })));
        Assert.DoesNotContain("/robots.txt", Shop.Requests);
    }

    [Fact]
    public async Task A_contact_link_that_robots_txt_forbids_is_not_opened()
    {
        Shop["/robots.txt"] = Answer.Text("User-agent: *\nDisallow: /kontakt");
        Shop["/"] = Answer.Html("""<html lang="de"><a href="/kontakt">Kontakt</a>""");

        var site = await CrawlAsync();

        Assert.Equal(OutcomeKind.RobotsForbidden, Outcome(site, "/kontakt").Kind);
        Assert.DoesNotContain("/kontakt", Shop.Requests);
    }

    [Fact]
    public async Task Each_host_is_asked_for_its_robots_txt_once()
    {
        await CrawlAsync(Options with { Concurrency = 8 });

        Assert.Equal(1, Shop.Requests.Count(path => path == "/robots.txt"));
    }
}
