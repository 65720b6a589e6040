using MerchantCx.Evaluation;
using MerchantCx.Evidence;
using MerchantCx.Rules;

namespace MerchantCx.Pages;

/// <summary>Demands that a policy is at most one click away from every page (MCX1005, MCX1006, MCX1007).</summary>
/// <param name="rule">The rule that asks for it.</param>
/// <param name="concepts">What a link to the policy may name; any of them will do.</param>
public sealed class RequirePolicyCheck(Rule rule, IReadOnlyList<LinkConcept> concepts) : ISiteCheck
{
    /// <inheritdoc/>
    public Rule Rule => rule;

    /// <inheritdoc/>
    public IEnumerable<Judgement> Evaluate(SiteEvidence site)
    {
        ArgumentNullException.ThrowIfNull(site);

        var policy = new PolicyLinks(site, concepts);

        return site.Pages.Select(page => Judgement.On(
            page, policy.Judge(page, (cause, arguments) => new($"{rule.Id}.{cause}", arguments))));
    }
}
