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
        Assert.Equal(spoken, PageLanguage.Spoken(declared, "", texts.Split('|'), LinkVocabulary.BuiltIn));
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

    [Theory]
    [InlineData("Die Jacke ist warm und leicht, mit einer Kapuze für den Regen und das Wetter auf der Straße.", "de")]
    [InlineData("The jacket is warm and light, with a hood for the rain, and you can wear it on the street.", "en")]
    [InlineData("La veste est légère et chaude, avec une capuche pour la pluie dans les rues, et nous livrons.", "fr")]
    [InlineData("La chaqueta es ligera y con una capucha para la lluvia, por su peso la más vendida.", "es")]
    [InlineData("De jas is licht en warm, met een kap voor de regen op straat, en wij leveren het aan de deur.", "nl")]
    [InlineData("Kurtka jest lekka i ciepła, z kapturem na deszcz, dla dzieci oraz dorosłych, nie tylko.", "pl")]
    [InlineData("Jackan är lätt och varm, med huva för regn på gatan, och vi skickar den till ditt hem av ull.", "sv")]
    [InlineData("Куртка легкая и теплая, с капюшоном для дождя, и вы можете носить ее на улице или в лесу.", "ru")]
    [InlineData("Куртка легка і тепла, з капюшоном для дощу, її можна носити на вулиці або в лісі.", "uk")]
    [InlineData("ジャケットは軽くて暖かいです。雨の日にも使えます。", "ja")]
    [InlineData("재킷은 가볍고 따뜻합니다. 비 오는 날에도 좋습니다.", "ko")]
    [InlineData("Jacke rot XL", "")]
    public void Small_words_and_scripts_tell_the_language_of_a_text(string text, string language)
    {
        Assert.Equal(language, PageLanguage.Written(text));
    }

    [Fact]
    public void What_a_page_is_written_in_outweighs_what_its_template_declares()
    {
        var page = Html.ReadBody(
            "<p>Die Jacke ist warm und leicht, mit einer Kapuze für den Regen und das Wetter auf der Straße.", "en");

        Assert.Equal("de", page.Language);
        Assert.True(page.IsLanguageKnown);
    }

    [Theory]
    [InlineData("ქურთუკი მსუბუქია", "ka")]
    public void A_language_without_words_in_the_table_is_not_known(string text, string language)
    {
        Assert.False(Html.ReadBody($"<p>{text}", language).IsLanguageKnown);
    }

    [Fact]
    public void A_declared_language_is_believed_when_its_words_are_not_rare()
    {
        const string Polish = "Kurtka i czapka na zimę do domu, a je się u nas za darmo, po drodze i do sklepu.";

        Assert.Equal("pl", PageLanguage.Written(Polish, "pl"));
    }
}
