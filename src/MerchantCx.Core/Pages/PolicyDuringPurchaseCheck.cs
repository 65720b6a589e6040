using MerchantCx.Evaluation;
using MerchantCx.Evidence;
using MerchantCx.Rules;

namespace MerchantCx.Pages;

/// <summary>MCX1009: the refund and returns policy is reachable from product pages, cart and checkout.</summary>
/// <remarks>Here a link in the content counts as well: it is at hand where the buyer decides.</remarks>
public sealed class PolicyDuringPurchaseCheck : ISiteCheck
{
    /// <inheritdoc/>
    public Rule Rule => PageRules.PolicyDuringPurchase;

    /// <inheritdoc/>
    public IEnumerable<Judgement> Evaluate(SiteEvidence site)
    {
        ArgumentNullException.ThrowIfNull(site);

        var steps = site.Pages.Where(page => page.Kind is not PageKind.Other && page.Role is PageRole.Regular).ToList();

        if (steps.Count == 0)
        {
            return [new(site.Start, site.Start.AbsoluteUri, new Verdict.NotApplicable(new($"{Rule.Id}.noSteps")))];
        }

        var policy = new PolicyLinks(site, PolicyPublication.Returns);

        return steps.Select(page => Judgement.On(page, Judge(page, policy, site)));
    }

    private Verdict Judge(PageEvidence page, PolicyLinks policy, SiteEvidence site)
    {
        var atHand = page.Links.Any(link => PolicyPublication.Returns.Contains(link.Concept)
            && link is { IsCertain: true, IsReachable: true, InConsentDialog: false }
            && !PolicyPublication.IsDead(link, site));

        return atHand
            ? new Verdict.Satisfied()
            : policy.Judge(page, (cause, arguments) => new(
                $"{Rule.Id}.{cause}", [new Message($"step.{page.Kind}"), .. arguments]));
    }
}
