namespace MerchantCx.Crawler;

/// <summary>What identifies a page among addresses.</summary>
internal static class PageAddress
{
    /// <summary>
    /// The same address without fragment and user information: neither is sent to the server as part of it.
    /// </summary>
    public static Uri WithoutFragment(Uri address) =>
        address.Fragment.Length == 0 && address.UserInfo.Length == 0
            ? address
            : new(address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped));

    /// <summary>Whether both have the same scheme, host and port.</summary>
    public static bool HasSameOrigin(Uri left, Uri right) =>
        left.Scheme == right.Scheme && left.Authority == right.Authority;
}
