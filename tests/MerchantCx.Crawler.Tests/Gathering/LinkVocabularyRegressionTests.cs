namespace MerchantCx.Crawler.Gathering;

public sealed class LinkVocabularyRegressionTests
{
    [Theory]
    [InlineData("Retour", "fr")]
    [InlineData("Retour", "en")]
    public void A_prefix_counts_only_where_its_language_is_spoken(string text, string language)
    {
        Assert.Empty(LinkVocabulary.BuiltIn.Find(text, $"{language} en"));
    }
}
