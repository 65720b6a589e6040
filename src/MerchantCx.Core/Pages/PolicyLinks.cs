using MerchantCx.Evaluation;
using MerchantCx.Evidence;

namespace MerchantCx.Pages;

/// <summary>Finds out how many clicks away a policy is from each page of a site.</summary>
internal sealed class PolicyLinks
{
    private readonly SiteEvidence _site;
    private readonly IReadOnlyList<LinkConcept> _concepts;
    private readonly HashSet<Uri> _linked;
    private readonly HashSet<Uri> _policyPages;
    private readonly HashSet<Uri> _areaPages;
    private readonly HashSet<Uri> _sectionPages;

    public PolicyLinks(SiteEvidence site, IReadOnlyList<LinkConcept> concepts)
    {
        _site = site;
        _concepts = concepts;
        _linked = [.. site.Pages
            .SelectMany(page => page.Links)
            .Where(link => link.IsCertain && link.Target is not null && concepts.Contains(link.Concept))
            .Select(link => link.Target!)];
        _policyPages = [.. _linked.Select(Resolve)];

        _sectionPages = PolicyPublication.PagesWithSection(site, concepts);
        _areaPages = [.. site.Pages
            .Concat(site.Outcomes.Values.Select(outcome => outcome.Page).OfType<PageEvidence>())
            .Where(page => PolicyPublication.IsArea(page, concepts))
            .Select(page => page.Address)];
    }

    /// <summary>Whether a page of this kind is published: linked from somewhere, and read.</summary>
    public bool IsPublished => _linked.Any(policy => _site.Outcomes.TryGetValue(policy, out var outcome)
        && outcome.Kind is OutcomeKind.Read or OutcomeKind.NotHtml);

    /// <summary>
    /// Whether the page links the policy at top or bottom, links an area page there, or is the policy.
    /// </summary>
    public Verdict Judge(PageEvidence page, Func<string, object[], Message> violation)
    {
        var links = page.Links.Where(Names).ToList();
        var (alive, dead) = (links.Where(link => !IsDead(link)).ToList(), links.Where(IsDead).ToList());
        var atTopOrBottom = alive.Where(link => link.IsAtTopOrBottom).ToList();

        if (atTopOrBottom.Exists(link => link.IsCertain && link.IsReachable)
            || _policyPages.Contains(page.Address)
            || page.NavigationTargets.Any(target => _areaPages.Contains(Resolve(target))))
        {
            return new Verdict.Satisfied();
        }

        if (atTopOrBottom.Find(link => link.Visibility is not Visibility.Hidden) is { } doubtful)
        {
            return DoubtfulLink.Verdict(doubtful);
        }

        var inContent = alive.Find(link =>
            link is { Region: PageRegion.Body, InConsentDialog: false, Visibility: not Visibility.Hidden });

        if (inContent is not null)
        {
            return new Verdict.Inconclusive(new("policy.onlyInContent", inContent.Text), Place.Of(inContent));
        }

        var oneClickAway = page.NavigationTargets.Select(Resolve).Prepend(page.Address);

        if (oneClickAway.FirstOrDefault(_sectionPages.Contains) is { } holder)
        {
            return new Verdict.Inconclusive(new("policy.asSection", holder));
        }

        if (PolicyPublication.UnreadArea(page, _site) is { } area)
        {
            return new Verdict.Inconclusive(new("policy.areaNotRead", area.Text), Place.Of(area));
        }

        if (PageReadability.WhyAbsenceProvesNothing(page) is { } reason)
        {
            return new Verdict.Inconclusive(reason);
        }

        if (dead.Find(link => link is { IsAtTopOrBottom: true, IsCertain: true, IsReachable: true }) is { } nowhere)
        {
            return new Verdict.Violated(violation("dead", [nowhere.Text, nowhere.Href]), Place.Of(nowhere));
        }

        return atTopOrBottom is [var hidden, ..]
            ? new Verdict.Violated(violation("hidden", [hidden.Text]), Place.Of(hidden))
            : new Verdict.Violated(violation("missing", []));
    }

    private bool IsDead(LinkEvidence link) => PolicyPublication.IsDead(link, _site);

    private bool Names(LinkEvidence link) => _concepts.Contains(link.Concept);

    /// <summary>The address after redirects.</summary>
    private Uri Resolve(Uri address) =>
        _site.Outcomes.TryGetValue(address, out var outcome) && outcome.Page is { } page ? page.Address : address;
}
