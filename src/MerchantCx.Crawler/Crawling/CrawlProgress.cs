namespace MerchantCx.Crawler.Crawling;

/// <summary>How far a crawl has come.</summary>
/// <param name="Read">Pages read so far.</param>
/// <param name="Known">Addresses known so far that are or will be asked for.</param>
public readonly record struct CrawlProgress(int Read, int Known);
