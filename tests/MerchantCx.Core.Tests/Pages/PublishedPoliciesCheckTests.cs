using MerchantCx.Evaluation;
using MerchantCx.Evidence;

namespace MerchantCx.Pages;

public sealed class PublishedPoliciesCheckTests
{
    private static readonly PageEvidence Shipping = Page.At("/shipping");
    private static readonly PageEvidence Warranty = Page.At("/warranty");
    private static readonly PageEvidence Withdrawal = Page.At("/withdrawal");

    private readonly PublishedPoliciesCheck _check = new();

    [Fact]
    public void Not_applicable_when_the_shop_publishes_no_such_policy()
    {
        var page = Page.At("/", Link.To(LinkConcept.Privacy, "/privacy"));

        var judgement = Assert.Single(_check.Evaluate(Site.Of(page, Page.At("/privacy"))));

        Expect.NotApplicable("MCX1008.nonePublished", judgement.Verdict);
        Assert.Equal(Site.Start, judgement.Subject);
    }

    [Theory]
    [InlineData(OutcomeKind.Failed)]
    [InlineData(OutcomeKind.BotWall)]
    [InlineData(OutcomeKind.PageLimit)]
    public void Not_applicable_when_the_linked_policy_was_not_read(OutcomeKind kind)
    {
        var site = Site.Of(Page.At("/", Link.To(LinkConcept.Shipping, "/shipping"))).And("/shipping", kind, 404);

        Expect.NotApplicable("MCX1008.nonePublished", Assert.Single(_check.Evaluate(site)).Verdict);
    }

    [Theory]
    [InlineData(LinkConcept.Shipping)]
    [InlineData(LinkConcept.Warranty)]
    [InlineData(LinkConcept.Withdrawal)]
    public void Violated_on_a_page_that_does_not_link_a_policy_which_another_page_links(LinkConcept concept)
    {
        var linking = Page.At("/", Link.To(concept, "/policy"));
        var bare = Page.At("/cart");
        var site = Site.Of(linking, bare, Page.At("/policy"));

        Expect.Satisfied(Judge(linking, site));
        var violated = Expect.Violated("MCX1008.missing", Judge(bare, site));
        Assert.Equal(new Message("MCX1008.missing", new Message($"concept.{concept}")), violated.Reason);
    }

    [Fact]
    public void A_policy_that_is_a_pdf_is_published_too()
    {
        var bare = Page.At("/cart");
        var linking = Page.At("/", Link.To(LinkConcept.Warranty, "/w.pdf"));
        var site = Site.Of(linking, bare).And("/w.pdf", OutcomeKind.NotHtml);

        Expect.Violated("MCX1008.missing", Judge(bare, site));
    }

    [Fact]
    public void A_policy_behind_a_redirect_is_published_too()
    {
        var bare = Page.At("/cart");
        var site = Site.Of(Page.At("/", Link.To(LinkConcept.Shipping, "/old")), bare, Shipping).And("/old", Shipping);

        Expect.Violated("MCX1008.missing", Judge(bare, site));
        Expect.Satisfied(Judge(Shipping, site));
    }

    [Fact]
    public void What_is_missing_is_named_together()
    {
        var linking = Page.At(
            "/",
            Link.To(LinkConcept.Shipping, "/shipping"),
            Link.To(LinkConcept.Warranty, "/warranty"),
            Link.To(LinkConcept.Withdrawal, "/withdrawal"));
        var partly = Page.At("/help", Link.To(LinkConcept.Warranty, "/warranty"));
        var bare = Page.At("/cart");
        var site = Site.Of(linking, partly, bare, Shipping, Warranty, Withdrawal);

        Expect.Satisfied(Judge(linking, site));
        Assert.Equal(
            Missing(LinkConcept.Shipping, LinkConcept.Withdrawal),
            Expect.Violated("MCX1008.missing", Judge(partly, site)).Reason);
        Assert.Equal(
            Missing(LinkConcept.Shipping, LinkConcept.Warranty, LinkConcept.Withdrawal),
            Expect.Violated("MCX1008.missing", Judge(bare, site)).Reason);
    }

    [Fact]
    public void What_is_missing_outweighs_what_is_open()
    {
        var linking = Page.At(
            "/", Link.To(LinkConcept.Shipping, "/shipping"), Link.To(LinkConcept.Warranty, "/warranty"));
        var page = Page.At("/cart", Link.To(LinkConcept.Shipping, "/shipping", PageRegion.Body));

        var violated = Expect.Violated("MCX1008.missing", Judge(page, Site.Of(linking, page, Shipping, Warranty)));

        Assert.Equal(new Message("MCX1008.missing", new Message("concept.Warranty")), violated.Reason);
    }

    [Fact]
    public void Violated_with_a_message_of_its_own_when_the_link_is_hidden()
    {
        var linking = Page.At("/", Link.To(LinkConcept.Shipping, "/shipping"));
        var hidden = Link.To(LinkConcept.Shipping, "/shipping") with { Visibility = Visibility.Hidden };
        var page = Page.At("/cart", hidden);

        var violated = Expect.Violated("MCX1008.hidden", Judge(page, Site.Of(linking, page, Shipping)));

        Assert.Equal(new Message("MCX1008.hidden", new Message("concept.Shipping"), "Shipping"), violated.Reason);
        Assert.Equal(Place.Of(hidden), violated.Place);
    }

    [Fact]
    public void Inconclusive_when_the_policy_is_linked_only_in_the_content()
    {
        var linking = Page.At("/", Link.To(LinkConcept.Shipping, "/shipping"));
        var page = Page.At("/cart", Link.To(LinkConcept.Shipping, "/shipping", PageRegion.Body));

        Expect.Inconclusive("policy.onlyInContent", Judge(page, Site.Of(linking, page, Shipping)));
    }

    [Fact]
    public void Inconclusive_rather_than_violated_when_the_page_was_not_read_in_full()
    {
        var linking = Page.At("/", Link.To(LinkConcept.Shipping, "/shipping"));
        var page = Page.At("/cart") with { Completeness = Completeness.ScriptRendered };

        Expect.Inconclusive("reason.scriptRendered", Judge(page, Site.Of(linking, page, Shipping)));
    }

    private static Message Missing(params LinkConcept[] concepts) => new(
        "MCX1008.missing",
        new Message($"list.{concepts.Length}", [.. concepts.Select(concept => new Message($"concept.{concept}"))]));

    private Verdict Judge(PageEvidence page, SiteEvidence site) =>
        Assert.Single(_check.Evaluate(site), judgement => judgement.Subject == page.Address).Verdict;

    [Fact]
    public void What_is_missing_outweighs_what_is_hidden()
    {
        var linking = Page.At(
            "/", Link.To(LinkConcept.Shipping, "/shipping"), Link.To(LinkConcept.Warranty, "/warranty"));
        var page = Page.At("/cart", Link.To(LinkConcept.Shipping, "/shipping") with { Visibility = Visibility.Hidden });
        var site = Site.Of(linking, page, Page.At("/shipping"), Page.At("/warranty"));

        var verdict = Assert.Single(_check.Evaluate(site), judgement => judgement.Subject == page.Address).Verdict;

        Assert.Equal(
            new Message("MCX1008.missing", new Message("concept.Warranty")),
            Assert.IsType<Verdict.Violated>(verdict).Reason);
    }

    [Fact]
    public void A_policy_behind_a_redirect_is_published_when_outcomes_know_only_the_address_as_linked()
    {
        var start = Page.At("/", Link.To(LinkConcept.Shipping, "/old"));
        var bare = Page.At("/cart");
        var site = Site.Of(start, bare).And("/old", Page.At("/shipping"));

        Assert.IsType<Verdict.Violated>(
            Assert.Single(_check.Evaluate(site), judgement => judgement.Subject == bare.Address).Verdict);
    }
}
