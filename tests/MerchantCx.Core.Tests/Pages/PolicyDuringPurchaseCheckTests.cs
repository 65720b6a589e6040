using MerchantCx.Evaluation;
using MerchantCx.Evidence;
using MerchantCx.Packs;

namespace MerchantCx.Pages;

public sealed class PolicyDuringPurchaseCheckTests
{
    private readonly PolicyDuringPurchaseCheck _check = new();

    [Theory]
    [InlineData(PageKind.Product, PageRegion.Footer)]
    [InlineData(PageKind.Cart, PageRegion.Body)]
    [InlineData(PageKind.Checkout, PageRegion.Header)]
    public void Satisfied_when_the_policy_is_linked_anywhere_on_the_page(PageKind kind, PageRegion region) =>
        Expect.Satisfied(Judge(Step(kind, Link.To(LinkConcept.Returns, "/returns", region)), Page.At("/returns")));

    [Fact]
    public void Satisfied_when_an_area_at_top_or_bottom_gathers_it()
    {
        var area = Page.At(
            "/legal",
            Link.To(LinkConcept.Returns, "/returns", PageRegion.Body),
            Link.To(LinkConcept.Terms, "/terms", PageRegion.Body));

        Expect.Satisfied(Judge(Step(PageKind.Cart, Link.To(LinkConcept.Legal, "/legal")), area));
    }

    [Theory]
    [InlineData(PageKind.Product)]
    [InlineData(PageKind.Cart)]
    [InlineData(PageKind.Checkout)]
    public void Violated_when_nothing_leads_to_it_and_the_step_is_named(PageKind kind)
    {
        var verdict = Expect.Violated("MCX1009.missing", Judge(Step(kind)));

        Assert.Equal(new Message($"step.{kind}"), verdict.Reason.Arguments[0]);
    }

    [Fact]
    public void Violated_when_the_link_is_hidden() => Expect.Violated(
        "MCX1009.hidden",
        Judge(Step(PageKind.Cart, Link.To(LinkConcept.Returns) with { Visibility = Visibility.Hidden })));

    [Fact]
    public void Violated_when_the_link_leads_nowhere() => Expect.Violated(
        "MCX1009.dead", Judge(Step(PageKind.Cart, Link.Doing(LinkAction.Nothing, LinkConcept.Returns))));

    [Fact]
    public void Inconclusive_when_the_page_was_not_read_in_full() => Expect.Inconclusive(
        "reason.scriptRendered", Judge(Step(PageKind.Checkout) with { Completeness = Completeness.ScriptRendered }));

    [Fact]
    public void Not_applicable_when_no_page_is_a_step_of_a_purchase() =>
        Assert.IsType<Verdict.NotApplicable>(Assert.Single(_check.Evaluate(Site.Of(Page.At("/")))).Verdict);

    [Fact]
    public void A_single_saved_checkout_is_judged_too()
    {
        var site = Site.Of(Step(PageKind.Checkout)) with { Kind = SiteKind.SinglePage };
        var report = Auditor.Audit(
            site, AmazonPayPack.Create(), new(null, new("region.given"), new(2026, 11, 24)));

        Assert.Contains(report.Findings, finding => finding.Message.Key == "MCX1009.missing");
    }

    private static PageEvidence Step(PageKind kind, params IReadOnlyList<LinkEvidence> links) =>
        Page.At("/step", links) with { Kind = kind };

    private Verdict Judge(PageEvidence step, params IReadOnlyList<PageEvidence> others)
    {
        var judgements = _check.Evaluate(Site.Of([step, .. others]));

        return Assert.Single(judgements, judgement => judgement.Subject == step.Address).Verdict;
    }
}
