using System.Collections.Concurrent;

namespace MerchantCx.Crawler.Gathering;

/// <summary>Turns what stands in an <c>href</c> into an address, without fragment.</summary>
/// <remarks>
/// The links of a shop's header and footer stand on every page, so what does not depend on the page is looked up
/// instead of parsed again.
/// </remarks>
internal sealed class LinkResolver(Uri site)
{
    private const int CacheLimit = 200_000;

    private readonly ConcurrentDictionary<string, Uri?> _known = new(StringComparer.Ordinal);

    /// <summary>The address, or <see langword="null"/> when the <c>href</c> leads to no page.</summary>
    public Uri? Resolve(string href, Uri page)
    {
        // "/x" means the same on every page of the site's own host; so does an absolute address anywhere.
        var isRooted = href is ['/', not '/', ..] && PageAddress.HasSameOrigin(page, site);
        var isAbsolute = href.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || href.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

        if (!isRooted && !isAbsolute)
        {
            return Parse(href, page);
        }

        if (_known.TryGetValue(href, out var address))
        {
            return address;
        }

        address = Parse(href, page);

        if (_known.Count < CacheLimit)
        {
            _known[href] = address;
        }

        return address;
    }

    private static Uri? Parse(string href, Uri page)
    {
        if (!Uri.TryCreate(page, href.Trim(), out var address)
            || address.Scheme is not ("http" or "https")
            || address.Host.Length == 0)
        {
            return null;
        }

        return PageAddress.WithoutFragment(address);
    }
}
