using MerchantCx.Evidence;

namespace MerchantCx.Evaluation;

/// <summary>The verdict of a rule on one subject of a site.</summary>
/// <param name="Subject">Address of the page, or of what was asked for in vain.</param>
/// <param name="Name">How reports call the subject.</param>
/// <param name="Verdict">The verdict.</param>
public sealed record Judgement(Uri Subject, string Name, Verdict Verdict)
{
    /// <summary>A verdict on a page.</summary>
    public static Judgement On(PageEvidence page, Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(page);

        return new(page.Address, page.Name, verdict);
    }
}
