namespace MerchantCx.Crawler.Gathering;

public sealed class CueWordsTests
{
    [Theory]
    [InlineData("phone", "telefon: ", 7)]
    [InlineData("phone", "fax oder telefon", 16)]
    [InlineData("fax", "telefax: ", 7)]
    [InlineData("phone", "lampe", -1)]
    [InlineData("phone", "", -1)]
    [InlineData("no such kind", "telefon", -1)]
    public void The_end_of_the_last_term_is_found(string kind, string text, int end)
    {
        Assert.Equal(end, CueWords.LastEnd(kind, text));
    }

    [Theory]
    [InlineData("phone", "hotel")]
    [InlineData("fax", "faxgerät")]
    public void A_part_of_a_word_is_no_term(string kind, string text)
    {
        Assert.False(CueWords.Contains(kind, text));
    }
}
