using System.Collections.Concurrent;
using MerchantCx.Crawler.Fetching;
using MerchantCx.Crawler.Gathering;
using MerchantCx.Crawler.Parsing;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Crawling;

/// <summary>Asks for pages as robots.txt allows, and says what became of each.</summary>
internal sealed class PageReader : IDisposable
{
    /// <summary>More hosts than these in one chain of redirects lead nowhere.</summary>
    private const int MostHosts = 5;

    private readonly CrawlOptions _options;
    private readonly HttpFetcher _fetcher;
    private readonly RequestPacer _pacer;
    private readonly PageGatherer _gatherer;
    private readonly ConcurrentDictionary<string, Lazy<Task<RobotsAnswer>>> _robots = new();

    public PageReader(Uri start, CrawlOptions options, TimeProvider time)
    {
        _options = options;
        _pacer = new(time);
        _fetcher = new(
            new(
                options.Timeout,
                options.Retries,
                MaxRedirects: 10,
                options.MaxBodyBytes,
                options.Concurrency,
                options.UserAgent),
            _pacer,
            time);
        _gatherer = new(start);

        var rate = options.RequestsPerSecond ?? (start.IsLoopback ? 0 : 10);
        _pacer.Interval = rate > 0 ? TimeSpan.FromSeconds(1 / rate) : TimeSpan.Zero;
    }

    /// <inheritdoc/>
    public void Dispose() => _fetcher.Dispose();

    /// <summary>Asks for a page.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="mayFollow">Whether a redirect to that address may be followed.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>What became of it; the page as gathered, when there is one, also for an error status.</returns>
    public Task<(AddressOutcome Outcome, GatheredPage? Page)> ReadAsync(
        Uri address, Func<Uri, bool> mayFollow, CancellationToken cancellationToken) =>
        ReadAsync(address, mayFollow, hosts: 1, cancellationToken);

    private async Task<(AddressOutcome Outcome, GatheredPage? Page)> ReadAsync(
        Uri address, Func<Uri, bool> mayFollow, int hosts, CancellationToken cancellationToken)
    {
        var (rules, whyForbidden, detail) = await RobotsOfAsync(address, cancellationToken).ConfigureAwait(false);

        if (!rules.Allows(address))
        {
            return (new(address, whyForbidden, Detail: detail), null);
        }

        var result = await _fetcher.FetchAsync(
            address,
            redirect => PageAddress.HasSameOrigin(redirect, address) && mayFollow(redirect) && rules.Allows(redirect),
            IsHtml,
            cancellationToken).ConfigureAwait(false);

        // Another host has a robots.txt of its own, which is read before anything else is asked there.
        if (result.Failure is FetchFailure.RedirectRefused
            && !PageAddress.HasSameOrigin(result.Final, address)
            && mayFollow(result.Final)
            && hosts < MostHosts)
        {
            var (outcome, elsewhere) = await ReadAsync(result.Final, mayFollow, hosts + 1, cancellationToken)
                .ConfigureAwait(false);
            return (outcome with { Address = address }, elsewhere);
        }

        if (result.Failure is not FetchFailure.None)
        {
            var kind = result.Failure switch
            {
                FetchFailure.TimedOut => OutcomeKind.TimedOut,
                FetchFailure.Unreachable => OutcomeKind.Unreachable,
                FetchFailure.RedirectLoop => OutcomeKind.RedirectLoop,
                _ when !mayFollow(result.Final) => OutcomeKind.OtherHost,
                _ when PageAddress.HasSameOrigin(result.Final, address) => OutcomeKind.RobotsForbidden,
                _ => OutcomeKind.RedirectLoop,
            };
            return (new(address, kind, Detail: result.Detail), null);
        }

        var page = IsHtml(result.MediaType) && result.Body.Length > 0 ? Gather(result) : null;

        return (Outcome(address, result, page), page);
    }

    /// <summary>The rules of the address's host; read once.</summary>
    private Task<RobotsAnswer> RobotsOfAsync(Uri address, CancellationToken cancellationToken) =>
        _robots.GetOrAdd(
            address.GetLeftPart(UriPartial.Authority),
            origin => new(() => ReadRobotsAsync(new(origin), cancellationToken))).Value;

    /// <summary>Addresses that the sitemaps of the site name, each once.</summary>
    public async Task<IReadOnlyList<Uri>> ReadSitemapsAsync(
        Uri start, Func<Uri, bool> mayAsk, CancellationToken cancellationToken)
    {
        const int MostFiles = 50;

        var (rules, _, _) = await RobotsOfAsync(start, cancellationToken).ConfigureAwait(false);
        var queue = new Queue<string>(rules.Sitemaps.DefaultIfEmpty("/sitemap.xml"));
        HashSet<Uri> asked = [];
        HashSet<Uri> found = [];

        while (queue.TryDequeue(out var next) && asked.Count < MostFiles)
        {
            if (!Uri.TryCreate(start, next, out var address)
                || !mayAsk(address)
                || !rules.Allows(address)
                || !asked.Add(address))
            {
                continue;
            }

            var result = await _fetcher.FetchAsync(address, mayAsk, static _ => true, cancellationToken)
                .ConfigureAwait(false);

            if (result is not { Failure: FetchFailure.None, Status: 200 })
            {
                continue;
            }

            var (addresses, areSitemaps) = SitemapReader.Read(result.Body);

            foreach (var entry in addresses)
            {
                if (areSitemaps)
                {
                    queue.Enqueue(entry);
                }
                else if (Uri.TryCreate(start, entry, out var page) && mayAsk(page))
                {
                    found.Add(PageAddress.WithoutFragment(page));
                }
            }
        }

        return [.. found];
    }

    private async Task<RobotsAnswer> ReadRobotsAsync(Uri origin, CancellationToken cancellationToken)
    {
        if (_options.IgnoreRobots)
        {
            return new(RobotsRules.AllowAll);
        }

        var result = await _fetcher.FetchAsync(
            new(origin, "/robots.txt"),
            static redirect => redirect.Scheme is "http" or "https",
            static _ => true,
            cancellationToken)
            .ConfigureAwait(false);

        // RFC 9309: no such file allows everything, a server that fails forbids everything.
        if (result.Failure is FetchFailure.None && result.Status is >= 200 and < 300)
        {
            var rules = RobotsRules.Parse(result.Body.Span, _options.UserAgent.Split('/', ' ')[0]);

            if (rules.CrawlDelay is { } delay && delay > _pacer.Interval)
            {
                _pacer.Interval = delay;
            }

            return new(rules);
        }

        return result switch
        {
            { Failure: FetchFailure.TimedOut } => new(RobotsRules.ForbidAll, OutcomeKind.TimedOut),
            { Failure: FetchFailure.Unreachable } => new(RobotsRules.ForbidAll, OutcomeKind.Unreachable, result.Detail),
            { Failure: FetchFailure.None, Status: < 500 } => new(RobotsRules.AllowAll),
            _ => new(RobotsRules.ForbidAll, OutcomeKind.RobotsForbidden, $"robots.txt: status {result.Status}"),
        };
    }

    private GatheredPage Gather(FetchResult result)
    {
        using var page = ParsedPage.Parse(result.Body.Span, result.Charset, result.IsCutOff);
        return _gatherer.Gather(page, result.Final, result.Final.AbsoluteUri);
    }

    private static AddressOutcome Outcome(Uri address, FetchResult result, GatheredPage? page)
    {
        var kind = result.Status switch
        {
            401 => OutcomeKind.LoginRequired,
            403 or 429 => OutcomeKind.BotWall,
            _ when page?.Evidence.Completeness is Completeness.Blocked => OutcomeKind.BotWall,
            >= 400 => OutcomeKind.Failed,
            200 when page is not null => OutcomeKind.Read,
            _ => OutcomeKind.NotHtml,
        };

        return new(address, kind, result.Status, kind is OutcomeKind.Read ? page!.Evidence : null);
    }

    private static bool IsHtml(string mediaType) => mediaType is "text/html" or "application/xhtml+xml" or "";

    /// <summary>The rules of a host, and what became of an address that they forbid.</summary>
    private sealed record RobotsAnswer(
        RobotsRules Rules, OutcomeKind WhyForbidden = OutcomeKind.RobotsForbidden, string Detail = "");
}
