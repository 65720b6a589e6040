using FsCheck;
using FsCheck.Fluent;

namespace MerchantCx.Crawler.Gathering;

public sealed class LinkResolverTests
{
    private static readonly Uri Page = new("https://shop.example/lampen/rot.html");

    private readonly LinkResolver _resolver = new(new("https://shop.example/"));

    [Theory]
    [InlineData("blau.html", "https://shop.example/lampen/blau.html")]
    [InlineData("../", "https://shop.example/")]
    [InlineData("?seite=2", "https://shop.example/lampen/rot.html?seite=2")]
    [InlineData("/kontakt", "https://shop.example/kontakt")]
    [InlineData(" /kontakt\n", "https://shop.example/kontakt")]
    [InlineData("//hilfe.example/", "https://hilfe.example/")]
    [InlineData("HTTPS://SHOP.example/A", "https://shop.example/A")]
    [InlineData("https://shop.example:443/", "https://shop.example/")]
    [InlineData("https://anna:geheim@shop.example/a", "https://shop.example/a")]
    [InlineData("/straße", "https://shop.example/stra%C3%9Fe")]
    public void An_address_is_absolute_and_holds_neither_fragment_nor_user(string href, string address)
    {
        Assert.Equal(address, _resolver.Resolve(href, Page)!.AbsoluteUri);
    }

    [Theory]
    [InlineData("mailto:hallo@shop.example")]
    [InlineData("javascript:void(0)")]
    [InlineData("data:text/html,a")]
    [InlineData("file:///etc/hosts")]
    [InlineData("ftp://shop.example/a")]
    [InlineData("http://")]
    [InlineData("http://[::1")]
    [InlineData("https://shop.example:99999/")]
    public void What_leads_to_no_page_has_no_address(string href)
    {
        Assert.Null(_resolver.Resolve(href, Page));
        Assert.Null(_resolver.Resolve(href, Page));
    }

    [Fact]
    public void A_rooted_link_means_the_host_that_it_stands_on()
    {
        var elsewhere = new Uri("https://hilfe.example/a");

        Assert.Equal("https://shop.example/kontakt", _resolver.Resolve("/kontakt", Page)!.AbsoluteUri);
        Assert.Equal("https://hilfe.example/kontakt", _resolver.Resolve("/kontakt", elsewhere)!.AbsoluteUri);
        Assert.Equal("https://shop.example/kontakt", _resolver.Resolve("/kontakt", Page)!.AbsoluteUri);
    }

    [Fact]
    public void A_relative_link_means_something_else_on_another_page()
    {
        var elsewhere = new Uri("https://shop.example/tische/");

        Assert.Equal("https://shop.example/lampen/blau", _resolver.Resolve("blau", Page)!.AbsoluteUri);
        Assert.Equal("https://shop.example/tische/blau", _resolver.Resolve("blau", elsewhere)!.AbsoluteUri);
    }

    [Fact]
    public void No_href_whatsoever_throws()
    {
        var hrefs = Gen.Elements(
                "http:", "https:", "/", "//", "\\", "?", "#x", "@", "a:b@", ":", ":80", ":99999", "[", "]", "::1",
                "xn--", ".", "..", "shop.example", "ü", "\uD800", "%", "%zz", "%C3", " ", "\t", "\0", "\u202E",
                "127.1", "0x7f", "mailto:", "..a", "-")
            .ArrayOf()
            .Select(string.Concat)
            .ToArbitrary();

        Prop.ForAll(hrefs, href => _resolver.Resolve(href, Page) is not { } address || address.AbsoluteUri.Length > 0)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }
}
