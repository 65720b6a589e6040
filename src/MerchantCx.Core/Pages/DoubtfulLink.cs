using MerchantCx.Evaluation;
using MerchantCx.Evidence;

namespace MerchantCx.Pages;

/// <summary>Says why a link decides nothing.</summary>
internal static class DoubtfulLink
{
    /// <summary>Its text is no proof, or whether buyers see it cannot be told.</summary>
    public static Verdict.Inconclusive Verdict(LinkEvidence link) => new(
        new(
            link.IsCertain ? "link.visibilityUnknown" : "link.uncertain",
            link.Text.Length > 0 ? link.Text : link.Href),
        Place.Of(link));
}
