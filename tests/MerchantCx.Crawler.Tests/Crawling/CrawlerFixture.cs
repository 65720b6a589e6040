using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Crawling;

/// <summary>A shop server and what a crawl of it takes.</summary>
public abstract class CrawlerFixture : IDisposable
{
    private protected static readonly CrawlOptions Options = new()
    {
        Retries = 0,
        Timeout = TimeSpan.FromSeconds(20),
        Concurrency = 4,
    };

    private protected ShopServer Shop { get; } = new();

    public void Dispose()
    {
        Shop.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected Task<SiteEvidence> CrawlAsync(CrawlOptions? options = null) => CrawlAsync(Shop.Root, options);

    private protected static async Task<SiteEvidence> CrawlAsync(
        Uri start, CrawlOptions? options = null, TimeProvider? time = null)
    {
        using var guard = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var site = await new SiteCrawler(options ?? Options, time).CrawlAsync(start, cancellationToken: guard.Token);
        Assert.False(guard.IsCancellationRequested, "The crawl did not end.");
        return site;
    }

    /// <summary>What became of a path of the shop.</summary>
    private protected AddressOutcome Outcome(SiteEvidence site, string path) => site.Outcomes[Shop.At(path)];

    private protected static IEnumerable<string> Paths(SiteEvidence site) =>
        site.Pages.Select(page => page.Address.PathAndQuery);
}
