using MerchantCx.Crawler.Gathering;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Crawling;

/// <summary>Crawls a site level by level and gathers what its pages say.</summary>
/// <remarks>
/// Each level is asked for in ordinal order of its addresses and the page limit cuts that order, so the same pages are
/// read whatever the concurrency, and two crawls of the same site give the same evidence.
/// </remarks>
/// <param name="options">Limits and manners.</param>
/// <param name="time">The clock; the system's when <see langword="null"/>.</param>
public sealed class SiteCrawler(CrawlOptions options, TimeProvider? time = null)
{
    /// <summary>
    /// An address that no shop has; asked for once, to learn what the shop answers for such addresses.
    /// </summary>
    public const string ProbePath = "/merchantcx-probe-this-page-does-not-exist";

    private static readonly LinkConcept[] Followed =
        [LinkConcept.Contact, LinkConcept.Help, LinkConcept.Faq, LinkConcept.Imprint, LinkConcept.Legal];

    private readonly TimeProvider _time = time ?? TimeProvider.System;

    /// <summary>
    /// Crawls the site that begins at <paramref name="start"/>. Never fails for what the site does: when nothing could
    /// be read, the evidence holds no page and the outcome of the start address says why. A crawl that is stopped gives
    /// what it has, and the addresses that were still open are <see cref="OutcomeKind.Interrupted"/>.
    /// </summary>
    /// <param name="start">An http or https address.</param>
    /// <param name="progress">Told after each page.</param>
    /// <param name="cancellationToken">Stops the crawl.</param>
    public async Task<SiteEvidence> CrawlAsync(
        Uri start, IProgress<CrawlProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(start);

        start = PageAddress.WithoutFragment(start);
        using var reader = new PageReader(start, options, _time);
        var crawl = new Crawl(start, start, options);

        try
        {
            // A shop may answer at another scheme or host than was typed: there the site begins.
            var (first, page) = await reader.ReadAsync(start, static _ => true, cancellationToken)
                .ConfigureAwait(false);
            crawl = new(start, page?.Evidence.Address ?? start, options);
            crawl.Add(first, page);

            if (first.Kind is OutcomeKind.Read)
            {
                await CrawlFromAsync(reader, crawl, progress, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            crawl.Interrupt();
        }

        return crawl.ToEvidence();
    }

    /// <summary>Reads single pages, without following links.</summary>
    /// <param name="address">An http or https address.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    public async Task<AddressOutcome> ReadPageAsync(Uri address, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);

        using var reader = new PageReader(address, options, _time);
        var (outcome, _) = await reader
            .ReadAsync(PageAddress.WithoutFragment(address), static _ => true, cancellationToken)
            .ConfigureAwait(false);
        return outcome;
    }

    private async Task CrawlFromAsync(
        PageReader reader, Crawl crawl, IProgress<CrawlProgress>? progress, CancellationToken cancellationToken)
    {
        progress?.Report(new(1, 1));
        var named = await reader.ReadSitemapsAsync(crawl.Origin, crawl.Scope.Contains, cancellationToken)
            .ConfigureAwait(false);
        var level = crawl.Next(1, named);

        for (var depth = 1; level.Count > 0; depth++)
        {
            await ReadLevelAsync(reader, crawl, level, progress, cancellationToken).ConfigureAwait(false);
            level = crawl.Next(depth + 1, []);
        }

        var probe = new Uri(crawl.Origin, ProbePath);
        var (outcome, notFound) = await reader.ReadAsync(probe, crawl.Scope.Contains, cancellationToken)
            .ConfigureAwait(false);
        crawl.NotFound = NotFoundPage(probe, outcome, notFound);

        await ReadTargetsAsync(reader, crawl, cancellationToken).ConfigureAwait(false);
    }

    private async Task ReadLevelAsync(
        PageReader reader,
        Crawl crawl,
        IReadOnlyList<Uri> level,
        IProgress<CrawlProgress>? progress,
        CancellationToken cancellationToken)
    {
        var results = new (AddressOutcome Outcome, GatheredPage? Page)[level.Count];
        var before = crawl.PagesRead;
        var read = 0;

        try
        {
            await Parallel.ForAsync(
                0,
                level.Count,
                new ParallelOptions
                {
                    MaxDegreeOfParallelism = options.Concurrency,
                    CancellationToken = cancellationToken,
                },
                async (index, token) =>
                {
                    results[index] = await reader.ReadAsync(level[index], crawl.Scope.Contains, token)
                        .ConfigureAwait(false);
                    progress?.Report(new(before + Interlocked.Increment(ref read), before + level.Count));
                }).ConfigureAwait(false);
        }
        finally
        {
            for (var index = 0; index < level.Count; index++)
            {
                var (outcome, page) = results[index];
                crawl.Add(outcome ?? new(level[index], OutcomeKind.Interrupted), page);
            }
        }
    }

    /// <summary>
    /// Opens once what contact, help and legal links lead to beside the crawl: other own hosts, or past a limit.
    /// </summary>
    private static async Task ReadTargetsAsync(PageReader reader, Crawl crawl, CancellationToken cancellationToken)
    {
        var targets = crawl.Pages
            .SelectMany(page => page.Links)
            .Where(link => link.Target is not null && Followed.Contains(link.Concept))
            .Select(link => link.Target!)
            .Distinct()
            .Where(crawl.IsOpen)
            .OrderBy(target => target.AbsoluteUri, StringComparer.Ordinal)
            .ToList();

        foreach (var target in targets)
        {
            var (outcome, _) = IsOwn(target)
                ? await reader.ReadAsync(target, IsOwn, cancellationToken).ConfigureAwait(false)
                : (new AddressOutcome(target, OutcomeKind.OtherHost), null);

            crawl.SetOutcome(outcome);
        }

        bool IsOwn(Uri address) => crawl.Scope.Contains(address) || crawl.Scope.IsBeside(address);
    }

    /// <summary>
    /// The shop's own not-found page; none when the server answers with its bare error page, which has no link, or
    /// sends buyers elsewhere.
    /// </summary>
    private static PageEvidence? NotFoundPage(Uri probe, AddressOutcome outcome, GatheredPage? page) =>
        page is { HasLinks: true } && page.Evidence.Address == probe && outcome.Status is 200 or 404 or 410
            ? page.Evidence with { Role = PageRole.NotFound }
            : null;
}
