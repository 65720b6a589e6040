using MerchantCx.Evaluation;
using MerchantCx.Evidence;

namespace MerchantCx.Pages;

public sealed class RequireLinkCheckTests
{
    private readonly RequireLinkCheck _contact = new(PageRules.ContactLink, LinkConcept.Contact);
    private readonly RequireLinkCheck _help = new(PageRules.HelpLink, LinkConcept.Help, LinkConcept.Faq);

    [Theory]
    [InlineData(PageRegion.Header, Visibility.Visible)]
    [InlineData(PageRegion.Footer, Visibility.Visible)]
    [InlineData(PageRegion.Header, Visibility.InMenu)]
    [InlineData(PageRegion.Footer, Visibility.InMenu)]
    public void Satisfied_when_the_link_is_at_top_or_bottom_at_once_or_in_a_menu(
        PageRegion region, Visibility visibility)
    {
        var link = Link.To(LinkConcept.Contact, region: region) with { Visibility = visibility };

        Expect.Satisfied(_contact.Evaluate(Page.With(link)));
    }

    [Theory]
    [InlineData(LinkConcept.Help)]
    [InlineData(LinkConcept.Faq)]
    public void Help_is_satisfied_by_a_help_link_and_by_an_faq_link(LinkConcept concept) =>
        Expect.Satisfied(_help.Evaluate(Page.With(Link.To(concept))));

    [Fact]
    public void A_link_whose_text_names_both_meets_contact_and_help()
    {
        var page = Page.With(
            Link.To(LinkConcept.Contact, text: "Hilfe & Kontakt"), Link.To(LinkConcept.Help, text: "Hilfe & Kontakt"));

        Expect.Satisfied(_contact.Evaluate(page));
        Expect.Satisfied(_help.Evaluate(page));
    }

    [Fact]
    public void Violated_when_the_page_has_no_link()
    {
        Assert.Null(Expect.Violated("MCX1001.missing", _contact.Evaluate(Page.With())).Place);
        Assert.Null(Expect.Violated("MCX1002.missing", _help.Evaluate(Page.With())).Place);
    }

    [Theory]
    [InlineData(LinkConcept.Help)]
    [InlineData(LinkConcept.Faq)]
    [InlineData(LinkConcept.Imprint)]
    [InlineData(LinkConcept.About)]
    [InlineData(LinkConcept.Complaint)]
    public void Violated_when_the_page_links_only_something_else(LinkConcept concept) =>
        Expect.Violated("MCX1001.missing", _contact.Evaluate(Page.With(Link.To(concept))));

    [Theory]
    [InlineData(Visibility.Visible)]
    [InlineData(Visibility.InMenu)]
    public void Violated_when_the_contact_link_is_only_in_the_content(Visibility visibility)
    {
        var link = Link.To(LinkConcept.Contact, region: PageRegion.Body, text: "Write to us") with
        {
            Visibility = visibility,
        };

        var violated = Expect.Violated("MCX1001.misplaced", _contact.Evaluate(Page.With(link)));

        Assert.Equal(new(12, PageRegion.Body, "Write to us"), violated.Place);
        Assert.Equal(new Message("MCX1001.misplaced", "Write to us"), violated.Reason);
    }

    [Fact]
    public void Help_in_the_content_is_misplaced_too() => Expect.Violated(
        "MCX1002.misplaced", _help.Evaluate(Page.With(Link.To(LinkConcept.Faq, region: PageRegion.Body))));

    [Theory]
    [InlineData(Visibility.Visible, false)]
    [InlineData(Visibility.Hidden, true)]
    [InlineData(Visibility.Unknown, true)]
    public void Missing_rather_than_misplaced_when_the_link_in_the_content_is_no_sure_way_either(
        Visibility visibility, bool isCertain)
    {
        var link = Link.To(LinkConcept.Contact, region: PageRegion.Body) with
        {
            Visibility = visibility,
            IsCertain = isCertain,
        };

        Expect.Violated("MCX1001.missing", _contact.Evaluate(Page.With(link)));
    }

    [Theory]
    [InlineData(PageRegion.Header)]
    [InlineData(PageRegion.Footer)]
    public void Violated_with_a_message_of_its_own_when_the_link_is_hidden(PageRegion region)
    {
        var link = Link.To(LinkConcept.Contact, region: region) with { Visibility = Visibility.Hidden };

        var violated = Expect.Violated("MCX1001.hidden", _contact.Evaluate(Page.With(link)));

        Assert.Equal(new(12, region, "Contact"), violated.Place);
        Expect.Violated(
            "MCX1002.hidden",
            _help.Evaluate(Page.With(Link.To(LinkConcept.Faq) with { Visibility = Visibility.Hidden })));
    }

    [Fact]
    public void Satisfied_when_a_hidden_link_has_a_visible_double()
    {
        var hidden = Link.To(LinkConcept.Contact, region: PageRegion.Header) with { Visibility = Visibility.Hidden };

        Expect.Satisfied(_contact.Evaluate(Page.With(hidden, Link.To(LinkConcept.Contact))));
    }

    [Theory]
    [InlineData(PageRegion.Header)]
    [InlineData(PageRegion.Footer)]
    [InlineData(PageRegion.Body)]
    public void Violated_when_the_link_stands_only_in_the_consent_dialog(PageRegion region)
    {
        var link = Link.To(LinkConcept.Contact, region: region) with { InConsentDialog = true };

        Assert.IsType<Verdict.Violated>(_contact.Evaluate(Page.With(link)));
    }

    [Fact]
    public void Inconclusive_when_a_style_sheet_may_hide_the_link()
    {
        var link = Link.To(LinkConcept.Contact) with { Visibility = Visibility.Unknown };

        var open = Expect.Inconclusive("link.visibilityUnknown", _contact.Evaluate(Page.With(link)));

        Assert.Equal(Place.Of(link), open.Place);
    }

    [Theory]
    [InlineData(Visibility.Visible)]
    [InlineData(Visibility.InMenu)]
    [InlineData(Visibility.Unknown)]
    public void Inconclusive_when_the_text_may_mean_something_else(Visibility visibility)
    {
        var link = Link.To(LinkConcept.Contact) with { IsCertain = false, Visibility = visibility };

        var open = Expect.Inconclusive("link.uncertain", _contact.Evaluate(Page.With(link)));

        Assert.Equal(Place.Of(link), open.Place);
    }

    [Fact]
    public void A_doubtful_link_at_the_bottom_outweighs_a_sure_one_in_the_content()
    {
        var doubtful = Link.To(LinkConcept.Contact) with { IsCertain = false };
        var inContent = Link.To(LinkConcept.Contact, region: PageRegion.Body);

        Expect.Inconclusive("link.uncertain", _contact.Evaluate(Page.With(inContent, doubtful)));
    }

    [Theory]
    [InlineData(Completeness.ScriptRendered, "reason.scriptRendered")]
    [InlineData(Completeness.Blocked, "reason.blocked")]
    [InlineData(Completeness.Truncated, "reason.truncated")]
    public void Inconclusive_rather_than_violated_when_the_page_was_not_read_in_full(
        Completeness completeness, string reason)
    {
        var hidden = Link.To(LinkConcept.Contact) with { Visibility = Visibility.Hidden };
        var inContent = Link.To(LinkConcept.Contact, region: PageRegion.Body);

        foreach (var page in new[] { Page.With(), Page.With(hidden), Page.With(inContent) })
        {
            Expect.Inconclusive(reason, _contact.Evaluate(page with { Completeness = completeness }));
        }
    }

    [Theory]
    [InlineData(Completeness.ScriptRendered)]
    [InlineData(Completeness.Blocked)]
    [InlineData(Completeness.Truncated)]
    public void Satisfied_by_a_link_that_is_there_though_the_page_was_not_read_in_full(Completeness completeness) =>
        Expect.Satisfied(
            _contact.Evaluate(Page.With(Link.To(LinkConcept.Contact)) with { Completeness = completeness }));

    [Theory]
    [InlineData(PageRegion.Header)]
    [InlineData(PageRegion.Footer)]
    [InlineData(PageRegion.Body)]
    public void A_link_in_the_consent_dialog_is_not_said_to_stand_in_the_content(PageRegion region)
    {
        var link = Link.To(LinkConcept.Contact, region: region) with { InConsentDialog = true };

        Expect.Violated("MCX1001.missing", _contact.Evaluate(Page.With(link)));
    }

    [Fact]
    public void A_sure_link_in_the_content_is_named_rather_than_a_hidden_one_that_may_mean_something_else()
    {
        var hidden = Link.To(LinkConcept.Contact) with { Visibility = Visibility.Hidden, IsCertain = false };
        var inContent = Link.To(LinkConcept.Contact, region: PageRegion.Body);

        Expect.Violated("MCX1001.misplaced", _contact.Evaluate(Page.With(hidden, inContent)));
    }
}
