using System.Net;
using System.Net.Sockets;
using Polly;
using Polly.Retry;

namespace MerchantCx.Crawler.Fetching;

/// <summary>
/// Asks a host for addresses: politely, within limits, and without ever throwing for what the host does.
/// </summary>
internal sealed class HttpFetcher : IDisposable
{
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromSeconds(60);

    private readonly FetchLimits _limits;
    private readonly RequestPacer _pacer;
    private readonly HttpClient _client;
    private readonly ResiliencePipeline<HttpResponseMessage> _retries;

    public HttpFetcher(FetchLimits limits, RequestPacer pacer, TimeProvider time)
    {
        _limits = limits;
        _pacer = pacer;
        _client = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = limits.Timeout,
            MaxConnectionsPerServer = limits.Concurrency,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd(limits.UserAgent);
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml;q=0.9,*/*;q=0.5");
        _retries = Retries(limits.Retries, time);
    }

    /// <summary>Asks for an address and follows redirects as far as <paramref name="mayFollow"/> allows.</summary>
    /// <param name="address">The address.</param>
    /// <param name="mayFollow">Whether a redirect to that address may be followed.</param>
    /// <param name="wantsBody">Whether a body of that media type is worth reading.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    public async Task<FetchResult> FetchAsync(
        Uri address, Func<Uri, bool> mayFollow, Func<string, bool> wantsBody, CancellationToken cancellationToken)
    {
        var current = address;
        HashSet<Uri> visited = [address];

        while (true)
        {
            var (result, redirect) = await AskAsync(current, wantsBody, cancellationToken).ConfigureAwait(false);

            if (redirect is null)
            {
                return result;
            }

            if (!visited.Add(redirect) || visited.Count > _limits.MaxRedirects)
            {
                return result with { Failure = FetchFailure.RedirectLoop, Detail = $"{visited.Count} redirects" };
            }

            if (!mayFollow(redirect))
            {
                return result with
                {
                    Final = redirect,
                    Failure = FetchFailure.RedirectRefused,
                    Detail = redirect.AbsoluteUri,
                };
            }

            current = redirect;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<(FetchResult Result, Uri? Redirect)> AskAsync(
        Uri address, Func<string, bool> wantsBody, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);

        try
        {
            using var response = await _retries.ExecuteAsync(
                async token =>
                {
                    await _pacer.WaitAsync(token).ConfigureAwait(false);
                    timeout.CancelAfter(_limits.Timeout);
                    return await _client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, timeout.Token)
                        .ConfigureAwait(false);
                },
                cancellationToken).ConfigureAwait(false);

            return await ReadAsync(address, response, wantsBody, timeout.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (new() { Final = address, Failure = FetchFailure.TimedOut }, null);
        }
        catch (Exception exception) when (exception
            is HttpRequestException
            or IOException
            or SocketException
            or InvalidDataException
            or InvalidOperationException)
        {
            return (new() { Final = address, Failure = FetchFailure.Unreachable, Detail = Innermost(exception) }, null);
        }
    }

    private async Task<(FetchResult Result, Uri? Redirect)> ReadAsync(
        Uri address, HttpResponseMessage response, Func<string, bool> wantsBody, CancellationToken cancellationToken)
    {
        var type = response.Content.Headers.ContentType;
        var result = new FetchResult
        {
            Final = address,
            Status = (int)response.StatusCode,
            MediaType = type?.MediaType?.ToLowerInvariant() ?? "",
            Charset = type?.CharSet,
        };

        if (result.Status is 301 or 302 or 303 or 307 or 308
            && response.Headers.Location is { } location
            && Uri.TryCreate(address, location, out var redirect)
            && redirect.Scheme is "http" or "https")
        {
            return (result, PageAddress.WithoutFragment(redirect));
        }

        if (!wantsBody(result.MediaType))
        {
            return (result, null);
        }

        var (body, isCutOff) = await ReadBodyAsync(response, cancellationToken).ConfigureAwait(false);
        return (result with { Body = body, IsCutOff = isCutOff }, null);
    }

    private async Task<(ReadOnlyMemory<byte> Body, bool IsCutOff)> ReadBodyAsync(
        HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = stream.ConfigureAwait(false);
        var expected = (int)Math.Clamp(response.Content.Headers.ContentLength ?? 0, 16 * 1024, 256 * 1024);
        // One byte more than allowed tells a body that ends at the limit from one that goes on.
        var most = _limits.MaxBodyBytes + 1;
        var buffer = new byte[Math.Min(expected, most)];
        var length = 0;

        while (true)
        {
            if (length == buffer.Length)
            {
                if (length == most)
                {
                    return (buffer.AsMemory(0, length - 1), true);
                }

                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, most));
            }

            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);

            if (read == 0)
            {
                return (buffer.AsMemory(0, length), false);
            }

            length += read;
        }
    }

    private static ResiliencePipeline<HttpResponseMessage> Retries(int count, TimeProvider time)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time };

        return count == 0 ? builder.Build() : builder
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = count,
                Delay = TimeSpan.FromMilliseconds(300),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome switch
                {
                    { Exception: HttpRequestException exception } => IsWorthRetrying(exception),
                    { Result: { } response } => (int)response.StatusCode is 408 or 429 or 500 or 502 or 503 or 504,
                    _ => false,
                }),
                DelayGenerator = arguments => ValueTask.FromResult(RetryAfter(arguments.Outcome.Result, time)),
                OnRetry = arguments =>
                {
                    arguments.Outcome.Result?.Dispose();
                    return ValueTask.CompletedTask;
                },
            })
            .Build();
    }

    private static TimeSpan? RetryAfter(HttpResponseMessage? response, TimeProvider time)
    {
        var wait = response?.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => (TimeSpan?)null,
        };

        return wait is null ? null : TimeSpan.FromTicks(Math.Clamp(wait.Value.Ticks, 0, LongestRetryAfter.Ticks));
    }

    /// <summary>A name that does not resolve and a certificate that does not hold stay as they are.</summary>
    private static bool IsWorthRetrying(HttpRequestException exception) => exception.HttpRequestError
        is not (HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError);

    private static string Innermost(Exception exception)
    {
        while (exception.InnerException is { } inner)
        {
            exception = inner;
        }

        return exception.Message;
    }
}
