namespace MerchantCx.Evidence;

/// <summary>Something that says who runs the shop: a legal entity's name or a postal address.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Value">The text as shown.</param>
/// <param name="Region">Where it stands.</param>
/// <param name="Line">Line in the HTML, from 1; 0 when unknown.</param>
/// <param name="Country">Two-letter country code where the text names or implies one; otherwise empty.</param>
/// <param name="IsCertain">Whether the evidence is strong enough for a verdict.</param>
/// <param name="Why">Why it was taken for what it is.</param>
public sealed record IdentityEvidence(
    IdentityKind Kind, string Value, PageRegion Region, int Line, string Country, bool IsCertain, string Why);

/// <summary>What a piece of <see cref="IdentityEvidence"/> says.</summary>
public enum IdentityKind
{
    /// <summary>The name of a legal entity or owner.</summary>
    LegalEntity,

    /// <summary>A postal address.</summary>
    PostalAddress,
}
