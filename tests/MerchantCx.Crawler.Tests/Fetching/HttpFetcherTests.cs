using System.IO.Compression;
using System.Text;
using MerchantCx.Crawler.Crawling;

namespace MerchantCx.Crawler.Fetching;

public sealed class HttpFetcherTests : IDisposable
{
    private static readonly FetchLimits Limits = new(
        TimeSpan.FromSeconds(20),
        Retries: 0,
        MaxRedirects: 10,
        MaxBodyBytes: 1024 * 1024,
        Concurrency: 4,
        "merchantcx/0.1 (+test)");

    private readonly ShopServer _shop = new();
    private readonly RecordingTime _time = new();

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task An_answer_has_status_type_charset_and_body()
    {
        _shop["/"] = Answer.Html("Hallo") with { Status = 203, ContentType = "Text/HTML; Charset=\"ISO-8859-1\"" };

        var result = await FetchAsync("/");

        Assert.Equal(FetchFailure.None, result.Failure);
        Assert.Equal(203, result.Status);
        Assert.Equal("text/html", result.MediaType);
        Assert.Equal("\"ISO-8859-1\"", result.Charset);
        Assert.Equal("Hallo", Text(result));
        Assert.False(result.IsCutOff);
        Assert.Equal(_shop.Root, result.Final);
    }

    [Fact]
    public async Task A_request_says_who_asks()
    {
        await FetchAsync("/");

        Assert.Contains("User-Agent: merchantcx/0.1 (+test)\r\n", Assert.Single(_shop.Heads), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_compressed_body_is_decompressed(string encoding)
    {
        _shop["/"] = new() { Body = Compress("Hallo Welt", encoding), Headers = [$"Content-Encoding: {encoding}"] };

        Assert.Equal("Hallo Welt", Text(await FetchAsync("/")));
    }

    [Theory]
    [InlineData(499_999, 499_999, false)]
    [InlineData(500_001, 500_000, true)]
    [InlineData(2_000_000, 500_000, true)]
    public async Task A_body_is_read_up_to_the_limit(int length, int read, bool isCutOff)
    {
        _shop["/"] = new() { Body = new byte[length] };

        var result = await FetchAsync("/", Limits with { MaxBodyBytes = 500_000 });

        Assert.Equal(read, result.Body.Length);
        Assert.Equal(isCutOff, result.IsCutOff);
    }

    [Fact]
    public async Task A_body_that_grows_when_decompressed_is_cut_off()
    {
        var body = Compress(new string('a', 50_000_000), "gzip");
        _shop["/"] = new() { Body = body, Headers = ["Content-Encoding: gzip"] };

        var result = await FetchAsync("/");

        Assert.Equal(Limits.MaxBodyBytes, result.Body.Length);
        Assert.True(result.IsCutOff);
    }

    [Fact]
    public async Task A_body_that_nobody_wants_is_not_read()
    {
        _shop["/"] = Answer.Text("Hallo") with { AnnouncedLength = 1_000_000, Hangs = true };

        var result = await FetchAsync("/", wantsBody: type => type is not "text/plain");

        Assert.Equal(200, result.Status);
        Assert.Equal(0, result.Body.Length);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_followed(int status)
    {
        _shop["/a"] = Answer.Redirect("/b#ende", status);
        _shop["/b"] = Answer.Html("Hallo");

        var result = await FetchAsync("/a");

        Assert.Equal(_shop.At("/b"), result.Final);
        Assert.Equal("", result.Final.Fragment);
        Assert.Equal("Hallo", Text(result));
    }

    [Theory]
    [InlineData("mailto:hallo@shop.example")]
    [InlineData("javascript:0")]
    [InlineData("http://[")]
    public async Task A_redirect_to_no_page_is_an_answer_as_it_stands(string location)
    {
        _shop["/a"] = Answer.Redirect(location);

        var result = await FetchAsync("/a");

        Assert.Equal(302, result.Status);
        Assert.Equal(_shop.At("/a"), result.Final);
    }

    [Fact]
    public async Task A_redirect_that_the_caller_does_not_allow_is_not_followed()
    {
        _shop["/a"] = Answer.Redirect("/b");

        var result = await FetchAsync("/a", mayFollow: _ => false);

        Assert.Equal(FetchFailure.RedirectRefused, result.Failure);
        Assert.Equal(_shop.At("/b"), result.Final);
        Assert.Equal(["/a"], _shop.Requests);
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public async Task A_chain_of_ten_addresses_is_the_longest_that_is_followed(int redirects, bool isLoop)
    {
        for (var step = 0; step < redirects; step++)
        {
            _shop[$"/{step}"] = Answer.Redirect($"/{step + 1}");
        }

        _shop[$"/{redirects}"] = Answer.Html("Hallo");

        Assert.Equal(isLoop ? FetchFailure.RedirectLoop : FetchFailure.None, (await FetchAsync("/0")).Failure);
    }

    [Fact]
    public async Task A_circle_of_redirects_is_a_loop()
    {
        _shop["/a"] = Answer.Redirect("/b");
        _shop["/b"] = Answer.Redirect("/a");

        Assert.Equal(FetchFailure.RedirectLoop, (await FetchAsync("/a")).Failure);
        Assert.Equal(["/a", "/b"], _shop.Requests);
    }

    [Fact]
    public async Task A_server_that_never_answers_times_out()
    {
        _shop["/"] = Answer.Html("Hal") with { Hangs = true };

        var result = await FetchAsync("/", Limits with { Timeout = TimeSpan.FromMilliseconds(300) });

        Assert.Equal(FetchFailure.TimedOut, result.Failure);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_connection_that_breaks_off_is_unreachable_and_says_why(bool beforeTheHead)
    {
        _shop["/"] = Answer.Html("Hal") with { Closes = beforeTheHead, AnnouncedLength = 5 };

        var result = await FetchAsync("/");

        Assert.Equal(FetchFailure.Unreachable, result.Failure);
        Assert.NotEqual("", result.Detail);
    }

    [Fact]
    public async Task A_port_that_nobody_listens_on_is_unreachable()
    {
        var gone = new ShopServer();
        gone.Dispose();

        Assert.Equal(FetchFailure.Unreachable, (await FetchAsync(gone.Root.AbsoluteUri)).Failure);
    }

    [Fact]
    public async Task Stopping_ends_the_request()
    {
        using var stop = new CancellationTokenSource();
        _shop.When("/", stop.Cancel, new() { Hangs = true });
        using var fetcher = new HttpFetcher(Limits, new(_time), _time);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => fetcher.FetchAsync(_shop.Root, _ => true, _ => true, stop.Token));
    }

    private async Task<FetchResult> FetchAsync(
        string address,
        FetchLimits? limits = null,
        Func<Uri, bool>? mayFollow = null,
        Func<string, bool>? wantsBody = null)
    {
        using var fetcher = new HttpFetcher(limits ?? Limits, new(_time), _time);
        using var guard = new CancellationTokenSource(TimeSpan.FromMinutes(1));

        return await fetcher.FetchAsync(
            new(_shop.Root, address), mayFollow ?? (_ => true), wantsBody ?? (_ => true), guard.Token);
    }

    private static string Text(FetchResult result) => Encoding.UTF8.GetString(result.Body.Span);

    private static byte[] Compress(string text, string encoding)
    {
        using var result = new MemoryStream();

        using (Stream compressed = encoding switch
        {
            "gzip" => new GZipStream(result, CompressionLevel.Fastest),
            "br" => new BrotliStream(result, CompressionLevel.Fastest),
            _ => new ZLibStream(result, CompressionLevel.Fastest),
        })
        {
            compressed.Write(Encoding.UTF8.GetBytes(text));
        }

        return result.ToArray();
    }
}
