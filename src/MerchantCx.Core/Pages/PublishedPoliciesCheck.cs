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
            : site.Pages.Select(page => Judgement.On(page, Judge(page, published)));
    }

    /// <summary>One verdict a page: what is missing is named together, and weighs more than what is open.</summary>
    private Verdict Judge(PageEvidence page, List<(LinkConcept Kind, PolicyLinks Policy)> published)
    {
        var verdicts = published
            .Select(entry => (entry.Kind, Verdict: entry.Policy.Judge(page, (cause, arguments) => new(
                $"{Rule.Id}.{cause}", [new Message($"concept.{entry.Kind}"), .. arguments]))))
            .ToList();
        var missing = verdicts
            .Where(entry => entry.Verdict is Verdict.Violated { Place: null })
            .Select(entry => new Message($"concept.{entry.Kind}"))
            .ToList();

        return missing.Count > 0
            ? new Verdict.Violated(new(
                $"{Rule.Id}.missing", missing.Count == 1 ? missing[0] : new Message($"list.{missing.Count}", missing)))
            : verdicts.Select(entry => entry.Verdict).OfType<Verdict.Violated>().FirstOrDefault() as Verdict
                ?? verdicts.Select(entry => entry.Verdict).FirstOrDefault(verdict => verdict is Verdict.Inconclusive)
                ?? new Verdict.Satisfied();
    }
}
