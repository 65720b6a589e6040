namespace MerchantCx.Texts;

/// <summary>Texts of the rules on returns (MCX20nn).</summary>
internal static class ReturnsTexts
{
    public static IReadOnlyDictionary<string, Text> All { get; } = new Dictionary<string, Text>
    {
        ["MCX2001.title"] = new(
            "Have a returns policy",
            "Eine Rückgaberichtlinie haben"),
        ["MCX2001.demand"] = new(
            "Merchants are required to have a returns policy.",
            "Von Händlern wird verlangt, eine Rückgaberichtlinie zu haben."),
        ["MCX2001.remedy"] = new(
            "Publish a page that says how, within which time and at whose expense goods can be returned, and link it "
            + "in the footer that all pages share.",
            "Veröffentlichen Sie eine Seite, die sagt, wie, in welcher Frist und auf wessen Kosten Ware zurückgegeben "
            + "werden kann, und verlinken Sie sie in der gemeinsamen Fußzeile aller Seiten."),
        ["MCX2001.missing"] = new(
            "No page of the site links a returns, refund or exchange policy.",
            "Keine Seite der Website verlinkt eine Richtlinie zu Rücksendung, Umtausch oder Rückerstattung."),
        ["MCX2001.dead"] = new(
            "The only links to a returns policy lead nowhere (“{0}”, href “{1}”).",
            "Die einzigen Links zu einer Rückgaberichtlinie führen nirgendwohin („{0}“, href „{1}“)."),
        ["MCX2001.notRead"] = new(
            "The returns policy behind “{0}” could not be read.",
            "Die Rückgaberichtlinie hinter „{0}“ war nicht lesbar."),
        ["MCX2001.siteNotRead"] = new(
            "No link to a returns policy on the pages that were read; others could not be read.",
            "Auf den gelesenen Seiten steht kein Link zu einer Rückgaberichtlinie; andere waren nicht lesbar."),
    };
}
