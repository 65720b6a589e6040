using MerchantCx.Evaluation;
using MerchantCx.Evidence;
using MerchantCx.Packs;
using MerchantCx.Rules;
using MerchantCx.Texts;

namespace MerchantCx.Cli.Gate;

public sealed class GateDecisionTests
{
    [Theory]
    [InlineData(8, 2, 20, ExitCode.Pass)]
    [InlineData(7, 3, 20, ExitCode.CouldNotCheck)]
    [InlineData(7, 3, 30, ExitCode.Pass)]
    [InlineData(9, 1, 0, ExitCode.CouldNotCheck)]
    public void More_pages_in_vain_than_allowed_end_with_code_3(int read, int failed, int percent, int expected)
    {
        var decision = GateDecision.On(Report(read, failed), Severity.Error, percent, wasInterrupted: false);

        Assert.Equal(expected, decision.ExitCode);
    }

    [Fact]
    public void A_proven_finding_wins_over_pages_in_vain()
    {
        var report = Report(read: 1, failed: 9) with { Findings = [Violation(Severity.Error)] };

        Assert.Equal(ExitCode.Findings, GateDecision.On(report, Severity.Error, 20, wasInterrupted: false).ExitCode);
    }

    [Theory]
    [InlineData(Severity.Warning, Severity.Error, ExitCode.Pass)]
    [InlineData(Severity.Warning, Severity.Warning, ExitCode.Findings)]
    [InlineData(Severity.Error, Severity.Info, ExitCode.Findings)]
    public void Findings_count_from_the_chosen_severity_on(Severity finding, Severity failOn, int expected)
    {
        var report = Report(read: 1, failed: 0) with { Findings = [Violation(finding)] };

        Assert.Equal(expected, GateDecision.On(report, failOn, 20, wasInterrupted: false).ExitCode);
    }

    [Fact]
    public void A_stop_wins_over_findings()
    {
        var report = Report(read: 1, failed: 0) with { Findings = [Violation(Severity.Error)] };

        Assert.Equal(ExitCode.Interrupted, GateDecision.On(report, Severity.Error, 20, wasInterrupted: true).ExitCode);
    }

    [Theory]
    [InlineData(OutcomeKind.RobotsForbidden)]
    [InlineData(OutcomeKind.PageLimit)]
    [InlineData(OutcomeKind.NotHtml)]
    public void What_was_never_asked_for_does_not_count_as_in_vain(OutcomeKind kind)
    {
        Assert.Equal(
            ExitCode.Pass, GateDecision.On(Report(1, 9, kind), Severity.Error, 20, wasInterrupted: false).ExitCode);
    }

    [Fact]
    public void The_reason_reads_like_a_sentence_in_both_languages()
    {
        var report = Report(read: 1, failed: 0) with { Findings = [Violation(Severity.Error)] };
        var decision = GateDecision.On(report, Severity.Error, 20, wasInterrupted: false);

        Assert.Equal("1 finding at or above error", decision.In(Language.English));
        Assert.Equal("1 Befund der Stufe Fehler oder höher", decision.In(Language.German));
    }

    private static AuditReport Report(int read, int failed, OutcomeKind kind = OutcomeKind.TimedOut)
    {
        var pages = Enumerable.Range(0, read)
            .Select(index => new PageEvidence { Address = new($"https://shop.example/{index}"), Name = $"{index}" })
            .ToList();
        var outcomes = Enumerable.Range(0, failed)
            .Select(index => new AddressOutcome(new($"https://shop.example/failed/{index}"), kind))
            .ToDictionary(outcome => outcome.Address);
        var site = new SiteEvidence
        {
            Start = new("https://shop.example/"),
            Kind = SiteKind.Web,
            Pages = pages,
            Outcomes = outcomes,
        };

        return new(site, AmazonPayPack.Create(), new(null, new("region.given"), new(2026, 11, 24)), [], []);
    }

    private static Finding Violation(Severity severity) => new(
        new() { Id = RuleId.Parse("MCX1001"), Severity = severity, Basis = Basis.Product, Scope = RuleScope.Page },
        FindingKind.Violation,
        new("MCX1001.missing"),
        "0",
        [new(new("https://shop.example/"), "/", null, "0")]);
}
