using System.Text;
using MerchantCx.Crawler.Parsing;

namespace MerchantCx.Crawler.Gathering;

public sealed class PageLanguageTests
{
    [Theory]
    [InlineData("""<html lang="de">""", "de")]
    [InlineData("""<html lang="de-AT">""", "de")]
    [InlineData("""<html lang=" DE_de ">""", "de")]
    [InlineData("""<html xml:lang="fr">""", "fr")]
    [InlineData("""<html><body lang="nl">""", "nl")]
    [InlineData("""<html><head><meta http-equiv="Content-Language" content="it, en"></head><body>""", "it")]
    [InlineData("""<html lang="es"><body lang="nl">""", "es")]
    [InlineData("""<html lang="deutsch">""", "")]
    [InlineData("""<html lang="">""", "")]
    [InlineData("""<html lang="12">""", "")]
    [InlineData("<html>", "")]
    public void The_declared_language_is_a_code_of_two_letters(string html, string language)
    {
        using var page = ParsedPage.Parse(Encoding.UTF8.GetBytes(html));

        Assert.Equal(language, PageLanguage.Declared(PageWalk.Over(page)));
    }

    [Theory]
    [InlineData("de", "", "de en")]
    [InlineData("en", "", "en")]
    [InlineData("", "", "en")]
    [InlineData("", "Kontakt|Hilfe", "de en")]
    [InlineData("en", "Hilfe|Versandkosten|Lampen", "en de")]
    [InlineData("en", "Hilfe", "en")]
    [InlineData("en", "Hilfe|Hilfe", "en")]
    [InlineData("en", "Contact|Support", "en")]
    [InlineData("fr", "Contact|Aide", "fr en")]
    public void Link_texts_vote_for_the_language_that_is_spoken(string declared, string texts, string spoken)
    {
        Assert.Equal(spoken, PageLanguage.Spoken(declared, texts.Split('|'), LinkVocabulary.BuiltIn));
    }

    [Theory]
    [InlineData("de", "de")]
    [InlineData("", "de")]
    [InlineData("en", "en")]
    public void The_language_of_a_page_is_declared_or_else_voted(string declared, string language)
    {
        var page = Html.ReadBody("""<a href="/h">Hilfe</a><a href="/v">Versandkosten</a>""", declared);

        Assert.Equal(language, page.Language);
    }

    [Fact]
    public void A_page_that_says_nothing_has_no_language()
    {
        Assert.Equal("", Html.ReadBody("""<a href="/h">Support</a>""", "").Language);
    }
}
