namespace MerchantCx.Evidence;

/// <summary>Everything the rules may know about a site.</summary>
public sealed record SiteEvidence
{
    /// <summary>Address at which the audit began; in a folder, the address that stands for its root.</summary>
    public required Uri Start { get; init; }

    /// <summary>What was audited.</summary>
    public required SiteKind Kind { get; init; }

    /// <summary>The pages that were read, in ordinal order of their addresses; the not-found page among them.</summary>
    public required IReadOnlyList<PageEvidence> Pages { get; init; }

    /// <summary>What became of every address that was asked for or passed over, by address as linked.</summary>
    public IReadOnlyDictionary<Uri, AddressOutcome> Outcomes { get; init; } = new Dictionary<Uri, AddressOutcome>();
}

/// <summary>What was audited.</summary>
public enum SiteKind
{
    /// <summary>A site, over HTTP.</summary>
    Web,

    /// <summary>A folder of saved pages.</summary>
    Folder,

    /// <summary>One saved page; rules that need the whole site cannot be judged.</summary>
    SinglePage,
}
