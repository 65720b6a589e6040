namespace MerchantCx.Crawler.Fetching;

/// <summary>What came back for an address.</summary>
internal sealed record FetchResult
{
    /// <summary>The last address that was asked for, after redirects.</summary>
    public required Uri Final { get; init; }

    /// <summary>Why there is no answer, or <see cref="FetchFailure.None"/>.</summary>
    public FetchFailure Failure { get; init; }

    /// <summary>HTTP status of the answer; 0 without one.</summary>
    public int Status { get; init; }

    /// <summary>Media type, lower case, without parameters; empty when the server names none.</summary>
    public string MediaType { get; init; } = "";

    /// <summary>Charset that the header names.</summary>
    public string? Charset { get; init; }

    /// <summary>The body, decompressed.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Whether the body was longer than allowed and is only its beginning.</summary>
    public bool IsCutOff { get; init; }

    /// <summary>What exactly failed, for the report.</summary>
    public string Detail { get; init; } = "";
}

/// <summary>The ways in which a request can end without an answer.</summary>
internal enum FetchFailure
{
    /// <summary>There is an answer.</summary>
    None,

    /// <summary>No answer in time.</summary>
    TimedOut,

    /// <summary>No connection, or it broke off.</summary>
    Unreachable,

    /// <summary>Redirects in a circle, or too many.</summary>
    RedirectLoop,

    /// <summary>A redirect to an address that the caller does not allow.</summary>
    RedirectRefused,
}
