using MerchantCx.Crawler.Gathering;

namespace MerchantCx.Crawler.Crawling;

/// <summary>Which addresses belong to the site, and which hosts beside it are the merchant's.</summary>
/// <param name="start">The start address, after redirects.</param>
/// <param name="ownHosts">Hosts that the merchant declared as own.</param>
internal sealed class SiteScope(Uri start, IReadOnlyList<string> ownHosts)
{
    private static readonly string[] HelpdeskHosts = [.. DataFile.Rows("helpdesk-hosts.csv").Select(row => row[0])];

    // Files that are no pages, known by their names: asking for them would cost the shop traffic for nothing.
    private static readonly string[] OtherFiles =
    [
        ".pdf", ".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".ico", ".css", ".js", ".json", ".xml", ".rss",
        ".atom", ".zip", ".gz", ".mp3", ".mp4", ".avi", ".mov", ".doc", ".docx", ".xls", ".xlsx", ".csv", ".txt",
        ".woff", ".woff2",
    ];

    /// <summary>Whether the address is of the site itself.</summary>
    public bool Contains(Uri address) => PageAddress.HasSameOrigin(address, start);

    /// <summary>
    /// Whether the address is of a host beside the site that is the merchant's: a sub-domain, a declared host, or a
    /// hosted help desk.
    /// </summary>
    public bool IsBeside(Uri address)
    {
        var shop = start.Host.StartsWith("www.", StringComparison.Ordinal) ? start.Host[4..] : start.Host;

        return ownHosts.Any(own => IsHostOrSubDomain(address.Host, own))
            || (start.HostNameType is UriHostNameType.Dns && IsHostOrSubDomain(address.Host, shop))
            || HelpdeskHosts.Any(helpdesk => IsHostOrSubDomain(address.Host, helpdesk));
    }

    /// <summary>Whether the name of the address says that it is no page.</summary>
    public static bool IsOtherFile(Uri address) =>
        OtherFiles.Any(ending => address.AbsolutePath.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool IsHostOrSubDomain(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase)
        || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);
}
