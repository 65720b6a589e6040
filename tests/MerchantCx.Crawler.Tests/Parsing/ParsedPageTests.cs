using System.Text;

namespace MerchantCx.Crawler.Parsing;

public sealed class ParsedPageTests
{
    [Fact]
    public void An_ordinary_page_is_not_truncated()
    {
        using var page = ParsedPage.Parse("<title>Lampen</title><p>Hallo"u8);

        Assert.False(page.IsTruncated);
        Assert.Equal("Lampen", page.Document.Title);
    }

    [Fact]
    public void A_page_whose_bytes_were_cut_off_is_truncated()
    {
        using var page = ParsedPage.Parse("<p>Hallo"u8, isCutOff: true);

        Assert.True(page.IsTruncated);
        Assert.Equal("Hallo", page.Document.Body!.TextContent);
    }

    [Fact]
    public void A_page_that_nests_too_deeply_is_truncated_and_its_beginning_is_read()
    {
        var html = "<p id=first>Hallo</p>" + string.Concat(Enumerable.Repeat("<div>", 100_000)) + "<p id=last>Ende</p>";
        using var page = ParsedPage.Parse(Encoding.UTF8.GetBytes(html));

        Assert.True(page.IsTruncated);
        Assert.NotNull(page.Document.GetElementById("first"));
        Assert.Null(page.Document.GetElementById("last"));
    }

    [Fact]
    public void The_header_charset_reaches_the_tree()
    {
        using var page = ParsedPage.Parse([(byte)'<', (byte)'p', (byte)'>', 0xCF], "windows-1251");

        Assert.Equal("П", page.Document.Body!.TextContent);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void An_element_is_found_on_its_line(string lineBreak)
    {
        var html = string.Join(lineBreak, "<!doctype html>", "<title>Lampen</title>", "<p>ä", "<p id=here>Hallo");
        using var page = ParsedPage.Parse(Encoding.UTF8.GetBytes(html));
        var element = page.Document.GetElementById("here")!;

        Assert.Equal(4, page.Lines.LineOf(element.SourceReference!.Position.Position));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0")]
    [InlineData("<")]
    [InlineData("<html")]
    [InlineData("<!doctype")]
    public void Bytes_that_are_hardly_a_page_give_an_empty_one(string html)
    {
        using var page = ParsedPage.Parse(Encoding.UTF8.GetBytes(html));

        Assert.Empty(page.Document.Links);
    }
}
