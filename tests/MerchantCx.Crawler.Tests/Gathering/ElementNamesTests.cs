using AngleSharp.Html.Parser;

namespace MerchantCx.Crawler.Gathering;

public sealed class ElementNamesTests
{
    [Theory]
    [InlineData("id", "footer")]
    [InlineData("class", "site-footer")]
    [InlineData("class", "big SiteFooter wide")]
    [InlineData("class", "siteFooter2")]
    [InlineData("class", "page__footer--dark")]
    [InlineData("class", "FOOTER")]
    public void A_word_of_id_or_class_is_found_however_it_is_joined(string attribute, string value)
    {
        Assert.True(Has(attribute, value, "footer"));
    }

    [Theory]
    [InlineData("class", "sitefooter")]
    [InlineData("class", "footers")]
    [InlineData("class", "")]
    [InlineData("title", "footer")]
    public void A_part_of_a_word_is_not_the_word(string attribute, string value)
    {
        Assert.False(Has(attribute, value, "footer"));
    }

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void A_word_of_more_than_32_letters_is_none(int length, bool isFound)
    {
        var word = new string('a', length);

        Assert.Equal(isFound, Has("class", word, word));
    }

    private static bool Has(string attribute, string value, string word)
    {
        using var document = new HtmlParser().ParseDocument($"<p {attribute}='{value}'>");

        return new ElementNames(document.QuerySelector("p")!).Any(found => found.SequenceEqual(word));
    }
}
