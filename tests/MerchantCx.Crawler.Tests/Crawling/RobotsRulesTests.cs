using System.Text;

namespace MerchantCx.Crawler.Crawling;

public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("User-agent: *")]
    [InlineData("User-agent: *\nDisallow:")]
    [InlineData("Disallow: /")]
    [InlineData("<!doctype html><title>Not found</title>")]
    [InlineData("User-agent: other\nDisallow: /")]
    public void A_file_that_forbids_this_crawler_nothing_allows_everything(string file)
    {
        Assert.True(Allows(file, "/kontakt"));
    }

    [Theory]
    [InlineData("User-agent: *\nDisallow: /konto")]
    [InlineData("user-AGENT : * \r\n DISALLOW :  /konto  ")]
    [InlineData("\uFEFFUser-agent: *\nDisallow: /konto")]
    [InlineData("# Hallo\nUser-agent: * # alle\n\nDisallow: /konto # privat")]
    [InlineData("User-agent: *\rDisallow: /konto")]
    [InlineData("User-agent: *\nDisallow: /konto\nDisallow: /kasse")]
    [InlineData("User-agent: other\nUser-agent: *\nDisallow: /konto")]
    [InlineData("User-agent: *\nSitemap: /s.xml\nUser-agent: other\nDisallow: /konto")]
    [InlineData("User-agent: *\nAllow: /\nDisallow: /konto")]
    public void A_group_for_everyone_forbids_what_begins_with_its_paths(string file)
    {
        Assert.False(Allows(file, "/konto"));
        Assert.False(Allows(file, "/konto/neu?a=1"));
        Assert.True(Allows(file, "/kontakt"));
        Assert.True(Allows(file, "/"));
    }

    [Theory]
    [InlineData("User-agent: *\nDisallow: /\nUser-agent: MerchantCx\nDisallow: /konto")]
    [InlineData("User-agent: MERCHANTCX\nDisallow: /konto\nUser-agent: *\nDisallow: /")]
    [InlineData("User-agent: other\nUser-agent: merchantcx\nDisallow: /konto\nUser-agent: *\nDisallow: /")]
    public void The_group_of_this_crawler_replaces_that_for_everyone(string file)
    {
        Assert.True(Allows(file, "/kontakt"));
        Assert.False(Allows(file, "/konto"));
    }

    [Fact]
    public void Groups_of_the_same_crawler_are_one()
    {
        const string File =
            "User-agent: merchantcx\nDisallow: /a\nUser-agent: *\nDisallow: /b\nUser-agent: merchantcx\nDisallow: /c";

        Assert.False(Allows(File, "/a"));
        Assert.True(Allows(File, "/b"));
        Assert.False(Allows(File, "/c"));
    }

    [Theory]
    [InlineData("Disallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("Disallow: /a\nAllow: /a/b", "/a/c", false)]
    [InlineData("Allow: /a\nDisallow: /a/b", "/a/b", false)]
    [InlineData("Allow: /a/b\nDisallow: /a", "/a/b", true)]
    [InlineData("Disallow: /a\nAllow: /a", "/a", true)]
    [InlineData("Allow: /a\nDisallow: /a", "/a", true)]
    [InlineData("Allow: /\nDisallow: /*", "/a", false)]
    [InlineData("Allow: /$\nDisallow: /", "/", true)]
    [InlineData("Allow: /$\nDisallow: /", "/a", false)]
    public void The_longest_match_wins_and_on_a_tie_allow(string rules, string path, bool allows)
    {
        Assert.Equal(allows, Allows("User-agent: *\n" + rules, path));
    }

    [Theory]
    [InlineData("/*.pdf", "/a/b.pdf", true)]
    [InlineData("/*.pdf", "/a/b.pdf?c", true)]
    [InlineData("/*.pdf$", "/a/b.pdf", true)]
    [InlineData("/*.pdf$", "/a/b.pdf?c", false)]
    [InlineData("/*.pdf$", "/a.pdf/b.pdf", true)]
    [InlineData("/a$", "/a", true)]
    [InlineData("/a$", "/ab", false)]
    [InlineData("/a*$", "/ab", true)]
    [InlineData("*/b", "/a/b", true)]
    [InlineData("/a*b*c", "/axxbyyc", true)]
    [InlineData("/a*b*c", "/axxcyyb", false)]
    [InlineData("/a*a$", "/a", false)]
    [InlineData("/**a", "/xa", true)]
    [InlineData("/*?sort=", "/lampen?sort=preis", true)]
    [InlineData("/*?sort=", "/lampen?seite=2", false)]
    [InlineData("/a$b", "/a$b", true)]
    [InlineData("/A", "/a", false)]
    [InlineData("/lampen/größe", "/lampen/größe", true)]
    [InlineData("/lampen/gr%C3%B6%C3%9Fe", "/lampen/größe", true)]
    public void A_star_stands_for_anything_and_a_dollar_for_the_end(string pattern, string path, bool matches)
    {
        Assert.Equal(!matches, Allows($"User-agent: *\nDisallow: {pattern}", path));
    }

    [Fact]
    public void Many_stars_do_not_take_for_ever()
    {
        var pattern = "/" + string.Concat(Enumerable.Repeat("*a", 1000)) + "b";

        Assert.True(Allows($"User-agent: *\nDisallow: {pattern}", "/" + new string('a', 5000)));
    }

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 2", 2.0)]
    [InlineData("User-agent: *\nCrawl-delay: 0.5", 0.5)]
    [InlineData("User-agent: *\nCrawl-delay: -1", 0.0)]
    [InlineData("User-agent: *\nCrawl-delay: 99999", 3600.0)]
    [InlineData("User-agent: *\nCrawl-delay: bald", null)]
    [InlineData("User-agent: other\nCrawl-delay: 2", null)]
    [InlineData("Crawl-delay: 2", null)]
    public void The_crawl_delay_is_in_seconds_and_an_hour_at_most(string file, double? seconds)
    {
        Assert.Equal(seconds, Parse(file).CrawlDelay?.TotalSeconds);
    }

    [Fact]
    public void Sitemaps_belong_to_no_group()
    {
        var rules = Parse(
            "Sitemap: https://shop.example/a.xml\nUser-agent: other\nSITEMAP: /b.xml # mehr\nDisallow: /");

        Assert.Equal(["https://shop.example/a.xml", "/b.xml"], rules.Sitemaps);
    }

    [Fact]
    public void The_file_itself_may_always_be_asked_for()
    {
        Assert.True(RobotsRules.ForbidAll.Allows(new("https://shop.example/robots.txt")));
        Assert.False(RobotsRules.ForbidAll.Allows(new("https://shop.example/")));
        Assert.True(RobotsRules.AllowAll.Allows(new("https://shop.example/")));
    }

    [Fact]
    public void What_stands_behind_half_a_megabyte_is_not_read()
    {
        var padding = string.Concat(Enumerable.Repeat("#2345678901234567890123456789012\n", 16 * 1024));

        Assert.False(Allows($"User-agent: *\nDisallow: /a\n{padding}Disallow: /b", "/a"));
        Assert.True(Allows($"User-agent: *\nDisallow: /a\n{padding}Disallow: /b", "/b"));
    }

    private static RobotsRules Parse(string file) => RobotsRules.Parse(Encoding.UTF8.GetBytes(file), "merchantcx");

    private static bool Allows(string file, string path) => Parse(file).Allows(new("https://shop.example" + path));
}
