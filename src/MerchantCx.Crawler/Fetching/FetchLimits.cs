namespace MerchantCx.Crawler.Fetching;

/// <summary>What one request may cost.</summary>
internal sealed record FetchLimits(
    TimeSpan Timeout, int Retries, int MaxRedirects, int MaxBodyBytes, int Concurrency, string UserAgent);
