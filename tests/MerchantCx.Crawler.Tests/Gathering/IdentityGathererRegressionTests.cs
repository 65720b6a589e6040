namespace MerchantCx.Crawler.Gathering;

public sealed class IdentityGathererRegressionTests
{
    [Theory]
    [InlineData("Maße 100 x 200 x 300 mm, Farbe 4000 Kelvin")]
    [InlineData("Rote Lampe mit 5 Watt und 1200 Lumen")]
    [InlineData("Lampe Modell 3000, ab 24 Euro, 1500 Stunden")]
    [InlineData("Bestellungen ab 50 kommen in 12345 Orten an")]
    [InlineData("Akkuschrauber PSR 18, 1500 Umdrehungen pro Minute")]
    [InlineData("Modell Alpha 12, 2024 Edition")]
    public void Product_texts_with_numbers_are_no_address(string text)
    {
        Assert.Empty(Html.ReadBody($"<p>{text}").Identities);
    }

    [Fact]
    public void A_dutch_address_ends_with_the_name_of_the_place()
    {
        var address = Assert.Single(Html.ReadBody("<p>Voorbeeldstraat 12, 1012 AB Amsterdam, Nederland").Identities);

        Assert.Equal("Voorbeeldstraat 12, 1012 AB Amsterdam", address.Value);
    }

    [Fact]
    public void The_name_of_an_owner_ends_at_a_comma()
    {
        Assert.Equal("Anna Muster", Html.ReadBody("<p>Inhaberin: Anna Muster, Musterweg").Identities[0].Value);
    }
}
