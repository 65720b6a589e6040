namespace MerchantCx.Crawler.Crawling;

/// <summary>How a site is crawled.</summary>
public sealed record CrawlOptions
{
    /// <summary>The user agent when none is given: honest, with an address that says who asks.</summary>
    public const string DefaultUserAgent = "merchantcx/0.1 (+https://github.com/merchantcx/merchantcx)";

    /// <summary>The most pages that are read.</summary>
    /// <value>The default value is 10,000.</value>
    public int MaxPages { get; init; } = 10_000;

    /// <summary>The most clicks from the start page; addresses of the sitemap count as one click away.</summary>
    /// <value>The default value is 20.</value>
    public int MaxDepth { get; init; } = 20;

    /// <summary>Requests that are under way at the same time.</summary>
    /// <value>The default value is 8.</value>
    public int Concurrency { get; init; } = 8;

    /// <summary>Requests a second; zero or less does not limit them.</summary>
    /// <value>The default value, <see langword="null"/>, means 10 on other hosts and no limit on this machine.</value>
    public double? RequestsPerSecond { get; init; }

    /// <summary>How long one request may take, body included.</summary>
    /// <value>The default value is 30 seconds.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a request that failed for the moment is repeated.</summary>
    /// <value>The default value is 3.</value>
    public int Retries { get; init; } = 3;

    /// <summary>The most bytes of a page that are read, decompressed.</summary>
    /// <value>The default value is 10 MiB.</value>
    public int MaxBodyBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>Whether to crawl what robots.txt forbids; for shops of one's own only.</summary>
    public bool IgnoreRobots { get; init; }

    /// <summary>The user agent; its first word is the name that robots.txt is read for.</summary>
    public string UserAgent { get; init; } = DefaultUserAgent;

    /// <summary>
    /// Other hosts of the merchant: contact and help pages there are opened and judged like own ones.
    /// </summary>
    public IReadOnlyList<string> OwnHosts { get; init; } = [];
}
