using FsCheck;
using FsCheck.Fluent;

namespace MerchantCx.Crawler.Parsing;

public sealed class NestingGuardTests
{
    [Fact]
    public void A_page_at_the_limit_is_left_whole()
    {
        var html = Repeat("<div>", NestingGuard.MaximumDepth) + "text";

        Assert.Equal(html.Length, NestingGuard.SafeLength(html));
    }

    [Fact]
    public void A_page_beyond_the_limit_is_cut_before_the_element_that_exceeds_it()
    {
        var atLimit = Repeat("<div>", NestingGuard.MaximumDepth);

        Assert.Equal(atLimit.Length, NestingGuard.SafeLength(atLimit + "<div>text"));
    }

    [Fact]
    public void Elements_that_are_closed_again_do_not_add_up()
    {
        var html = Repeat("<div><span>text</span></div>", 5000);

        Assert.Equal(html.Length, NestingGuard.SafeLength(html));
    }

    [Theory]
    [InlineData("<br>")]
    [InlineData("<img src=a>")]
    [InlineData("<INPUT>")]
    [InlineData("<meta/>")]
    [InlineData("<p>")]
    [InlineData("<p class=a>text")]
    [InlineData("<li>")]
    [InlineData("<td>")]
    [InlineData("<option>")]
    public void Void_elements_and_those_that_need_no_end_tag_do_not_count(string tag)
    {
        var html = Repeat(tag, 5000);

        Assert.Equal(html.Length, NestingGuard.SafeLength(html));
    }

    [Theory]
    [InlineData("script")]
    [InlineData("style")]
    [InlineData("textarea")]
    [InlineData("TITLE")]
    public void Tags_within_raw_text_do_not_count(string name)
    {
        var html = $"<{name}>{Repeat("<div>", 5000)}</{name}><p>text</p>";

        Assert.Equal(html.Length, NestingGuard.SafeLength(html));
    }

    [Fact]
    public void Tags_behind_raw_text_count_again()
    {
        var html = "<script>if (a < b) { }</script>" + Repeat("<div>", 5000);

        Assert.InRange(NestingGuard.SafeLength(html), 1, html.Length - 1);
    }

    [Fact]
    public void Tags_within_a_comment_do_not_count()
    {
        var html = $"<!-- {Repeat("<div>", 5000)} --><p>text</p>";

        Assert.Equal(html.Length, NestingGuard.SafeLength(html));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("</")]
    [InlineData("<div")]
    [InlineData("a < b")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("<script></")]
    [InlineData("<!doctype html>")]
    public void Text_that_breaks_off_anywhere_is_left_whole(string html)
    {
        Assert.Equal(html.Length, NestingGuard.SafeLength(html));
    }

    [Fact]
    public void The_safe_part_never_opens_more_elements_than_the_limit()
    {
        var pieces = Gen.Elements("<div>", "<b>", "text", "<br>", "<p>", "<!-- x -->", "<", "<script>a</script>");
        var pages = pieces.ArrayOf(2500).Select(string.Concat).ToArbitrary();

        Prop.ForAll(pages, html =>
        {
            var safe = html[..NestingGuard.SafeLength(html)];

            return safe.Split("<div>").Length + safe.Split("<b>").Length - 2 <= NestingGuard.MaximumDepth;
        }).QuickCheckThrowOnFailure();
    }

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
