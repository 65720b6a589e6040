using MerchantCx.Crawler.Crawling;

namespace MerchantCx.Crawler.Fetching;

public sealed class HttpFetcherRetryTests : IDisposable
{
    private readonly ShopServer _shop = new();
    private readonly RecordingTime _time = new();

    public void Dispose() => _shop.Dispose();

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_status_that_may_pass_is_tried_again(int status)
    {
        _shop.InTurn("/", new() { Status = status }, Answer.Html("Hallo"));

        Assert.Equal(200, (await FetchAsync(3)).Status);
        Assert.Equal(2, _shop.Requests.Count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(501)]
    public async Task A_status_that_stays_is_not_tried_again(int status)
    {
        _shop.InTurn("/", new() { Status = status }, Answer.Html("Hallo"));

        Assert.Equal(status, (await FetchAsync(3)).Status);
        Assert.Single(_shop.Requests);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task After_the_last_attempt_the_answer_stands(int retries)
    {
        _shop["/"] = new() { Status = 503 };

        Assert.Equal(503, (await FetchAsync(retries)).Status);
        Assert.Equal(1 + retries, _shop.Requests.Count);
    }

    [Fact]
    public async Task A_connection_that_broke_off_is_tried_again()
    {
        _shop.InTurn("/", new() { Closes = true }, Answer.Html("Hallo"));

        Assert.Equal(200, (await FetchAsync(3)).Status);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("60", 60)]
    [InlineData("3600", 60)]
    [InlineData("Thu, 01 Jan 2026 12:00:20 GMT", 20)]
    [InlineData("Thu, 01 Jan 2026 13:00:00 GMT", 60)]
    public async Task The_server_says_how_long_to_wait_a_minute_at_most(string retryAfter, int seconds)
    {
        _shop.InTurn("/", new() { Status = 429, Headers = [$"Retry-After: {retryAfter}"] }, Answer.Html("Hallo"));

        await FetchAsync(1);

        Assert.Equal([TimeSpan.FromSeconds(seconds)], _time.Waits);
    }

    [Fact]
    public async Task A_date_in_the_past_means_not_to_wait()
    {
        _shop.InTurn(
            "/",
            new() { Status = 429, Headers = ["Retry-After: Wed, 01 Jan 2020 12:00:00 GMT"] },
            Answer.Html("Hallo"));

        Assert.Equal(200, (await FetchAsync(1)).Status);
        Assert.All(_time.Waits, wait => Assert.Equal(TimeSpan.Zero, wait));
    }

    private async Task<FetchResult> FetchAsync(int retries)
    {
        var limits = new FetchLimits(
            TimeSpan.FromSeconds(20), retries, MaxRedirects: 10, MaxBodyBytes: 1024, Concurrency: 4, "merchantcx");
        using var fetcher = new HttpFetcher(limits, new(_time), _time);
        using var guard = new CancellationTokenSource(TimeSpan.FromMinutes(1));

        return await fetcher.FetchAsync(_shop.Root, _ => true, _ => true, guard.Token);
    }
}
