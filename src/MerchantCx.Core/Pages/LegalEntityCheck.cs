using MerchantCx.Evaluation;
using MerchantCx.Evidence;
using MerchantCx.Rules;

namespace MerchantCx.Pages;

/// <summary>MCX1010: the site shows the name and address of the legal entity behind it.</summary>
/// <remarks>
/// Counts what stands at the top or bottom of any page, and anything on the pages that imprint, contact, about, terms
/// and legal links lead to: a company named in a product text is not the merchant.
/// </remarks>
public sealed class LegalEntityCheck : ISiteCheck
{
    private static readonly LinkConcept[] Sources =
    [
        LinkConcept.Imprint, LinkConcept.Contact, LinkConcept.About, LinkConcept.Terms, LinkConcept.Legal,
        LinkConcept.Privacy,
    ];

    /// <inheritdoc/>
    public Rule Rule => PageRules.LegalEntity;

    /// <inheritdoc/>
    public IEnumerable<Judgement> Evaluate(SiteEvidence site)
    {
        ArgumentNullException.ThrowIfNull(site);

        var links = site.Pages.SelectMany(page => page.Links).Where(link => Sources.Contains(link.Concept)).ToList();
        var pages = links.Select(link => PageBehind(link, site)).OfType<PageEvidence>().Distinct().ToList();

        var identities = pages
            .SelectMany(page => page.Identities)
            .Concat(site.Pages
                .SelectMany(page => page.Identities)
                .Where(identity => identity.Region is PageRegion.Header or PageRegion.Footer))
            .ToList();

        var imprints = links
            .Where(link => link.Concept is LinkConcept.Imprint)
            .Select(link => PageBehind(link, site))
            .OfType<PageEvidence>()
            .CountBy(page => page)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key.Name, StringComparer.Ordinal)
            .Select(count => count.Key)
            .ToList();

        // The finding stands at the imprint, where a reader would look first; without one, at the start page.
        var (subject, name) = imprints is [var imprint, ..]
            ? (imprint.Address, imprint.Name)
            : (site.Start, site.Start.AbsoluteUri);

        return [new(subject, name, Judge(identities, imprints, links, site))];
    }

    private Verdict Judge(
        List<IdentityEvidence> identities, List<PageEvidence> imprints, List<LinkEvidence> links, SiteEvidence site)
    {
        var entity = Best(identities, IdentityKind.LegalEntity);
        var address = Best(identities, IdentityKind.PostalAddress);

        if (entity is { IsCertain: true } && address is { IsCertain: true })
        {
            return new Verdict.Satisfied();
        }

        if (entity is { IsCertain: false } || address is { IsCertain: false })
        {
            var doubtful = entity is { IsCertain: false } ? entity : address!;
            return new Verdict.Inconclusive(new($"{Rule.Id}.uncertain", doubtful.Value));
        }

        // An imprint that was read settles it; without one, any page that was not read may hold what is missing.
        if (imprints.Count == 0
            && links
                .Where(link => link.Target is { } target
                    && !PageReadability.IsAnswered(site.Outcomes.GetValueOrDefault(target)))
                .OrderBy(link => link.Concept)
                .ThenBy(link => link.Target!.AbsoluteUri, StringComparer.Ordinal)
                .ThenBy(link => link.Text, StringComparer.Ordinal)
                .ThenBy(link => link.Region)
                .ThenBy(link => link.Line)
                .FirstOrDefault() is { } unread)
        {
            return new Verdict.Inconclusive(new($"{Rule.Id}.notRead", unread.Text), Place.Of(unread));
        }

        if ((imprints.Count == 0 ? site.Pages : imprints)
            .Select(PageReadability.WhyAbsenceProvesNothing)
            .OfType<Message>()
            .OrderBy(why => why.ToString(), StringComparer.Ordinal)
            .FirstOrDefault() is { } reason)
        {
            return new Verdict.Inconclusive(reason);
        }

        return new Verdict.Violated(new((entity, address) switch
        {
            (null, null) => $"{Rule.Id}.missing",
            (null, _) => $"{Rule.Id}.noEntity",
            _ => $"{Rule.Id}.noAddress",
        }));
    }

    private static IdentityEvidence? Best(List<IdentityEvidence> identities, IdentityKind kind) =>
        identities
            .Where(identity => identity.Kind == kind)
            .OrderByDescending(identity => identity.IsCertain)
            .ThenBy(identity => identity.Value, StringComparer.Ordinal)
            .FirstOrDefault();

    private static PageEvidence? PageBehind(LinkEvidence link, SiteEvidence site) =>
        link.Target is { } target ? site.Outcomes.GetValueOrDefault(target)?.Page : null;
}
