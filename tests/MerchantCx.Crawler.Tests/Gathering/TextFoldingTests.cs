using FsCheck;
using FsCheck.Fluent;

namespace MerchantCx.Crawler.Gathering;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("  Kontakt\r\n\t und \u00A0 Hilfe ", "Kontakt und Hilfe")]
    [InlineData("Kon\u00ADtakt\u200B", "Kontakt")]
    [InlineData("\u0007Kontakt\uFEFF", "Kontakt")]
    [InlineData("   ", "")]
    public void White_space_collapses_and_what_nobody_sees_is_dropped(string text, string shown)
    {
        Assert.Equal(shown, TextFolding.Collapse(text));
    }

    [Theory]
    [InlineData("» KONTAKT …", "kontakt")]
    [InlineData("Ｋontakt", "kontakt")]
    [InlineData("U\u0308ber uns", "über uns")]
    [InlineData("[Hilfe & Kontakt]", "hilfe & kontakt")]
    [InlineData("!?", "")]
    [InlineData("\uD83D Hilfe", "hilfe")]
    [InlineData("Hilfe \uDE00", "hilfe")]
    [InlineData("😀 Hilfe", "hilfe")]
    public void Texts_that_read_alike_fold_to_the_same(string text, string folded)
    {
        Assert.Equal(folded, TextFolding.Fold(text));
    }

    [Fact]
    public void Folding_twice_changes_nothing_more()
    {
        var texts = Gen.Elements("Kontakt", " ", "\u00A0", "»", "ß", "Ä", "U\u0308", "\uD83D", "½", "-")
            .ArrayOf()
            .Select(string.Concat)
            .ToArbitrary();

        Prop.ForAll(texts, text => TextFolding.Fold(TextFolding.Fold(text)) == TextFolding.Fold(text))
            .QuickCheckThrowOnFailure();
    }
}
