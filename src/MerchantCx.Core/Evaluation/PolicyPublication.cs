using MerchantCx.Evidence;

namespace MerchantCx.Evaluation;

/// <summary>Tells whether a policy is published: linked from somewhere, and there.</summary>
internal static class PolicyPublication
{
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
}
