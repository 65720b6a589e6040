namespace MerchantCx.Rules;

/// <summary>How much a violation weighs in a gate.</summary>
public enum Severity
{
    /// <summary>Worth knowing; what Amazon does itself and merchants need not do.</summary>
    Info,

    /// <summary>Recommended and missing.</summary>
    Warning,

    /// <summary>Required, or recommended as the least a shop should offer, and missing.</summary>
    Error,
}
