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

        var notFound = site.Pages
            .Where(page => page is { Role: PageRole.NotFound, ContentHash.Length: > 0 })
            .Select(page => page.ContentHash)
            .ToHashSet(StringComparer.Ordinal);

        return
            from page in site.Pages
            from link in page.Links
            where link is { IsCertain: true, Visibility: not Visibility.Hidden, InConsentDialog: false }
                && link.Concept is LinkConcept.Contact or LinkConcept.Help or LinkConcept.Faq
            group link by (page, link.Action, Target: link.Target?.AbsoluteUri ?? link.Href) into links
            // A contact page has to offer more than a help page: a link that names both is judged as the former.
            let strictest = links.OrderBy(link => link.Concept).First()
            select Judgement.On(links.Key.page, JudgeLink(strictest, links.Key.page, site, notFound));
    }

    private Verdict JudgeLink(
        LinkEvidence link, PageEvidence page, SiteEvidence site, HashSet<string> notFound) => link.Action switch
        {
            LinkAction.StartsConversation => new Verdict.Satisfied(),
            LinkAction.JumpsToElement => JudgePage(link, page.Address, page, notFound),
            LinkAction.Nothing => new Verdict.Violated(new($"{Rule.Id}.deadEnd", link.Text, link.Href), Place.Of(link)),
            LinkAction.RunsScript => new Verdict.Inconclusive(new($"{Rule.Id}.script", link.Text), Place.Of(link)),
            _ when link.Target is null => new Verdict.Inconclusive(
                new($"{Rule.Id}.notAsked", link.Href), Place.Of(link)),
            _ => JudgeTarget(link, link.Target, site.Outcomes.GetValueOrDefault(link.Target), notFound),
        };

    private Verdict JudgeTarget(LinkEvidence link, Uri target, AddressOutcome? outcome, HashSet<string> notFound) =>
        outcome?.Kind switch
        {
            OutcomeKind.Read => JudgePage(link, target, outcome.Page!, notFound),
            OutcomeKind.NotHtml when link.Concept is not LinkConcept.Contact => new Verdict.Satisfied(),
            OutcomeKind.Failed => new Verdict.Violated(
                new($"{Rule.Id}.failed", target, outcome.Status ?? 0), Place.Of(link)),
            OutcomeKind.OtherHost => new Verdict.Inconclusive(new($"{Rule.Id}.otherHost", target), Place.Of(link)),
            null => new Verdict.Inconclusive(new($"{Rule.Id}.notAsked", target), Place.Of(link)),
            _ => new Verdict.Inconclusive(
                new($"{Rule.Id}.notRead", target, new Message($"outcome.{outcome.Kind}")), Place.Of(link)),
        };

    private Verdict JudgePage(LinkEvidence link, Uri target, PageEvidence page, HashSet<string> notFound)
    {
        if (PageReadability.WhyNotReadInFull(page) is { } reason)
        {
            return new Verdict.Inconclusive(new($"{Rule.Id}.notInFull", target, reason), Place.Of(link));
        }

        if (notFound.Contains(page.ContentHash))
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

        if (link.Concept is not LinkConcept.Contact
            || channels.Count(channel => channel.IsCertain && channel.IsReachable) >= _minimumChannels)
        {
            return new Verdict.Satisfied();
        }

        if (channels.Count == 0 && PageReadability.WhyAbsenceProvesNothing(page) is { } unknown)
        {
            return new Verdict.Inconclusive(new($"{Rule.Id}.notInFull", target, unknown), Place.Of(link));
        }

        return channels.Count > 0
            ? new Verdict.Inconclusive(
                new($"{Rule.Id}.channelUncertain", target, new Message($"channel.{channels[0].Kind}")), Place.Of(link))
            : new Verdict.Violated(new($"{Rule.Id}.noChannel", target), Place.Of(link));
    }
}
