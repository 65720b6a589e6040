namespace MerchantCx.Texts;

public sealed class TextTests
{
    private static readonly Text Greeting = new("{0} of {1}", "{1}: {0}");

    [Fact]
    public void Fills_the_gaps_in_the_order_of_each_language()
    {
        Assert.Equal("2 of 3", Greeting.In(Language.English, 2, 3));
        Assert.Equal("3: 2", Greeting.In(Language.German, 2, 3));
    }

    [Fact]
    public void Without_arguments_braces_stay_as_they_are() =>
        Assert.Equal("{0} of {1}", Greeting.In(Language.English));

    [Theory]
    [InlineData(0, "0 pages", "0 Seiten")]
    [InlineData(999, "999 pages", "999 Seiten")]
    [InlineData(1873, "1,873 pages", "1.873 Seiten")]
    public void A_count_is_grouped_as_in_the_language(int count, string english, string german)
    {
        var text = new Text("{0} pages", "{0} Seiten");

        Assert.Equal(english, text.WithCount(Language.English, count));
        Assert.Equal(german, text.WithCount(Language.German, count));
    }
}
