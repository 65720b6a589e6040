namespace MerchantCx.Crawler.Gathering;

public sealed class CurrencyReaderRegressionTests
{
    [Theory]
    [InlineData("We deliver all over EUROPE")]
    [InlineData("NEUROTH & SÖHNE")]
    public void A_code_within_a_word_is_no_currency(string text)
    {
        Assert.Equal("", Html.ReadBody($"<p>{text}").Currency);
    }
}
