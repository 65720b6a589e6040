using MerchantCx.Evidence;

namespace MerchantCx.Evaluation;

/// <summary>Says when something that is absent from a page may still be on it.</summary>
public static class PageReadability
{
    /// <summary>The reason why absence proves nothing; <see langword="null"/> when it does.</summary>
    public static Message? WhyAbsenceProvesNothing(PageEvidence page) =>
        WhyNotReadInFull(page) ?? (page.IsLanguageKnown ? null : new("reason.languageUnknown", page.Language));

    /// <summary>The reason why the page was not read in full; <see langword="null"/> when it was.</summary>
    public static Message? WhyNotReadInFull(PageEvidence page) => page.Completeness switch
    {
        Completeness.Full => null,
        Completeness.ScriptRendered => new("reason.scriptRendered"),
        Completeness.Blocked => new("reason.blocked"),
        _ => new("reason.truncated"),
    };

    /// <summary>
    /// Whether what stands behind an address is known: a page that was read in full, or that there is none.
    /// </summary>
    public static bool IsAnswered(AddressOutcome? outcome) => outcome switch
    {
        { Kind: OutcomeKind.Read, Page: { } page } => WhyNotReadInFull(page) is null,
        { Kind: OutcomeKind.Failed, Status: < 500 } => true,
        _ => false,
    };
}
