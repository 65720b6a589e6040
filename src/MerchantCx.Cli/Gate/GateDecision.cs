using MerchantCx.Evaluation;
using MerchantCx.Evidence;
using MerchantCx.Rules;
using MerchantCx.Texts;

namespace MerchantCx.Cli.Gate;

/// <summary>What an audit means for a pipeline.</summary>
/// <param name="ExitCode">The code that the process ends with.</param>
/// <param name="Reason">Why, in one sentence without a full stop.</param>
/// <param name="Arguments">What fills the gaps of the reason.</param>
internal sealed record GateDecision(int ExitCode, Text Reason, params object[] Arguments)
{
    /// <summary>Decides: a stop wins over findings, findings win over pages that could not be judged.</summary>
    public static GateDecision On(AuditReport report, Severity failOn, int maxInconclusivePercent, bool wasInterrupted)
    {
        var violations = report.Findings.Count(finding =>
            finding.Kind is FindingKind.Violation && finding.Rule.Severity >= failOn);

        if (wasInterrupted)
        {
            return new(
                Cli.ExitCode.Interrupted,
                new(
                    "stopped; the report holds what was read so far",
                    "abgebrochen; der Bericht enthält, was bis dahin gelesen war"));
        }

        if (violations > 0)
        {
            return new(
                Cli.ExitCode.Findings,
                violations == 1
                    ? new("1 finding at or above {1}", "1 Befund der Stufe {1} oder höher")
                    : new("{0} findings at or above {1}", "{0} Befunde der Stufe {1} oder höher"),
                violations,
                Reports.ReportTexts.SeverityName(failOn));
        }

        if (WhyTooLittle(report, maxInconclusivePercent) is { } tooLittle)
        {
            return tooLittle;
        }

        return new(
            Cli.ExitCode.Pass,
            new("no violation at or above {0} found", "keine Verletzung der Stufe {0} oder höher gefunden"),
            Reports.ReportTexts.SeverityName(failOn));
    }

    /// <summary>The reason in a language.</summary>
    public string In(Language language) => Reason.In(
        language, [.. Arguments.Select(argument => argument is Text nested ? nested.In(language) : argument)]);

    private static GateDecision? WhyTooLittle(AuditReport report, int maxInconclusivePercent)
    {
        var start = report.Site.Outcomes.GetValueOrDefault(report.Site.Start)?.Page;

        if (start is not null && PageReadability.WhyAbsenceProvesNothing(start) is not null)
        {
            return new(
                Cli.ExitCode.CouldNotCheck,
                new("the start page could not be judged", "die Startseite ließ sich nicht beurteilen"));
        }

        var judged = report.Site.Pages.Count(page => PageReadability.WhyAbsenceProvesNothing(page) is null);
        var failed = report.Site.Pages.Count - judged + report.Site.Outcomes.Values.Count(DidNotAnswer);
        var percent = judged + failed == 0 ? 100 : 100.0 * failed / (judged + failed);

        return percent <= maxInconclusivePercent
            ? null
            : new(
                Cli.ExitCode.CouldNotCheck,
                new(
                    "{0} of {1} pages could not be judged, more than {2} percent",
                    "{0} von {1} Seiten ließen sich nicht beurteilen, mehr als {2} Prozent"),
                failed,
                judged + failed,
                maxInconclusivePercent);
    }

    /// <summary>
    /// Whether the page was asked for in vain; what robots.txt or a limit left out was never asked for.
    /// </summary>
    private static bool DidNotAnswer(AddressOutcome outcome) => outcome is { Kind: OutcomeKind.Failed, Status: >= 500 }
        || outcome.Kind is OutcomeKind.BotWall
            or OutcomeKind.LoginRequired
            or OutcomeKind.TimedOut
            or OutcomeKind.Unreachable
            or OutcomeKind.RedirectLoop;
}
