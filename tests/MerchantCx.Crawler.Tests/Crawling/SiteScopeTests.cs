namespace MerchantCx.Crawler.Crawling;

public sealed class SiteScopeTests
{
    private readonly SiteScope _scope = new(new("https://www.shop.example/start"), ["hilfe.example"]);

    [Theory]
    [InlineData("https://www.shop.example/", true)]
    [InlineData("https://www.shop.example:443/a?b", true)]
    [InlineData("http://www.shop.example/", false)]
    [InlineData("https://www.shop.example:8443/", false)]
    [InlineData("https://shop.example/", false)]
    [InlineData("https://other.example/", false)]
    public void The_site_is_what_shares_scheme_host_and_port(string address, bool isContained)
    {
        Assert.Equal(isContained, _scope.Contains(new(address)));
    }

    [Theory]
    [InlineData("https://shop.example/", true)]
    [InlineData("https://help.shop.example/", true)]
    [InlineData("http://HELP.shop.example/", true)]
    [InlineData("https://hilfe.example/", true)]
    [InlineData("https://de.hilfe.example/", true)]
    [InlineData("https://lampenladen.freshdesk.com/", true)]
    [InlineData("https://myshop.example/", false)]
    [InlineData("https://nothilfe.example/", false)]
    [InlineData("https://notfreshdesk.com/", false)]
    [InlineData("https://example/", false)]
    public void Beside_the_site_are_sub_domains_declared_hosts_and_help_desks(string address, bool isBeside)
    {
        Assert.Equal(isBeside, _scope.IsBeside(new(address)));
    }

    [Fact]
    public void An_address_of_numbers_has_no_sub_domains()
    {
        var scope = new SiteScope(new("http://127.0.0.1/"), []);

        Assert.False(scope.IsBeside(new("http://127.0.0.1:8080/")));
    }

    [Theory]
    [InlineData("https://shop.example/a.pdf", true)]
    [InlineData("https://shop.example/a.PDF?b=1", true)]
    [InlineData("https://shop.example/a.tar.gz", true)]
    [InlineData("https://shop.example/a.html", false)]
    [InlineData("https://shop.example/pdf", false)]
    [InlineData("https://shop.example/?datei=a.pdf", false)]
    public void The_ending_of_the_path_tells_files_that_are_no_pages(string address, bool isOtherFile)
    {
        Assert.Equal(isOtherFile, SiteScope.IsOtherFile(new(address)));
    }
}
