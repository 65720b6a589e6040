using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

public sealed class HidingStylesTests
{
    [Theory]
    [InlineData(".x { display: none }")]
    [InlineData("/* { */ a, .x{color:red;display:none}")]
    [InlineData("#foot{visibility:hidden}")]
    [InlineData(".x{display:block} .x{display:none}")]
    public void What_a_style_block_hides_for_good_only_a_browser_can_judge(string style)
    {
        Assert.Equal(Visibility.Unknown, VisibilityUnder(style));
    }

    [Theory]
    [InlineData(".x{display:none} .open .x{display:block}")]
    [InlineData(".x{display:none} li:hover .x{display:block}")]
    public void What_another_rule_shows_again_is_a_menu(string style)
    {
        Assert.Equal(Visibility.InMenu, VisibilityUnder(style));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".y{display:none}")]
    [InlineData(".x .y{display:none}")]
    [InlineData("@media print { .x{display:none} }")]
    [InlineData(".x{display:block}")]
    [InlineData(".x{display:none")]
    [InlineData("{}}{{{ /* .x{display:none}")]
    public void Other_rules_hide_nothing_for_good(string style)
    {
        Assert.NotEqual(Visibility.Hidden, VisibilityUnder(style));
    }

    private static Visibility VisibilityUnder(string style) => Html.Read(
        $"""
        <html lang="de"><head><style>{style}</style></head>
        <body><footer id="foot"><a class="a x" href="/kontakt">Kontakt</a></footer></body></html>
        """).Links[0].Visibility;
}
