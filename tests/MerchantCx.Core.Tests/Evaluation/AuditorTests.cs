using FsCheck;
using FsCheck.Fluent;
using MerchantCx.Evidence;
using MerchantCx.Packs;
using MerchantCx.Rules;

namespace MerchantCx.Evaluation;

public sealed class AuditorTests
{
    private static readonly AuditProfile Profile = new(null, new("region.given"), new(2026, 11, 22));

    private static readonly SiteEvidence Shop = Site.Of(Page.At("/"), Page.At("/b"), Page.At("/a"));

    [Fact]
    public void One_cause_on_many_pages_is_one_finding_with_an_occurrence_a_page()
    {
        var finding = Assert.Single(Audit(Shop, Judging(_ => Broken("cause"))).Findings);

        Assert.Equal(FindingKind.Violation, finding.Kind);
        Assert.Equal(new Message("cause"), finding.Message);
        Assert.Equal(
            ["https://shop.example/", "https://shop.example/a", "https://shop.example/b"],
            finding.Occurrences.Select(occurrence => occurrence.Name));
    }

    [Fact]
    public void Reasons_that_differ_in_an_argument_are_different_causes()
    {
        var findings = Audit(Shop, Judging(page => Broken("cause", page.Name))).Findings;

        Assert.Equal(3, findings.Count);
        Assert.All(findings, finding => Assert.Single(finding.Occurrences));
    }

    [Fact]
    public void The_same_reason_is_one_finding_as_violation_and_another_as_review()
    {
        var findings = Audit(
            Shop, Judging(page => page.Address == Site.Start ? Open("cause") : Broken("cause"))).Findings;

        Assert.Equal([FindingKind.Violation, FindingKind.Review], findings.Select(finding => finding.Kind));
        Assert.Equal([2, 1], findings.Select(finding => finding.Occurrences.Count));
        Assert.NotEqual(findings[0].Fingerprint, findings[1].Fingerprint);
    }

    [Fact]
    public void Satisfied_and_not_applicable_are_no_findings() => Assert.Empty(Audit(
        Shop,
        Judging(page => page.Address == Site.Start ? new Verdict.Satisfied() : new Verdict.NotApplicable(new("why"))))
        .Findings);

    [Fact]
    public void Two_places_on_one_page_are_one_occurrence_at_the_first_of_them()
    {
        var check = new StubSiteCheck(
            AnyRule.Of("MCX1004", scope: RuleScope.Site),
            _ => Enumerable.Range(7, 3).Reverse().Select(line => new Judgement(
                Site.Start, "start", new Verdict.Violated(new("cause"), new(line, PageRegion.Body, "text")))));

        var finding = Assert.Single(Auditor.Audit(Shop, new("test", "1", [], [check]), Profile).Findings);

        Assert.Equal(7, Assert.Single(finding.Occurrences).Place?.Line);
    }

    [Fact]
    public void Violations_come_before_reviews_then_the_heavier_then_by_rule_then_the_more_frequent_then_by_message()
    {
        var findings = Audit(
            Shop,
            Judging("MCX1001", Severity.Info, _ => Broken("cause")),
            Judging("MCX1002", Severity.Error, _ => Open("cause")),
            Judging("MCX1003", Severity.Warning, _ => Broken("cause")),
            Judging("MCX1004", Severity.Error, page => Broken(page.Address == Site.Start ? "a" : "c")),
            Judging("MCX1005", Severity.Warning, page => Broken("cause", page.Name)),
            Judging("MCX1006", Severity.Warning, _ => Open("cause"))).Findings;

        Assert.Equal(
            [
                "MCX1004 c",
                "MCX1004 a",
                "MCX1003 cause",
                "MCX1005 cause(https://shop.example/)",
                "MCX1005 cause(https://shop.example/a)",
                "MCX1005 cause(https://shop.example/b)",
                "MCX1001 cause",
                "MCX1002 cause",
                "MCX1006 cause",
            ],
            findings.Select(finding => $"{finding.Rule.Id} {finding.Message}"));
    }

    [Fact]
    public void Verdicts_are_counted_by_rule_in_the_order_of_the_ids()
    {
        var outcomes = Audit(
            Shop,
            Judging("MCX1003", Severity.Info, page => page.Name.EndsWith('a') ? Open("x") : Broken("y")),
            Judging("MCX1001", Severity.Info, page =>
                page.Name.EndsWith('a') ? new Verdict.NotApplicable(new("why")) : new Verdict.Satisfied())).Outcomes;

        Assert.Equal(["MCX1001", "MCX1003"], outcomes.Select(outcome => outcome.Rule.Id.ToString()));
        Assert.Equal(new(outcomes[0].Rule, 2, 0, 0, 1, null), outcomes[0]);
        Assert.Equal(new(outcomes[1].Rule, 0, 2, 1, 0, null), outcomes[1]);
    }

    [Fact]
    public void The_not_found_page_is_judged_like_any_other()
    {
        var site = Site.Of(Page.At("/"), Page.At("/none") with { Role = PageRole.NotFound });

        Assert.Equal(2, Assert.Single(Audit(site, Judging(_ => Broken("cause"))).Findings).Occurrences.Count);
    }

    [Theory]
    [InlineData("2026-06-18", "reason.notInForce")]
    [InlineData("2026-06-19", null)]
    [InlineData("2026-07-20", null)]
    [InlineData("2026-07-21", "reason.notInForce")]
    public void Not_applicable_on_a_day_on_which_the_rule_is_not_in_force(string asOf, string? reason)
    {
        var rule = AnyRule.Of("MCX1001") with { EffectiveFrom = new(2026, 6, 19), EffectiveTo = new(2026, 7, 20) };
        var profile = Profile with { AsOf = DateOnly.ParseExact(asOf, "yyyy-MM-dd") };

        AssertApplies(reason, Judge(rule, Shop, profile));
    }

    [Theory]
    [InlineData("DE", null)]
    [InlineData("EU", null)]
    [InlineData("UK", null)]
    [InlineData("US", "reason.otherRegion")]
    [InlineData("JP", "reason.otherRegion")]
    [InlineData("", "reason.regionUnknown")]
    public void Not_applicable_outside_the_regions_of_the_rule_or_when_the_region_is_unknown(
        string shop, string? reason)
    {
        var rule = AnyRule.Of("MCX1010") with { Regions = [Region.EuropeanUnion, Region.UnitedKingdom] };
        var region = Region.TryParse(shop, out var known) ? known : null;

        AssertApplies(reason, Judge(rule, Shop, Profile with { Region = region }));
    }

    [Theory]
    [InlineData("US")]
    [InlineData("")]
    public void A_rule_without_regions_applies_everywhere(string shop)
    {
        var region = Region.TryParse(shop, out var known) ? known : null;

        AssertApplies(null, Judge(AnyRule.Of("MCX1001"), Shop, Profile with { Region = region }));
    }

    [Theory]
    [InlineData(RuleScope.Site, SiteKind.SinglePage, "reason.needsSite")]
    [InlineData(RuleScope.Site, SiteKind.Folder, null)]
    [InlineData(RuleScope.Site, SiteKind.Web, null)]
    [InlineData(RuleScope.Page, SiteKind.SinglePage, null)]
    public void Not_applicable_to_a_single_page_when_the_rule_needs_the_site(
        RuleScope scope, SiteKind kind, string? reason) =>
        AssertApplies(reason, Judge(AnyRule.Of("MCX1001", scope: scope), Shop with { Kind = kind }, Profile));

    [Fact]
    public void A_rule_that_does_not_apply_says_where_it_does_and_where_the_shop_is()
    {
        var rule = AnyRule.Of("MCX1010") with { Regions = [Region.EuropeanUnion, Region.UnitedKingdom] };

        Assert.Equal(
            new Message("reason.otherRegion", "EU, UK", "US"),
            Judge(rule, Shop, Profile with { Region = Region.UnitedStates }).NotApplicableReason);
        Assert.Equal(
            new Message("reason.regionUnknown", "EU, UK"),
            Judge(rule, Shop, Profile).NotApplicableReason);
    }

    [Fact]
    public void The_order_in_which_pages_are_read_changes_no_finding() => Prop.ForAll(
        (from site in AnySite.Sites
         from pages in Gen.Shuffle(site.Pages.AsEnumerable())
         select (Site: site, Shuffled: site with { Pages = pages })).ToArbitrary(),
        sites => Written(sites.Site).SequenceEqual(Written(sites.Shuffled))).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_judgement_that_is_broken_or_open_shows_in_a_finding() => Prop.ForAll(
        AnySite.Sites.ToArbitrary(),
        site =>
        {
            var report = Auditor.Audit(site, AmazonPayPack.Create(), Profile);

            return report.Outcomes.All(outcome =>
                outcome.Violated > 0 == HasFinding(report, outcome.Rule, FindingKind.Violation)
                && outcome.Inconclusive > 0 == HasFinding(report, outcome.Rule, FindingKind.Review));
        }).QuickCheckThrowOnFailure();

    private static IEnumerable<string> Written(SiteEvidence site) =>
        Auditor.Audit(site, AmazonPayPack.Create(), Profile with { Region = Region.Germany }).Findings
            .SelectMany(finding => finding.Occurrences.Select(occurrence =>
                $"{finding.Rule.Id} {finding.Kind} {finding.Message} {finding.Fingerprint} {occurrence}"));

    private static bool HasFinding(AuditReport report, Rule rule, FindingKind kind) =>
        report.Findings.Any(finding => finding.Rule == rule && finding.Kind == kind);

    private static AuditReport Audit(SiteEvidence site, params IReadOnlyList<IPageCheck> checks) =>
        Auditor.Audit(site, new("test", "1", checks, []), Profile);

    private static RuleOutcome Judge(Rule rule, SiteEvidence site, AuditProfile profile)
    {
        var check = new StubPageCheck(rule, _ => Broken("cause"));

        return Assert.Single(Auditor.Audit(site, new("test", "1", [check], []), profile).Outcomes);
    }

    private static void AssertApplies(string? reason, RuleOutcome outcome)
    {
        Assert.Equal(reason, outcome.NotApplicableReason?.Key);
        Assert.Equal((reason is null ? 3 : 0, reason is null ? 0 : 1), (outcome.Violated, outcome.NotApplicable));
    }

    private static StubPageCheck Judging(Func<PageEvidence, Verdict> judge) =>
        Judging("MCX1001", Severity.Error, judge);

    private static StubPageCheck Judging(string id, Severity severity, Func<PageEvidence, Verdict> judge) =>
        new(AnyRule.Of(id, severity), judge);

    private static Verdict.Violated Broken(string key, params IReadOnlyList<object> arguments) =>
        new(new Message(key, arguments));

    private static Verdict.Inconclusive Open(string key) => new(new Message(key));
}
