using MerchantCx.Evaluation;
using MerchantCx.Evidence;

namespace MerchantCx.Pages;

/// <summary>Says when something that is absent from a page may still be on it.</summary>
internal static class PageReadability
{
    /// <summary>The reason why absence proves nothing; <see langword="null"/> when the page was read in full.</summary>
    public static Message? WhyAbsenceProvesNothing(PageEvidence page) => page.Completeness switch
    {
        Completeness.Full => null,
        Completeness.ScriptRendered => new("reason.scriptRendered"),
        Completeness.Blocked => new("reason.blocked"),
        _ => new("reason.truncated"),
    };
}
