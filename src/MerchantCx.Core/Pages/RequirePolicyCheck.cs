using MerchantCx.Evaluation;
using MerchantCx.Evidence;
using MerchantCx.Rules;

namespace MerchantCx.Pages;

/// <summary>Demands that a policy is at most one click away from every page (MCX1005, MCX1006, MCX1007).</summary>
/// <param name="rule">The rule that asks for it.</param>
/// <param name="concepts">What a link to the policy may name; any of them will do.</param>
/// <param name="existenceRule">
/// The rule that reports, once, that the shop has no such policy at all; then this one has nothing to say on each page.
/// </param>
public sealed class RequirePolicyCheck(Rule rule, IReadOnlyList<LinkConcept> concepts, Rule? existenceRule = null)
    : ISiteCheck
{
    /// <inheritdoc/>
    public Rule Rule => rule;

    /// <inheritdoc/>
    public IEnumerable<Judgement> Evaluate(SiteEvidence site)
    {
        ArgumentNullException.ThrowIfNull(site);

        if (existenceRule is not null
            && !PolicyPublication.LinksTo(site, concepts).Any()
            && PolicyPublication.PagesWithSection(site, concepts).Count == 0)
        {
            return [new(
                site.Start,
                site.Start.AbsoluteUri,
                new Verdict.NotApplicable(new("reason.noSuchPolicy", existenceRule.Id.ToString())))];
        }

        var policy = new PolicyLinks(site, concepts);

        return site.Pages.Select(page => Judgement.On(
            page, policy.Judge(page, (cause, arguments) => new($"{rule.Id}.{cause}", arguments))));
    }
}
