using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

public sealed class LinkVocabularyTests
{
    private readonly LinkVocabulary _vocabulary = LinkVocabulary.BuiltIn;

    [Theory]
    [InlineData("Kontakt", "de", LinkConcept.Contact)]
    [InlineData("  KONTAKT »", "de", LinkConcept.Contact)]
    [InlineData("Hilfe", "de", LinkConcept.Help)]
    [InlineData("Impressum", "de", LinkConcept.Imprint)]
    [InlineData("AGB", "de", LinkConcept.Terms)]
    [InlineData("Contact", "en", LinkConcept.Contact)]
    [InlineData("Returns", "en", LinkConcept.Returns)]
    [InlineData("Support", "en", LinkConcept.Help)]
    public void A_term_that_is_the_whole_text_is_found(string text, string language, LinkConcept concept)
    {
        Assert.Equal([concept], Concepts(text, language));
    }

    [Theory]
    [InlineData("Hier zum Kontaktformular", "de", LinkConcept.Contact)]
    [InlineData("Please contact us today", "en", LinkConcept.Contact)]
    [InlineData("Our FAQ page", "en", LinkConcept.Faq)]
    [InlineData("Unser Kundenservice", "de", LinkConcept.Help)]
    public void A_phrase_is_found_within_a_short_text(string text, string language, LinkConcept concept)
    {
        Assert.Equal([concept], Concepts(text, language));
    }

    [Theory]
    [InlineData("one two three four contact us", true)]
    [InlineData("one two three four five six seven eight contact us", true)]
    [InlineData("one two three four five six seven eight nine contact us", false)]
    [InlineData("one two three four five faq", true)]
    [InlineData("one two three four five six faq", false)]
    public void A_word_carries_a_short_text_and_several_words_carry_a_sentence(string text, bool isFound)
    {
        Assert.Equal(isFound, Concepts(text, "en").Count > 0);
    }

    [Theory]
    [InlineData("Mein Kontakt zur Natur")]
    [InlineData("Super Service Tasche")]
    public void A_term_that_is_exact_is_not_found_within_a_longer_text(string text)
    {
        Assert.Empty(Concepts(text, "de"));
    }

    [Theory]
    [InlineData("Datenschutzerklärung", LinkConcept.Privacy)]
    [InlineData("Widerrufsbelehrung", LinkConcept.Withdrawal)]
    [InlineData("Versandkosten", LinkConcept.Shipping)]
    [InlineData("Versandkosten & Lieferzeit", LinkConcept.Shipping)]
    public void A_compound_is_found_by_how_it_begins(string text, LinkConcept concept)
    {
        Assert.Contains(concept, Concepts(text, "de"));
    }

    [Theory]
    [InlineData("Hilfe & Kontakt")]
    [InlineData("Hilfe und Kontakt")]
    [InlineData("Kontakt/Hilfe")]
    [InlineData("Hilfe | Kontakt")]
    [InlineData("Hilfe (Kontakt)")]
    [InlineData("Kontakt · Hilfe")]
    public void A_text_that_joins_two_names_names_both(string text)
    {
        Assert.Equal([LinkConcept.Contact, LinkConcept.Help], Concepts(text, "de"));
    }

    [Theory]
    [InlineData("a b c d & contact", true)]
    [InlineData("a b c d e & contact", false)]
    public void A_text_of_more_than_six_words_is_a_sentence_and_joins_nothing(string text, bool isFound)
    {
        Assert.Equal(isFound, Concepts(text, "en").Contains(LinkConcept.Contact));
    }

    [Theory]
    [InlineData("Kontaktlinsen", "de")]
    [InlineData("Farbige Kontaktlinsen", "de")]
    [InlineData("Вконтакте", "de")]
    [InlineData("Contact Lenses", "en")]
    [InlineData("Contacts & Glasses", "en")]
    [InlineData("Return to category", "en")]
    [InlineData("Stock Exchange", "en")]
    [InlineData("Tax Returns", "en")]
    [InlineData("Search Terms", "en")]
    [InlineData("Nursing Support", "en")]
    [InlineData("First Aid", "en")]
    [InlineData("Erste Hilfe", "de")]
    [InlineData("Lieferkette", "de")]
    [InlineData("Lieferant werden", "de")]
    [InlineData("Cookies widerrufen", "de")]
    [InlineData("Free Shipping", "en")]
    [InlineData("Retour à l'accueil", "fr")]
    [InlineData("Suchbegriffe", "de")]
    public void False_friends_name_nothing(string text, string language)
    {
        Assert.Empty(Concepts(text, language));
    }

    [Fact]
    public void A_false_friend_takes_only_its_own_concept_away()
    {
        Assert.Equal([LinkConcept.Help], Concepts("Kontaktlinsen & Kundenservice", "de"));
    }

    [Theory]
    [InlineData("Kontakt", "fr", false)]
    [InlineData("Kontakt", "de", true)]
    [InlineData("Contact", "fr", true)]
    [InlineData("Kontaktformular", "fr", true)]
    public void An_exact_term_counts_only_where_its_language_is_spoken(string text, string language, bool isFound)
    {
        Assert.Equal(isFound, Concepts(text, language).Count > 0);
    }

    [Fact]
    public void A_match_says_which_term_of_which_language_it_is()
    {
        var match = Assert.Single(_vocabulary.Find("Zum KONTAKTFORMULAR", "de en"));

        Assert.Equal(new(LinkConcept.Contact, "de", "kontaktformular"), match);
    }

    [Theory]
    [InlineData(90, true)]
    [InlineData(91, false)]
    public void A_text_of_more_than_ninety_characters_names_nothing(int length, bool isFound)
    {
        Assert.Equal(isFound, Concepts("Kontakt".PadRight(length, '.'), "de").Count > 0);
    }

    [Fact]
    public void The_second_answer_to_the_same_question_is_the_first()
    {
        Assert.Equal(_vocabulary.Find("Hilfe & Kontakt", "de en"), _vocabulary.Find("Hilfe & Kontakt", "de en"));
        Assert.NotEqual(_vocabulary.Find("Kontakt", "de en"), _vocabulary.Find("Kontakt", "fr en"));
    }

    [Theory]
    [InlineData("/kontakt", LinkConcept.Contact)]
    [InlineData("https://shop.example/de/contact-us.html?a=1", LinkConcept.Contact)]
    [InlineData("index.php?page=Kundenservice", LinkConcept.Help)]
    public void A_word_of_an_address_hints_at_a_concept(string href, LinkConcept concept)
    {
        Assert.Equal(concept, _vocabulary.FindInAddress(href));
    }

    [Theory]
    [InlineData("/kontaktlinsen")]
    [InlineData("/lampen/rot")]
    [InlineData("")]
    public void An_address_without_such_a_word_hints_at_nothing(string href)
    {
        Assert.Null(_vocabulary.FindInAddress(href));
    }

    [Fact]
    public void The_languages_of_a_text_are_those_in_which_it_is_a_term_as_a_whole()
    {
        Assert.Equal(["de"], _vocabulary.LanguagesOf("Hilfe"));
        Assert.Contains("fr", _vocabulary.LanguagesOf("Contact"));
        Assert.Empty(_vocabulary.LanguagesOf("Unsere rote Hilfe"));
    }

    private List<LinkConcept> Concepts(string text, string language) =>
        [.. _vocabulary.Find(text, $"{language} en").Select(match => match.Concept)];
}
