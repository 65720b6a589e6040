namespace MerchantCx.Evidence;

/// <summary>Whether a buyer sees something.</summary>
public enum Visibility
{
    /// <summary>At once.</summary>
    Visible,

    /// <summary>After opening a menu that the page offers.</summary>
    InMenu,

    /// <summary>Never: it is hidden and nothing opens it.</summary>
    Hidden,

    /// <summary>Cannot be told without a browser.</summary>
    Unknown,
}
