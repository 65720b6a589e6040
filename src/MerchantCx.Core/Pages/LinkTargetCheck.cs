using MerchantCx.Evaluation;
using MerchantCx.Evidence;
using MerchantCx.Rules;

namespace MerchantCx.Pages;

/// <summary>MCX1004: contact and help links lead somewhere, and the contact page offers a channel.</summary>
public sealed class LinkTargetCheck : ISiteCheck
{
    /// <summary>A page of fewer words between top and bottom says nothing.</summary>
    private const int EmptyBelowWords = 3;

    private readonly int _minimumChannels = PageRules.LinkTarget.Parameter("minimumChannels");

    /// <inheritdoc/>
    public Rule Rule => PageRules.LinkTarget;

    /// <inheritdoc/>
    public IEnumerable<Judgement> Evaluate(SiteEvidence site)
    {
        ArgumentNullException.ThrowIfNull(site);

        var notFound = site.Pages.FirstOrDefault(page => page.Role is PageRole.NotFound);

        return
            from page in site.Pages
            from link in page.Links
            where link is { IsCertain: true, Concept: LinkConcept.Contact or LinkConcept.Help or LinkConcept.Faq }
            group link by (page, Target: link.Target?.AbsoluteUri ?? link.Href, IsContact: link.Concept is LinkConcept.Contact) into links
            let representative = links.First()
            select Judgement.On(links.Key.page, JudgeLink(representative, site, notFound));
    }

    private Verdict JudgeLink(LinkEvidence link, SiteEvidence site, PageEvidence? notFound) => link.Action switch
    {
        LinkAction.StartsConversation or LinkAction.JumpsToElement => new Verdict.Satisfied(),
        LinkAction.Nothing => new Verdict.Violated(new($"{Rule.Id}.deadEnd", link.Text, link.Href), Place.Of(link)),
        LinkAction.RunsScript => new Verdict.Inconclusive(new($"{Rule.Id}.script", link.Text), Place.Of(link)),
        _ when link.Target is null => new Verdict.Inconclusive(new($"{Rule.Id}.notAsked", link.Href), Place.Of(link)),
        _ => JudgeTarget(link, link.Target, site.Outcomes.GetValueOrDefault(link.Target), notFound),
    };

    private Verdict JudgeTarget(LinkEvidence link, Uri target, AddressOutcome? outcome, PageEvidence? notFound) =>
        outcome?.Kind switch
        {
            OutcomeKind.Read => JudgePage(link, target, outcome.Page!, notFound),
            OutcomeKind.NotHtml => new Verdict.Satisfied(),
            OutcomeKind.Failed => new Verdict.Violated(
                new($"{Rule.Id}.failed", target, outcome.Status ?? 0), Place.Of(link)),
            OutcomeKind.OtherHost => new Verdict.Inconclusive(new($"{Rule.Id}.otherHost", target), Place.Of(link)),
            null => new Verdict.Inconclusive(new($"{Rule.Id}.notAsked", target), Place.Of(link)),
            _ => new Verdict.Inconclusive(
                new($"{Rule.Id}.notRead", target, new Message($"outcome.{outcome.Kind}")), Place.Of(link)),
        };

    private Verdict JudgePage(LinkEvidence link, Uri target, PageEvidence page, PageEvidence? notFound)
    {
        if (PageReadability.WhyNotReadInFull(page) is { } reason)
        {
            return new Verdict.Inconclusive(new($"{Rule.Id}.notRead", target, reason), Place.Of(link));
        }

        if (page.ContentHash.Length > 0 && page.ContentHash == notFound?.ContentHash)
        {
            return new Verdict.Violated(new($"{Rule.Id}.softNotFound", target), Place.Of(link));
        }

        var channels = page.Channels.Where(channel => channel.Visibility is not Visibility.Hidden).ToList();
        var inContent = channels.Exists(channel => channel.Region is PageRegion.Body);

        if (page.ContentWords < EmptyBelowWords && !inContent)
        {
            return page.EmbeddedElements == 0
                ? new Verdict.Violated(new($"{Rule.Id}.empty", target), Place.Of(link))
                : new Verdict.Inconclusive(new($"{Rule.Id}.onlyEmbedded", target), Place.Of(link));
        }

        if (link.Concept is not LinkConcept.Contact || channels.Count(channel => channel.IsCertain) >= _minimumChannels)
        {
            return new Verdict.Satisfied();
        }

        if (channels.Count == 0 && PageReadability.WhyAbsenceProvesNothing(page) is { } unknown)
        {
            return new Verdict.Inconclusive(new($"{Rule.Id}.notRead", target, unknown), Place.Of(link));
        }

        return channels.Count > 0
            ? new Verdict.Inconclusive(new($"{Rule.Id}.channelUncertain", target, new Message($"channel.{channels[0].Kind}")), Place.Of(link))
            : new Verdict.Violated(new($"{Rule.Id}.noChannel", target), Place.Of(link));
    }
}
