using MerchantCx.Evaluation;
using MerchantCx.Evidence;
using MerchantCx.Rules;

namespace MerchantCx.Pages;

/// <summary>
/// Demands a link that names one of some concepts at the top or bottom of the page (MCX1001, MCX1002).
/// </summary>
/// <param name="rule">The rule that asks for it.</param>
/// <param name="concepts">What the link may name; any of them will do.</param>
public sealed class RequireLinkCheck(Rule rule, params IReadOnlyList<LinkConcept> concepts) : IPageCheck
{
    /// <inheritdoc/>
    public Rule Rule => rule;

    /// <inheritdoc/>
    public Verdict Evaluate(PageEvidence page)
    {
        ArgumentNullException.ThrowIfNull(page);

        var links = page.Links.Where(link => concepts.Contains(link.Concept)).ToList();
        var atTopOrBottom = links.Where(link => link.IsAtTopOrBottom).ToList();

        if (atTopOrBottom.Exists(link => link.IsCertain && link.IsReachable))
        {
            return new Verdict.Satisfied();
        }

        if (atTopOrBottom.Find(link => link.Visibility is not Visibility.Hidden) is { } doubtful)
        {
            return DoubtfulLink.Verdict(doubtful);
        }

        if (PageReadability.WhyAbsenceProvesNothing(page) is { } reason)
        {
            return new Verdict.Inconclusive(reason);
        }

        if (atTopOrBottom.Find(link => link.IsCertain) is { } hidden)
        {
            return new Verdict.Violated(new($"{rule.Id}.hidden", hidden.Text), Place.Of(hidden));
        }

        var misplaced = links.Find(link =>
            link is { Region: PageRegion.Body, InConsentDialog: false, IsCertain: true, IsReachable: true });

        return misplaced is not null
            ? new Verdict.Violated(new($"{rule.Id}.misplaced", misplaced.Text), Place.Of(misplaced))
            : new Verdict.Violated(new($"{rule.Id}.missing"));
    }
}
