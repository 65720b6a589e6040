using MerchantCx.Evaluation;
using MerchantCx.Evidence;
using MerchantCx.Packs;
using MerchantCx.Rules;

namespace MerchantCx.Returns;

public sealed class ReturnsPolicyCheckTests
{
    private readonly ReturnsPolicyCheck _check = new();

    [Theory]
    [InlineData(LinkConcept.Returns, PageRegion.Footer)]
    [InlineData(LinkConcept.Returns, PageRegion.Body)]
    [InlineData(LinkConcept.Withdrawal, PageRegion.Footer)]
    public void Satisfied_when_any_page_links_a_policy_that_is_there(LinkConcept concept, PageRegion region)
    {
        var site = Site.Of(Page.At("/"), Page.At("/cart", Link.To(concept, "/returns", region)), Page.At("/returns"));

        Expect.Satisfied(Judge(site));
    }

    [Fact]
    public void Satisfied_when_the_policy_is_a_file() => Expect.Satisfied(
        Judge(Site.Of(Linking("/returns.pdf")).And("/returns.pdf", OutcomeKind.NotHtml)));

    [Fact]
    public void Satisfied_when_the_link_jumps_to_the_policy_on_its_own_page() => Expect.Satisfied(
        Judge(Site.Of(Page.At("/", Link.Doing(LinkAction.JumpsToElement, LinkConcept.Returns, "#returns")))));

    [Fact]
    public void Violated_once_for_the_site_when_no_page_links_one()
    {
        var site = Site.Of(Page.At("/"), Page.At("/cart"), Page.At("/help"));

        var judgement = Assert.Single(_check.Evaluate(site));

        Assert.Equal(Site.Start, judgement.Subject);
        Expect.Violated("MCX2001.missing", judgement.Verdict);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public void Violated_when_every_link_leads_nowhere(int status) => Expect.Violated(
        "MCX2001.dead", Judge(Site.Of(Linking("/gone")).And("/gone", OutcomeKind.Failed, status)));

    [Theory]
    [InlineData(OutcomeKind.BotWall, null)]
    [InlineData(OutcomeKind.RobotsForbidden, null)]
    [InlineData(OutcomeKind.OtherHost, null)]
    [InlineData(OutcomeKind.NotInFolder, null)]
    [InlineData(OutcomeKind.Failed, 503)]
    public void Inconclusive_when_the_policy_could_not_be_read(OutcomeKind kind, int? status) => Expect.Inconclusive(
        "MCX2001.notRead", Judge(Site.Of(Linking("/returns")).And("/returns", kind, status)));

    [Theory]
    [InlineData(OutcomeKind.PageLimit)]
    [InlineData(OutcomeKind.DepthLimit)]
    [InlineData(OutcomeKind.Interrupted)]
    public void Inconclusive_when_a_limit_kept_pages_from_being_read(OutcomeKind kind) => Expect.Inconclusive(
        "MCX2001.siteNotRead", Judge(Site.Of(Page.At("/")).And("/more", kind)));

    [Theory]
    [InlineData(OutcomeKind.RobotsForbidden)]
    [InlineData(OutcomeKind.BotWall)]
    [InlineData(OutcomeKind.OtherHost)]
    [InlineData(OutcomeKind.TimedOut)]
    public void Inconclusive_when_a_legal_area_that_may_hold_it_was_not_read(OutcomeKind kind) => Expect.Inconclusive(
        "policy.areaNotRead",
        Judge(Site.Of(Page.At("/", Link.To(LinkConcept.Legal, "/legal"))).And("/legal", kind)));

    [Fact]
    public void Inconclusive_when_it_stands_as_a_section_among_policies() => Expect.Inconclusive(
        "policy.asSection",
        Judge(Site.Of(
            Page.At("/"),
            Page.At("/policies") with { Sections = [LinkConcept.Privacy, LinkConcept.Returns] })));

    [Fact]
    public void Inconclusive_when_scripts_build_a_page() => Expect.Inconclusive(
        "reason.scriptRendered",
        Judge(Site.Of(Page.At("/"), Page.At("/shop") with { Completeness = Completeness.ScriptRendered })));

    [Fact]
    public void A_shop_without_a_policy_gets_one_finding_and_not_one_for_each_page_that_cannot_link_it()
    {
        var site = Site.Of(Page.At("/"), Page.At("/cart"));

        var findings = Auditor.Audit(
            site, AmazonPayPack.Create(), new(null, new("region.given"), new(2026, 11, 24))).Findings;

        Assert.DoesNotContain(findings, finding => finding.Rule.Id == RuleId.Parse("MCX1007"));
        Assert.Single(findings, finding => finding.Rule.Id == RuleId.Parse("MCX2001"));
    }

    private static PageEvidence Linking(string path) => Page.At("/", Link.To(LinkConcept.Returns, path));

    private Verdict Judge(SiteEvidence site) => Assert.Single(_check.Evaluate(site)).Verdict;
}
