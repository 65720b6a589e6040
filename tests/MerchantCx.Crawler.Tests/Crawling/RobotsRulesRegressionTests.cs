using System.Text;

namespace MerchantCx.Crawler.Crawling;

public sealed class RobotsRulesRegressionTests
{
    [Fact]
    public void A_crawl_delay_that_is_not_a_number_is_none()
    {
        Assert.Null(RobotsRules.Parse("User-agent: *\nCrawl-delay: NaN"u8, "merchantcx").CrawlDelay);
    }

    [Theory]
    [InlineData("/%7Eanna/", "/~anna/")]
    [InlineData("/gr%c3%b6%c3%9fe", "/größe")]
    [InlineData("/mein ordner/", "/mein%20ordner/")]
    [InlineData("/a%3cd", "/a%3Cd")]
    public void Escapes_compare_whatever_their_spelling(string pattern, string path)
    {
        var rules = RobotsRules.Parse(Encoding.UTF8.GetBytes($"User-agent: *\nDisallow: {pattern}"), "merchantcx");

        Assert.False(rules.Allows(new("https://shop.example" + path)));
    }

    [Fact]
    public void A_version_behind_the_name_of_a_crawler_does_not_count()
    {
        var rules = RobotsRules.Parse("User-agent: MerchantCx/0.1\nDisallow: /"u8, "merchantcx");

        Assert.False(rules.Allows(new("https://shop.example/a")));
    }
}
