namespace MerchantCx.Rules;

/// <summary>The published text that a rule was read from.</summary>
/// <param name="Title">Document and, where it has one, heading.</param>
/// <param name="Address">Where the text stands, without a scheme.</param>
/// <param name="ReadOn">The day on which the text was read.</param>
/// <param name="Confidence">How far the text can be relied on.</param>
public sealed record SourceReference(string Title, string Address, DateOnly ReadOn, SourceConfidence Confidence);

/// <summary>How far a source can be relied on.</summary>
public enum SourceConfidence
{
    /// <summary>The publisher's own page, read in full.</summary>
    Primary,

    /// <summary>Somebody else's account of it.</summary>
    Secondary,

    /// <summary>Known by reference only; never to be quoted as a rule of the publisher.</summary>
    Unverified,
}
