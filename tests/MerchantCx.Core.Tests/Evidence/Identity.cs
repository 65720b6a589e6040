namespace MerchantCx.Evidence;

/// <summary>Names and addresses of the merchant, in the content and certain unless a test says otherwise.</summary>
internal static class Identity
{
    public static IdentityEvidence Entity { get; } =
        new(IdentityKind.LegalEntity, "Muster GmbH", PageRegion.Body, 30, "", IsCertain: true, "legal form");

    public static IdentityEvidence Address { get; } = In("DE");

    public static IdentityEvidence In(string country) => new(
        IdentityKind.PostalAddress, "Musterweg 1, Musterort", PageRegion.Body, 31, country, IsCertain: true, "street");
}
