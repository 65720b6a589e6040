namespace MerchantCx.Texts;

public sealed class LanguageTests
{
    [Theory]
    [InlineData(2026, 11, 24, "24 November 2026", "24.11.2026")]
    [InlineData(2026, 3, 1, "1 March 2026", "01.03.2026")]
    public void A_day_is_written_as_readers_of_the_language_write_it(
        int year, int month, int day, string english, string german)
    {
        Assert.Equal(english, Language.English.Day(new(year, month, day)));
        Assert.Equal(german, Language.German.Day(new(year, month, day)));
    }

    [Theory]
    [InlineData("en", "en")]
    [InlineData("de", "de")]
    [InlineData("DE", "de")]
    public void Reads_a_code_in_upper_or_lower_case(string code, string expected)
    {
        Assert.True(Language.TryParse(code, out var language));
        Assert.Equal(expected, language.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("fr")]
    [InlineData("de-DE")]
    public void Refuses_a_language_without_texts(string? code)
    {
        Assert.False(Language.TryParse(code, out var language));
        Assert.Null(language);
    }

    [Fact]
    public void English_is_the_default() => Assert.Equal([Language.English, Language.German], Language.All);
}
