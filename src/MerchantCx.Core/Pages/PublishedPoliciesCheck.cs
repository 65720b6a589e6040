using MerchantCx.Evaluation;
using MerchantCx.Evidence;
using MerchantCx.Rules;

namespace MerchantCx.Pages;

/// <summary>MCX1008: whatever further policy the shop publishes is at most one click away from every page.</summary>
public sealed class PublishedPoliciesCheck : ISiteCheck
{
    private static readonly LinkConcept[] Kinds = [LinkConcept.Shipping, LinkConcept.Warranty, LinkConcept.Withdrawal];

    /// <inheritdoc/>
    public Rule Rule => PageRules.OtherPolicies;

    /// <inheritdoc/>
    public IEnumerable<Judgement> Evaluate(SiteEvidence site)
    {
        ArgumentNullException.ThrowIfNull(site);

        var published = Kinds
            .Select(kind => (Kind: kind, Policy: new PolicyLinks(site, [kind])))
            .Where(entry => entry.Policy.IsPublished)
            .ToList();

        return published.Count == 0
            ? [new(site.Start, site.Start.AbsoluteUri, new Verdict.NotApplicable(new($"{Rule.Id}.nonePublished")))]
            : site.Pages.SelectMany(page => Judge(page, published).Select(verdict => Judgement.On(page, verdict)));
    }

    /// <summary>One verdict for each policy that is missing or open; a single one when all is well.</summary>
    private List<Verdict> Judge(PageEvidence page, List<(LinkConcept Kind, PolicyLinks Policy)> published)
    {
        var faults = published
            .Select(entry => entry.Policy.Judge(page, (cause, arguments) => new(
                $"{Rule.Id}.{cause}", [new Message($"concept.{entry.Kind}"), .. arguments])))
            .Where(verdict => verdict is not Verdict.Satisfied)
            .ToList();

        return faults.Count == 0 ? [new Verdict.Satisfied()] : faults;
    }
}
