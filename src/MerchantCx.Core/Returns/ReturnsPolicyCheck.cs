using MerchantCx.Evaluation;
using MerchantCx.Evidence;
using MerchantCx.Rules;

namespace MerchantCx.Returns;

/// <summary>MCX2001: the shop has a returns policy that buyers can find; one verdict for the site.</summary>
public sealed class ReturnsPolicyCheck : ISiteCheck
{
    /// <inheritdoc/>
    public Rule Rule => ReturnsRules.ReturnsPolicy;

    /// <inheritdoc/>
    public IEnumerable<Judgement> Evaluate(SiteEvidence site)
    {
        ArgumentNullException.ThrowIfNull(site);

        return [new(site.Start, site.Start.AbsoluteUri, Judge(site))];
    }

    private Verdict Judge(SiteEvidence site)
    {
        var links = InOwnOrder(PolicyPublication.LinksTo(site, PolicyPublication.Returns)).ToList();

        if (links.Exists(link => PolicyPublication.LeadsToPolicy(link, site)))
        {
            return new Verdict.Satisfied();
        }

        var sections = PolicyPublication.PagesWithSection(site, PolicyPublication.Returns);

        if (site.Pages.FirstOrDefault(page => sections.Contains(page.Address)) is { } holder)
        {
            return new Verdict.Inconclusive(new("policy.asSection", holder.Name));
        }

        // What was linked but not read, or may stand on a page that was not read, is no proof that there is none.
        if (links.Find(link => !PolicyPublication.IsDead(link, site)) is { } unread)
        {
            return new Verdict.Inconclusive(new($"{Rule.Id}.notRead", unread.Text), Place.Of(unread));
        }

        var areas = site.Pages.Select(page => PolicyPublication.UnreadArea(page, site)).OfType<LinkEvidence>();

        if (InOwnOrder(areas).FirstOrDefault() is { } area)
        {
            return new Verdict.Inconclusive(new("policy.areaNotRead", area.Text), Place.Of(area));
        }

        if (site.Outcomes.Values.Any(outcome => outcome.Kind is OutcomeKind.PageLimit or OutcomeKind.DepthLimit
            or OutcomeKind.Interrupted))
        {
            return new Verdict.Inconclusive(new($"{Rule.Id}.siteNotRead"));
        }

        if (site.Pages.Select(PageReadability.WhyAbsenceProvesNothing)
            .OfType<Message>()
            .OrderBy(reason => reason.ToString(), StringComparer.Ordinal)
            .FirstOrDefault() is { } reason)
        {
            return new Verdict.Inconclusive(reason);
        }

        return links is [var dead, ..]
            ? new Verdict.Violated(new($"{Rule.Id}.dead", dead.Text, dead.Href), Place.Of(dead))
            : new Verdict.Violated(new($"{Rule.Id}.missing"));
    }

    /// <summary>An order that pages have no part in, so that the same fault is told the same way.</summary>
    private static IOrderedEnumerable<LinkEvidence> InOwnOrder(IEnumerable<LinkEvidence> links) => links
        .OrderBy(link => link.Href, StringComparer.Ordinal)
        .ThenBy(link => link.Text, StringComparer.Ordinal)
        .ThenBy(link => link.Region)
        .ThenBy(link => link.Line);
}
