namespace MerchantCx.Evidence;

/// <summary>Whether a page could be read in full. What is absent from a page that was not is no fault yet.</summary>
public enum Completeness
{
    /// <summary>The HTML holds the page.</summary>
    Full,

    /// <summary>Scripts build the page; its HTML is a shell.</summary>
    ScriptRendered,

    /// <summary>A bot wall or a login answered in place of the page.</summary>
    Blocked,

    /// <summary>The page was too large or too deep to be read to its end, stands in frames, or holds no text.</summary>
    Truncated,
}
