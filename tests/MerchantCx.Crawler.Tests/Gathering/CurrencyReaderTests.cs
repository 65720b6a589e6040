namespace MerchantCx.Crawler.Gathering;

public sealed class CurrencyReaderTests
{
    [Theory]
    [InlineData("Lampe 12,00 €", "EUR")]
    [InlineData("EUR 12,00", "EUR")]
    [InlineData("£12.00", "GBP")]
    [InlineData("$12.00", "USD")]
    [InlineData("1.200円", "JPY")]
    [InlineData("12,00 zł", "PLN")]
    [InlineData("CHF 12.-", "CHF")]
    [InlineData("120 Kč", "CZK")]
    [InlineData("£12.00 or 14 €, delivery £3.00", "GBP")]
    [InlineData("Rote Lampe", "")]
    public void The_currency_is_that_of_the_prices_seen_most(string text, string currency)
    {
        Assert.Equal(currency, Html.ReadBody($"<p>{text}</p>").Currency);
    }

    [Theory]
    [InlineData("""<meta itemprop="priceCurrency" content="SEK">""", "SEK")]
    [InlineData("""<meta property="product:price:currency" content="SEK">""", "SEK")]
    [InlineData("""<meta property="og:price:currency" content="SEK">""", "SEK")]
    [InlineData("""<meta property="og:price:currency" content="kr">""", "EUR")]
    [InlineData("""<meta property="og:locale" content="SEK">""", "EUR")]
    public void A_declared_currency_outweighs_the_signs(string meta, string currency)
    {
        Assert.Equal(currency, Html.Read($"<head>{meta}</head><body>12,00 €").Currency);
    }

    [Theory]
    [InlineData("en", "USD")]
    [InlineData("en-US", "USD")]
    [InlineData("en-AU", "")]
    [InlineData("en-ca", "")]
    [InlineData("en-NZ", "")]
    public void A_dollar_is_not_the_american_one_everywhere(string language, string currency)
    {
        Assert.Equal(currency, Html.ReadBody("<p>$12.00</p>", language).Currency);
    }
}
