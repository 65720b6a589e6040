namespace MerchantCx.Crawler.Gathering;

public sealed class LinkResolverRegressionTests
{
    [Theory]
    [InlineData("https-info.html")]
    [InlineData("httpd/")]
    public void A_relative_link_that_only_begins_like_a_scheme_means_something_else_on_another_page(string href)
    {
        var resolver = new LinkResolver(new("https://shop.example/"));

        Assert.All(
            ["https://shop.example/a/", "https://shop.example/b/"],
            page => Assert.Equal(page + href, resolver.Resolve(href, new(page))!.AbsoluteUri));
    }
}
