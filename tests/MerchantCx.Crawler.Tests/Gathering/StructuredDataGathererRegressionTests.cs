namespace MerchantCx.Crawler.Gathering;

public sealed class StructuredDataGathererRegressionTests
{
    [Theory]
    [InlineData("""{"@type": "Store", "telephone": "\ud83d"}""")]
    [InlineData("""{"@type": "\ud83d", "telephone": "555-0100"}""")]
    [InlineData("""{"\ud83d": "a", "telephone": "555-0100"}""")]
    public void Half_a_character_does_not_spoil_the_page(string json)
    {
        var page = Html.ReadBody($"""<script type="application/ld+json">{json}</script><a href="/k">Kontakt</a>""");

        Assert.Single(page.Links);
    }
}
