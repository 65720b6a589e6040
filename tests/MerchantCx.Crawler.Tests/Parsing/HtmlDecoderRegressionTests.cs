using System.Text;

namespace MerchantCx.Crawler.Parsing;

public sealed class HtmlDecoderRegressionTests
{
    [Theory]
    [InlineData("<p>Hallo", "utf-7")]
    [InlineData("<meta charset=utf-7><p>Hallo", null)]
    [InlineData("<p>Hallo", "utf-32")]
    [InlineData("<meta charset=utf-32><p>Hallo", null)]
    public void A_charset_that_browsers_do_not_know_leaves_the_choice_to_the_bytes(string html, string? header)
    {
        using var page = ParsedPage.Parse(Encoding.UTF8.GetBytes(html), header);

        Assert.Equal("Hallo", page.Document.Body!.TextContent);
    }
}
