using MerchantCx.Evaluation;
using MerchantCx.Evidence;

namespace MerchantCx.Pages;

public sealed class LegalEntityCheckTests
{
    private static readonly PageEvidence Imprint =
        Page.At("/source") with { Identities = [Identity.Entity, Identity.Address] };

    private readonly LegalEntityCheck _check = new();

    [Theory]
    [InlineData(LinkConcept.Imprint)]
    [InlineData(LinkConcept.Contact)]
    [InlineData(LinkConcept.About)]
    [InlineData(LinkConcept.Terms)]
    [InlineData(LinkConcept.Legal)]
    [InlineData(LinkConcept.Privacy)]
    public void Satisfied_when_name_and_address_stand_on_a_page_about_the_merchant(LinkConcept concept) =>
        Expect.Satisfied(Judge(Site.Of(Page.With(Link.To(concept, "/source")), Imprint)));

    [Theory]
    [InlineData(PageRegion.Header)]
    [InlineData(PageRegion.Footer)]
    public void Satisfied_when_name_and_address_stand_at_top_or_bottom_of_any_page(PageRegion region) =>
        Expect.Satisfied(Judge(Site.Of(Page.At("/product") with
        {
            Identities = [Identity.Entity with { Region = region }, Identity.Address with { Region = region }],
        })));

    [Fact]
    public void Satisfied_when_name_and_address_stand_on_different_pages()
    {
        var start = Page.With(Link.To(LinkConcept.Contact, "/contact")) with
        {
            Identities = [Identity.Entity with { Region = PageRegion.Footer }],
        };

        Expect.Satisfied(Judge(Site.Of(start, Page.At("/contact") with { Identities = [Identity.Address] })));
    }

    [Fact]
    public void Violated_when_a_company_is_named_only_in_a_product_text() => Expect.Violated(
        "MCX1010.missing",
        Judge(Site.Of(Page.At("/product") with { Identities = [Identity.Entity, Identity.Address] })));

    [Fact]
    public void Violated_when_only_a_page_about_something_else_names_the_merchant() => Expect.Violated(
        "MCX1010.missing", Judge(Site.Of(Page.With(Link.To(LinkConcept.Shipping, "/source")), Imprint)));

    [Fact]
    public void Violated_when_the_imprint_shows_neither() => Expect.Violated("MCX1010.missing", JudgeImprint());

    [Fact]
    public void Violated_when_the_imprint_shows_no_name() =>
        Expect.Violated("MCX1010.noEntity", JudgeImprint(Identity.Address));

    [Fact]
    public void Violated_when_the_imprint_shows_no_address() =>
        Expect.Violated("MCX1010.noAddress", JudgeImprint(Identity.Entity));

    [Theory]
    [InlineData(false, true)]
    [InlineData(false, false)]
    [InlineData(true, false)]
    public void Inconclusive_when_name_or_address_is_not_certain(bool isNameCertain, bool isAddressCertain) =>
        Expect.Inconclusive("MCX1010.uncertain", JudgeImprint(
            Identity.Entity with { IsCertain = isNameCertain },
            Identity.Address with { IsCertain = isAddressCertain }));

    [Fact]
    public void A_certain_name_outweighs_an_uncertain_one() => Expect.Satisfied(
        JudgeImprint(Identity.Entity with { IsCertain = false, Value = "Shop" }, Identity.Entity, Identity.Address));

    [Theory]
    [InlineData(OutcomeKind.BotWall)]
    [InlineData(OutcomeKind.RobotsForbidden)]
    [InlineData(OutcomeKind.OtherHost)]
    [InlineData(OutcomeKind.NotHtml)]
    [InlineData(OutcomeKind.PageLimit)]
    public void Inconclusive_when_the_page_that_may_name_the_merchant_was_not_read(OutcomeKind kind)
    {
        var link = Link.To(LinkConcept.Imprint, "/imprint");

        var open = Expect.Inconclusive("MCX1010.notRead", Judge(Site.Of(Page.With(link)).And("/imprint", kind)));

        Assert.Equal(Place.Of(link), open.Place);
    }

    [Fact]
    public void Inconclusive_when_the_page_that_may_name_the_merchant_was_not_asked_for() => Expect.Inconclusive(
        "MCX1010.notRead", Judge(Site.Of(Page.With(Link.To(LinkConcept.About, "/about")))));

    [Fact]
    public void Violated_when_the_imprint_does_not_exist() => Expect.Violated(
        "MCX1010.missing",
        Judge(Site.Of(Page.With(Link.To(LinkConcept.Imprint))).And("/target", OutcomeKind.Failed, 404)));

    [Fact]
    public void An_imprint_that_was_read_settles_it_whatever_else_was_not()
    {
        var start = Page.With(Link.To(LinkConcept.Imprint, "/imprint"), Link.To(LinkConcept.About, "/about"));

        Expect.Violated(
            "MCX1010.missing", Judge(Site.Of(start, Page.At("/imprint")).And("/about", OutcomeKind.BotWall)));
    }

    [Theory]
    [InlineData(Completeness.ScriptRendered, "reason.scriptRendered")]
    [InlineData(Completeness.Blocked, "reason.blocked")]
    [InlineData(Completeness.Truncated, "reason.truncated")]
    public void Inconclusive_rather_than_violated_when_the_imprint_was_not_read_in_full(
        Completeness completeness, string reason)
    {
        var imprint = Page.At("/imprint") with { Completeness = completeness };

        Expect.Inconclusive(reason, Judge(Site.Of(Page.With(Link.To(LinkConcept.Imprint, "/imprint")), imprint)));
    }

    [Fact]
    public void Without_an_imprint_any_page_that_was_not_read_in_full_leaves_it_open() => Expect.Inconclusive(
        "reason.truncated", Judge(Site.Of(Page.At("/"), Page.At("/a") with { Completeness = Completeness.Truncated })));

    [Fact]
    public void With_an_imprint_no_other_page_that_was_not_read_in_full_matters()
    {
        var start = Page.With(Link.To(LinkConcept.Imprint, "/imprint")) with { Completeness = Completeness.Truncated };

        Expect.Violated("MCX1010.missing", Judge(Site.Of(start, Page.At("/imprint"))));
    }

    [Fact]
    public void Found_at_the_imprint_that_most_links_lead_to()
    {
        var site = Site.Of(
            Page.At("/", Link.To(LinkConcept.Imprint, "/imprint")),
            Page.At("/a", Link.To(LinkConcept.Imprint, "/imprint")),
            Page.At("/b", Link.To(LinkConcept.Imprint, "/en/imprint")),
            Page.At("/en/imprint"),
            Page.At("/imprint"));

        Assert.Equal(Page.Address("/imprint"), Assert.Single(_check.Evaluate(site)).Subject);
    }

    [Fact]
    public void Found_at_the_start_page_without_an_imprint() =>
        Assert.Equal(Site.Start, Assert.Single(_check.Evaluate(Site.Of(Page.At("/a"), Page.At("/b")))).Subject);

    private Verdict JudgeImprint(params IReadOnlyList<IdentityEvidence> identities) => Judge(Site.Of(
        Page.With(Link.To(LinkConcept.Imprint, "/imprint")), Page.At("/imprint") with { Identities = identities }));

    private Verdict Judge(SiteEvidence site) => Assert.Single(_check.Evaluate(site)).Verdict;

    [Fact]
    public void The_reason_names_the_evidence_that_is_uncertain()
    {
        var address = Identity.Address with { IsCertain = false, Value = "Somewhere 1" };
        var imprint = Page.At("/imprint") with { Identities = [Identity.Entity, address] };
        var site = Site.Of(Page.With(Link.To(LinkConcept.Imprint, "/imprint")), imprint);

        var open = Expect.Inconclusive("MCX1010.uncertain", Assert.Single(_check.Evaluate(site)).Verdict);

        Assert.Equal(new Message("MCX1010.uncertain", "Somewhere 1"), open.Reason);
    }

    [Fact]
    public void Inconclusive_when_the_imprint_answers_with_a_server_error()
    {
        var site = Site.Of(Page.With(Link.To(LinkConcept.Imprint))).And("/target", OutcomeKind.Failed, 503);

        Expect.Inconclusive("MCX1010.notRead", Assert.Single(_check.Evaluate(site)).Verdict);
    }

    [Fact]
    public void The_unread_page_that_is_named_does_not_depend_on_the_order_of_pages() => AssertSameInReverse(
        Site.Of(
            Page.At("/a", Link.To(LinkConcept.About, "/about", text: "About")),
            Page.At("/b", Link.To(LinkConcept.Terms, "/terms", text: "Terms"))));

    [Fact]
    public void The_reason_that_is_named_does_not_depend_on_the_order_of_pages() => AssertSameInReverse(
        Site.Of(
            Page.At("/a") with { Completeness = Completeness.ScriptRendered },
            Page.At("/b") with { Completeness = Completeness.Truncated }));

    [Fact]
    public void The_uncertain_evidence_that_is_named_does_not_depend_on_the_order_of_pages()
    {
        var name = Identity.Entity with { Region = PageRegion.Footer, IsCertain = false };

        AssertSameInReverse(Site.Of(
            Page.At("/a") with { Identities = [name with { Value = "Shop" }] },
            Page.At("/b") with { Identities = [name with { Value = "Store" }] }));
    }

    private void AssertSameInReverse(SiteEvidence site) => Assert.Equal(
        _check.Evaluate(site), _check.Evaluate(site with { Pages = [.. site.Pages.Reverse()] }));
}
