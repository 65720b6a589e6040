namespace MerchantCx.Evidence;

/// <summary>Everything the rules may know about one page; made by the crawler, or by hand in a test.</summary>
public sealed record PageEvidence
{
    /// <summary>Address after redirects, without fragment; identifies the page within its site.</summary>
    public required Uri Address { get; init; }

    /// <summary>How reports call the page: its address, or its path within the audited folder.</summary>
    public required string Name { get; init; }

    /// <summary>What the page is to the audit.</summary>
    public PageRole Role { get; init; }

    /// <summary>Which step of a purchase the page is.</summary>
    public PageKind Kind { get; init; }

    /// <summary>Language code of two letters; empty when the page does not say.</summary>
    public string Language { get; init; } = "";

    /// <summary>
    /// Whether the words of the page's language are known; what is absent from a page in another is no fault.
    /// </summary>
    public bool IsLanguageKnown { get; init; } = true;

    /// <summary>Whether the page could be read in full.</summary>
    public Completeness Completeness { get; init; }

    /// <summary>Links whose text names a concept, in document order.</summary>
    public IReadOnlyList<LinkEvidence> Links { get; init; } = [];

    /// <summary>What the headings of the page name, e.g. the policies that stand on it as sections.</summary>
    public IReadOnlyList<LinkConcept> Sections { get; init; } = [];

    /// <summary>Distinct addresses that links at the top or bottom lead to, whatever their text.</summary>
    public IReadOnlyList<Uri> NavigationTargets { get; init; } = [];

    /// <summary>Ways to reach the merchant, in document order.</summary>
    public IReadOnlyList<ChannelEvidence> Channels { get; init; } = [];

    /// <summary>Names and addresses that say who runs the shop.</summary>
    public IReadOnlyList<IdentityEvidence> Identities { get; init; } = [];

    /// <summary>Structured data that concerns customer service.</summary>
    public IReadOnlyList<StructuredFact> Structured { get; init; } = [];

    /// <summary>ISO 4217 code of the currency that is seen most on the page; empty when there is none.</summary>
    public string Currency { get; init; } = "";

    /// <summary>Number of words between top and bottom of the page, headings not counted.</summary>
    public int ContentWords { get; init; }

    /// <summary>Number of images, frames, forms and the like between top and bottom of the page.</summary>
    public int EmbeddedElements { get; init; }

    /// <summary>Hash of the text between top and bottom; two pages of the same hash say the same.</summary>
    public string ContentHash { get; init; } = "";
}

/// <summary>What a page is to the audit.</summary>
public enum PageRole
{
    /// <summary>A page of the shop.</summary>
    Regular,

    /// <summary>What the shop answers for an address that does not exist.</summary>
    NotFound,
}

/// <summary>Which step of a purchase a page is.</summary>
public enum PageKind
{
    /// <summary>None that is known.</summary>
    Other,

    /// <summary>A page about one product.</summary>
    Product,

    /// <summary>The cart.</summary>
    Cart,

    /// <summary>The checkout.</summary>
    Checkout,
}
