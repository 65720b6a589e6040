using MerchantCx.Evaluation;
using MerchantCx.Evidence;
using MerchantCx.Rules;

namespace MerchantCx.Pages;

/// <summary>MCX1023: what the audit could not read is said, and never counted as clean.</summary>
public sealed class UnreadPagesCheck : ISiteCheck
{
    /// <inheritdoc/>
    public Rule Rule => PageRules.UnreadPages;

    /// <inheritdoc/>
    public IEnumerable<Judgement> Evaluate(SiteEvidence site)
    {
        ArgumentNullException.ThrowIfNull(site);

        var unread = site.Outcomes.Values
            .Where(outcome => IsKeptFromAudit(outcome))
            .OrderBy(outcome => outcome.Address.AbsoluteUri, StringComparer.Ordinal)
            .Select(outcome => new Judgement(
                outcome.Address,
                outcome.Address.AbsoluteUri,
                new Verdict.Inconclusive(new($"{Rule.Id}.notRead", new Message($"outcome.{outcome.Kind}")))));

        var read = site.Pages.Select(page => Judgement.On(
            page,
            PageReadability.WhyNotReadInFull(page) is { } reason
                ? new Verdict.Inconclusive(new($"{Rule.Id}.notInFull", reason))
                : new Verdict.Satisfied()));

        return unread.Concat(read);
    }

    /// <summary>Whether a page may stand there that the audit did not see; a dead link or a PDF is none.</summary>
    private static bool IsKeptFromAudit(AddressOutcome outcome) =>
        outcome is { Kind: OutcomeKind.Failed, Status: >= 500 }
        || outcome.Kind is OutcomeKind.RobotsForbidden
        or OutcomeKind.BotWall
        or OutcomeKind.LoginRequired
        or OutcomeKind.RedirectLoop
        or OutcomeKind.TimedOut
        or OutcomeKind.Unreachable
        or OutcomeKind.PageLimit
        or OutcomeKind.DepthLimit
        or OutcomeKind.Interrupted;
}
