using MerchantCx.Evidence;

namespace MerchantCx.Evaluation;

/// <summary>Tells whether a policy is published: linked from somewhere, and there.</summary>
internal static class PolicyPublication
{
    private static readonly LinkConcept[] Policies =
    [
        LinkConcept.Privacy, LinkConcept.Terms, LinkConcept.Returns, LinkConcept.Withdrawal, LinkConcept.Shipping,
        LinkConcept.Warranty, LinkConcept.Payment,
    ];

    /// <summary>What links to a returns, refund or exchange policy may name.</summary>
    public static IReadOnlyList<LinkConcept> Returns { get; } = [LinkConcept.Returns, LinkConcept.Withdrawal];

    /// <summary>Every certain link of the site that names one of the concepts, wherever it stands.</summary>
    public static IEnumerable<LinkEvidence> LinksTo(SiteEvidence site, IReadOnlyList<LinkConcept> concepts) =>
        site.Pages
            .SelectMany(page => page.Links)
            .Where(link => link is { IsCertain: true, Visibility: not Visibility.Hidden }
                && concepts.Contains(link.Concept));

    /// <summary>Whether the link opens a page or file that is there, or jumps to a place on its own page.</summary>
    public static bool LeadsToPolicy(LinkEvidence link, SiteEvidence site) =>
        link.Action is LinkAction.JumpsToElement
        || (link.Target is { } target
            && site.Outcomes.GetValueOrDefault(target)?.Kind is OutcomeKind.Read or OutcomeKind.NotHtml);

    /// <summary>Whether the link leads nowhere at all, or to an address that does not exist.</summary>
    public static bool IsDead(LinkEvidence link, SiteEvidence site) =>
        link.Action is LinkAction.Nothing
        || (link.Target is { } target
            && site.Outcomes.GetValueOrDefault(target) is { Kind: OutcomeKind.Failed, Status: < 500 });

    /// <summary>
    /// Whether the page gathers links to policies in its content, one of these among them. A template that repeats them
    /// on every page makes no area, and neither does a text that mentions one policy in passing.
    /// </summary>
    public static bool IsArea(PageEvidence page, IReadOnlyList<LinkConcept> concepts)
    {
        var gathered = page.Links
            .Where(link =>
                link is { Region: PageRegion.Body, IsCertain: true, IsReachable: true, InConsentDialog: false })
            .Select(link => link.Concept)
            .ToHashSet();

        return gathered.Overlaps(concepts) && gathered.Intersect(Policies).Take(2).Count() == 2;
    }

    /// <summary>
    /// Pages on which the policy may stand as one of several sections. Help pages are left out: they explain policies.
    /// </summary>
    public static HashSet<Uri> PagesWithSection(SiteEvidence site, IReadOnlyList<LinkConcept> concepts)
    {
        var help = LinksTo(site, [LinkConcept.Help, LinkConcept.Faq])
            .Select(link => link.Target is { } target ? site.Outcomes.GetValueOrDefault(target)?.Page?.Address : null)
            .OfType<Uri>()
            .ToHashSet();

        return [.. site.Pages
            .Where(page => page.Sections.Any(concepts.Contains)
                && page.Sections.Intersect(Policies).Take(2).Count() == 2
                && !help.Contains(page.Address))
            .Select(page => page.Address)];
    }

    /// <summary>A link at the top or bottom to an area that may hold a policy but was not read.</summary>
    public static LinkEvidence? UnreadArea(PageEvidence page, SiteEvidence site) =>
        page.Links.FirstOrDefault(link =>
            link is
            {
                IsAtTopOrBottom: true,
                IsReachable: true,
                Target: not null,
                Concept: LinkConcept.Legal or LinkConcept.Help or LinkConcept.Faq,
            }
            && !PageReadability.IsAnswered(site.Outcomes.GetValueOrDefault(link.Target)));
}
