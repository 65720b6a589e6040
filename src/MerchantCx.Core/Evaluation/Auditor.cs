using MerchantCx.Evidence;
using MerchantCx.Rules;

namespace MerchantCx.Evaluation;

/// <summary>Judges the evidence of a site by the rules of a pack. Pure: no clock, no network.</summary>
public static class Auditor
{
    /// <summary>Judges <paramref name="site"/> and groups what is wrong by cause.</summary>
    public static AuditReport Audit(SiteEvidence site, Pack pack, AuditProfile profile)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(profile);

        var judged = pack.PageChecks
            .Select(check => (check.Rule, Judgements: JudgeIfApplicable(
                check.Rule, site, profile, () => site.Pages.Select(page => Judgement.On(page, check.Evaluate(page))))))
            .Concat(pack.SiteChecks
                .Select(check => (check.Rule, Judgements: JudgeIfApplicable(
                    check.Rule, site, profile, () => check.Evaluate(site)))))
            .OrderBy(entry => entry.Rule.Id.Number)
            .ToList();

        return new(
            site,
            pack,
            profile,
            [.. judged
                .SelectMany(entry => Group(entry.Rule, entry.Judgements, site.Start))
                .OrderBy(finding => finding.Kind)
                .ThenByDescending(finding => finding.Rule.Severity)
                .ThenBy(finding => finding.Rule.Id.Number)
                .ThenByDescending(finding => finding.Occurrences.Count)
                .ThenBy(finding => finding.Message.ToString(), StringComparer.Ordinal)],
            [.. judged.Select(entry => Count(entry.Rule, entry.Judgements))]);
    }

    private static List<Judgement> JudgeIfApplicable(
        Rule rule, SiteEvidence site, AuditProfile profile, Func<IEnumerable<Judgement>> judge) =>
        WhyNotApplicable(rule, site, profile) is { } reason
            ? [new(site.Start, site.Start.AbsoluteUri, new Verdict.NotApplicable(reason))]
            : [.. judge()];

    private static Message? WhyNotApplicable(Rule rule, SiteEvidence site, AuditProfile profile)
    {
        if (!rule.IsInForce(profile.AsOf))
        {
            return new("reason.notInForce", profile.AsOf);
        }

        if (rule.Scope is RuleScope.Site && site.Kind is SiteKind.SinglePage)
        {
            return new("reason.needsSite");
        }

        if (rule.Regions.Count == 0)
        {
            return null;
        }

        var regions = string.Join(", ", rule.Regions);

        return profile.Region switch
        {
            null => new("reason.regionUnknown", regions),
            { } region when !rule.Regions.Any(wanted => wanted.Covers(region)) =>
                new("reason.otherRegion", regions, region.Code),
            _ => null,
        };
    }

    private static IEnumerable<Finding> Group(Rule rule, IEnumerable<Judgement> judgements, Uri start) =>
        judgements
            .Select(judgement => judgement.Verdict switch
            {
                Verdict.Violated violated =>
                    (Kind: FindingKind.Violation, violated.Reason, violated.Place, Judgement: judgement),
                Verdict.Inconclusive open =>
                    (Kind: FindingKind.Review, open.Reason, open.Place, Judgement: judgement),
                _ => (Kind: default, Reason: null!, Place: null, Judgement: judgement),
            })
            .Where(entry => entry.Reason is not null)
            .GroupBy(entry => (entry.Kind, entry.Reason))
            .Select(group =>
            {
                var cause = Fingerprint.OfCause(rule, group.Key.Kind, group.Key.Reason, start);

                return new Finding(
                    rule,
                    group.Key.Kind,
                    group.Key.Reason,
                    cause,
                    [.. group
                        .Select(entry => new Occurrence(
                            entry.Judgement.Subject,
                            entry.Judgement.Name,
                            entry.Place,
                            Fingerprint.OfOccurrence(cause, entry.Judgement.Subject, start)))
                        .OrderBy(occurrence => occurrence.Name, StringComparer.Ordinal)
                        .ThenBy(occurrence => occurrence.Place?.Line)
                        .DistinctBy(occurrence => occurrence.Subject)]);
            });

    private static RuleOutcome Count(Rule rule, List<Judgement> judgements)
    {
        var notApplicable = judgements.Select(judgement => judgement.Verdict).OfType<Verdict.NotApplicable>().ToList();

        return new(
            rule,
            judgements.Count(judgement => judgement.Verdict is Verdict.Satisfied),
            judgements.Count(judgement => judgement.Verdict is Verdict.Violated),
            judgements.Count(judgement => judgement.Verdict is Verdict.Inconclusive),
            notApplicable.Count,
            notApplicable.Count == judgements.Count ? notApplicable.FirstOrDefault()?.Reason : null);
    }
}
