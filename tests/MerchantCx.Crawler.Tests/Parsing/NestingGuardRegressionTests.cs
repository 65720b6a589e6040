namespace MerchantCx.Crawler.Parsing;

public sealed class NestingGuardRegressionTests
{
    [Theory]
    [InlineData("", "<div/>", "")]
    [InlineData("", "<div></i>", "")]
    [InlineData("<svg><style>", "<g>", "</style></svg>")]
    [InlineData("<svg><title>", "<div>", "</title></svg>")]
    public void What_stays_open_in_a_browser_counts(string before, string piece, string behind)
    {
        var html = before + string.Concat(Enumerable.Repeat(piece, 5000)) + behind;

        Assert.InRange(NestingGuard.SafeLength(html), 1, html.Length - 1);
    }
}
