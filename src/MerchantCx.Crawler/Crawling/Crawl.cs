using MerchantCx.Crawler.Gathering;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Crawling;

/// <summary>The state of one crawl: what was read, what became of each address, what comes next.</summary>
internal sealed class Crawl(Uri start, Uri origin, CrawlOptions options)
{
    private readonly Dictionary<Uri, AddressOutcome> _outcomes = [];
    private readonly Dictionary<Uri, PageEvidence> _pages = [];
    private readonly HashSet<Uri> _seen = [start, origin];
    private readonly HashSet<Uri> _discovered = [];

    /// <summary>The start address after redirects; the site is what shares its origin.</summary>
    public Uri Origin => origin;

    /// <summary>Which addresses belong to the site.</summary>
    public SiteScope Scope { get; } = new(origin, options.OwnHosts);

    /// <summary>The shop's not-found page, once it was seen.</summary>
    public PageEvidence? NotFound { get; set; }

    /// <summary>Pages read so far.</summary>
    public IEnumerable<PageEvidence> Pages => _pages.Values;

    /// <summary>Number of pages read so far.</summary>
    public int PagesRead => _pages.Count;

    /// <summary>Takes in what became of an address.</summary>
    public void Add(AddressOutcome outcome, GatheredPage? page)
    {
        if (outcome.Page is not { } evidence)
        {
            _outcomes[outcome.Address] = outcome;
            return;
        }

        // Several addresses may redirect to one page: it is one page.
        if (!_pages.TryAdd(evidence.Address, evidence))
        {
            outcome = outcome with { Page = _pages[evidence.Address] };
        }

        _outcomes[outcome.Address] = outcome;
        _outcomes[evidence.Address] = outcome with { Address = evidence.Address };
        _seen.Add(evidence.Address);

        foreach (var target in page?.Outgoing ?? [])
        {
            if (Scope.Contains(target) && !_seen.Contains(target))
            {
                _discovered.Add(target);
            }
        }
    }

    /// <summary>The next level: newly discovered addresses in ordinal order, cut by the limits.</summary>
    public IReadOnlyList<Uri> Next(int depth, IReadOnlyList<Uri> fromSitemap)
    {
        var level = _discovered
            .Concat(fromSitemap)
            .Where(_seen.Add)
            .OrderBy(address => address.AbsoluteUri, StringComparer.Ordinal)
            .ToList();
        _discovered.Clear();

        foreach (var file in level.Where(SiteScope.IsOtherFile))
        {
            _outcomes[file] = new(file, OutcomeKind.NotHtml);
        }

        level.RemoveAll(SiteScope.IsOtherFile);

        var kept = depth > options.MaxDepth ? 0 : Math.Clamp(options.MaxPages - PagesRead, 0, level.Count);
        var reason = depth > options.MaxDepth ? OutcomeKind.DepthLimit : OutcomeKind.PageLimit;

        foreach (var address in level.Skip(kept))
        {
            _outcomes[address] = new(address, reason);
        }

        return level[..kept];
    }

    /// <summary>Whether the address was not asked for yet.</summary>
    public bool IsOpen(Uri address) => !_outcomes.TryGetValue(address, out var outcome)
        || outcome.Kind is OutcomeKind.PageLimit or OutcomeKind.DepthLimit;

    /// <summary>Notes what became of an address without making it a page of the crawl.</summary>
    public void SetOutcome(AddressOutcome outcome) => _outcomes[outcome.Address] = outcome;

    /// <summary>Notes that the crawl was stopped: what is still open stays so.</summary>
    public void Interrupt()
    {
        foreach (var address in _discovered.Where(address => !_seen.Contains(address)))
        {
            _outcomes[address] = new(address, OutcomeKind.Interrupted);
        }

        _outcomes.TryAdd(start, new(start, OutcomeKind.Interrupted));
    }

    /// <summary>What was gathered.</summary>
    public SiteEvidence ToEvidence() => new()
    {
        Start = origin,
        Kind = SiteKind.Web,
        Pages = [.. _pages.Values
            .Concat(NotFound is null ? [] : [NotFound])
            .OrderBy(page => page.Address.AbsoluteUri, StringComparer.Ordinal)],
        Outcomes = _outcomes,
    };
}
