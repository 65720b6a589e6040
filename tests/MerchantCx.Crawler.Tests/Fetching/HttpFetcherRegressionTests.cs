using MerchantCx.Crawler.Crawling;

namespace MerchantCx.Crawler.Fetching;

public sealed class HttpFetcherRegressionTests : IDisposable
{
    private readonly ShopServer _shop = new();

    public void Dispose() => _shop.Dispose();

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_body_that_is_not_compressed_as_announced_is_unreachable(string encoding)
    {
        _shop["/"] = Answer.Html("<p>Hallo Welt, dies ist gar nicht gepackt.") with
        {
            Headers = [$"Content-Encoding: {encoding}"],
        };

        Assert.Equal(FetchFailure.Unreachable, (await FetchAsync(1024 * 1024)).Failure);
    }

    [Theory]
    [InlineData(1000, 1000, false)]
    [InlineData(1001, 1000, true)]
    [InlineData(100_000, 1000, true)]
    public async Task A_small_limit_of_the_body_is_kept_to_the_byte(int length, int read, bool isCutOff)
    {
        _shop["/"] = new() { Body = new byte[length] };

        var result = await FetchAsync(1000);

        Assert.Equal(read, result.Body.Length);
        Assert.Equal(isCutOff, result.IsCutOff);
    }

    [Fact]
    public async Task A_body_of_exactly_the_limit_is_whole()
    {
        _shop["/"] = new() { Body = new byte[500_000] };

        Assert.False((await FetchAsync(500_000)).IsCutOff);
    }

    private async Task<FetchResult> FetchAsync(int maxBodyBytes)
    {
        var limits = new FetchLimits(
            TimeSpan.FromSeconds(20), Retries: 0, MaxRedirects: 10, maxBodyBytes, Concurrency: 4, "merchantcx");
        using var fetcher = new HttpFetcher(limits, new(TimeProvider.System), TimeProvider.System);

        return await fetcher.FetchAsync(_shop.Root, _ => true, _ => true, default);
    }
}
