namespace MerchantCx.Crawler.Gathering;

public sealed class TextFoldingRegressionTests
{
    [Theory]
    [InlineData("Kontakt\uFFFE")]
    [InlineData("\uFFFE Kontakt")]
    public void A_code_point_that_is_no_character_does_not_throw(string text)
    {
        Assert.Equal("kontakt", TextFolding.Fold(text));
    }

    [Fact]
    public void A_page_that_holds_one_is_gathered()
    {
        Assert.Single(Html.ReadBody("""<title>&#xFFFE;</title><a href="/k">Kontakt&#xFFFE;</a>""").Links);
    }
}
