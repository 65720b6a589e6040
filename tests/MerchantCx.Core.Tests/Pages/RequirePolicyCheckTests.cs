using MerchantCx.Evaluation;
using MerchantCx.Evidence;

namespace MerchantCx.Pages;

public sealed class RequirePolicyCheckTests
{
    private static readonly PageEvidence PrivacyPage = Page.At("/privacy");

    private readonly RequirePolicyCheck _privacy = new(PageRules.PrivacyPolicy, [LinkConcept.Privacy]);
    private readonly RequirePolicyCheck _refund =
        new(PageRules.RefundPolicy, [LinkConcept.Returns, LinkConcept.Withdrawal]);

    [Theory]
    [InlineData(PageRegion.Header, Visibility.Visible)]
    [InlineData(PageRegion.Footer, Visibility.Visible)]
    [InlineData(PageRegion.Header, Visibility.InMenu)]
    [InlineData(PageRegion.Footer, Visibility.InMenu)]
    public void Satisfied_when_the_page_links_the_policy_at_top_or_bottom(PageRegion region, Visibility visibility) =>
        Expect.Satisfied(JudgeStart(ToPrivacy(region) with { Visibility = visibility }));

    [Theory]
    [InlineData(LinkConcept.Returns)]
    [InlineData(LinkConcept.Withdrawal)]
    public void Any_of_the_concepts_will_do(LinkConcept concept)
    {
        var page = Page.At("/cart", Link.To(concept, "/returns"));

        Expect.Satisfied(Judge(_refund, page, Site.Of(page, Page.At("/returns"))));
    }

    [Fact]
    public void Each_page_is_judged_by_itself()
    {
        var linking = Page.At("/", ToPrivacy());
        var bare = Page.At("/checkout");

        var judgements = _privacy.Evaluate(Site.Of(linking, bare, PrivacyPage)).ToList();

        Assert.Equal(["/", "/checkout", "/privacy"], judgements.Select(judgement => judgement.Subject.AbsolutePath));
        Expect.Satisfied(judgements[0].Verdict);
        Expect.Violated("MCX1005.missing", judgements[1].Verdict);
        Expect.Satisfied(judgements[2].Verdict);
    }

    [Fact]
    public void Violated_when_the_page_links_no_policy_though_the_site_has_one() =>
        Assert.Null(Expect.Violated("MCX1005.missing", JudgeStart()).Place);

    [Fact]
    public void Violated_when_the_page_links_only_another_policy() =>
        Expect.Violated("MCX1005.missing", JudgeStart(Link.To(LinkConcept.Terms)));

    [Fact]
    public void The_policy_itself_needs_no_link_to_itself()
    {
        var page = Page.At("/", ToPrivacy());

        Expect.Satisfied(Judge(_privacy, PrivacyPage, Site.Of(page, PrivacyPage)));
    }

    [Fact]
    public void A_page_is_not_the_policy_when_the_link_to_it_is_doubtful()
    {
        var page = Page.At("/", ToPrivacy() with { IsCertain = false });

        Expect.Violated("MCX1005.missing", Judge(_privacy, PrivacyPage, Site.Of(page, PrivacyPage)));
    }

    [Fact]
    public void The_policy_is_known_by_its_address_after_redirects()
    {
        var policy = Page.At("/service/privacy");
        var page = Page.At("/", ToPrivacy());

        Expect.Satisfied(Judge(_privacy, policy, Site.Of(page, policy).And("/privacy", policy)));
    }

    [Fact]
    public void Satisfied_when_the_page_links_an_area_page_that_gathers_policies()
    {
        var area = Page.At("/legal", ToPrivacy(PageRegion.Body), Link.To(LinkConcept.Terms, "/terms", PageRegion.Body));
        var page = Page.At("/cart", Link.To(LinkConcept.Legal, "/legal"));

        Expect.Satisfied(Judge(_privacy, page, Site.Of(page, area, PrivacyPage)));
    }

    [Fact]
    public void An_area_page_counts_whatever_the_link_to_it_is_called_and_wherever_it_redirects()
    {
        var area = Page.At("/legal", ToPrivacy(PageRegion.Body), Link.To(LinkConcept.Terms, "/terms", PageRegion.Body));
        var page = Page.At("/cart") with { NavigationTargets = [Page.Address("/more")] };

        Expect.Satisfied(Judge(_privacy, page, Site.Of(page, area, PrivacyPage).And("/more", area)));
    }

    [Fact]
    public void An_area_page_that_is_not_linked_at_top_or_bottom_does_not_count()
    {
        var area = Page.At("/legal", ToPrivacy(PageRegion.Body), Link.To(LinkConcept.Terms, "/terms", PageRegion.Body));
        var page = Page.At("/cart", Link.To(LinkConcept.Legal, "/legal", PageRegion.Body));

        Expect.Violated("MCX1005.missing", Judge(_privacy, page, Site.Of(page, area, PrivacyPage)));
    }

    [Fact]
    public void An_area_that_gathers_other_policies_but_not_this_one_does_not_count()
    {
        var area = Page.At(
            "/legal",
            Link.To(LinkConcept.Shipping, "/shipping", PageRegion.Body),
            Link.To(LinkConcept.Terms, "/terms", PageRegion.Body));
        var page = Page.At("/cart", Link.To(LinkConcept.Legal, "/legal"));

        Expect.Violated("MCX1005.missing", Judge(_privacy, page, Site.Of(page, area, PrivacyPage)));
    }

    public static TheoryData<LinkConcept, PageRegion, Visibility, bool, bool> NoArea => new()
    {
        { LinkConcept.Contact, PageRegion.Body, Visibility.Visible, true, false },
        { LinkConcept.Privacy, PageRegion.Body, Visibility.Visible, true, false },
        { LinkConcept.Terms, PageRegion.Footer, Visibility.Visible, true, false },
        { LinkConcept.Terms, PageRegion.Body, Visibility.Hidden, true, false },
        { LinkConcept.Terms, PageRegion.Body, Visibility.Unknown, true, false },
        { LinkConcept.Terms, PageRegion.Body, Visibility.Visible, false, false },
        { LinkConcept.Terms, PageRegion.Body, Visibility.Visible, true, true },
    };

    [Theory]
    [MemberData(nameof(NoArea))]
    public void A_text_that_mentions_one_policy_is_no_area_whatever_else_it_links(
        LinkConcept concept, PageRegion region, Visibility visibility, bool isCertain, bool inConsentDialog)
    {
        var second = Link.To(concept, "/second", region) with
        {
            Visibility = visibility,
            IsCertain = isCertain,
            InConsentDialog = inConsentDialog,
        };
        var text = Page.At("/about", ToPrivacy(PageRegion.Body), second);
        var page = Page.At("/cart", Link.To(LinkConcept.About, "/about"));

        Expect.Violated("MCX1005.missing", Judge(_privacy, page, Site.Of(page, text, PrivacyPage)));
    }

    [Theory]
    [InlineData(Visibility.Visible, true)]
    [InlineData(Visibility.InMenu, true)]
    [InlineData(Visibility.Unknown, true)]
    [InlineData(Visibility.Visible, false)]
    public void Inconclusive_when_the_policy_is_linked_only_in_the_content(Visibility visibility, bool isCertain)
    {
        var link = ToPrivacy(PageRegion.Body) with { Visibility = visibility, IsCertain = isCertain };

        Assert.Equal(Place.Of(link), Expect.Inconclusive("policy.onlyInContent", JudgeStart(link)).Place);
    }

    [Theory]
    [InlineData(PageRegion.Header)]
    [InlineData(PageRegion.Footer)]
    [InlineData(PageRegion.Body)]
    public void Violated_when_the_policy_is_linked_only_in_the_consent_dialog(PageRegion region) =>
        Expect.Violated("MCX1005.missing", JudgeStart(ToPrivacy(region) with { InConsentDialog = true }));

    [Fact]
    public void Violated_when_the_policy_is_linked_only_in_the_content_and_hidden() => Expect.Violated(
        "MCX1005.missing", JudgeStart(ToPrivacy(PageRegion.Body) with { Visibility = Visibility.Hidden }));

    [Theory]
    [InlineData(PageRegion.Header)]
    [InlineData(PageRegion.Footer)]
    public void Violated_with_a_message_of_its_own_when_the_link_is_hidden(PageRegion region)
    {
        var link = ToPrivacy(region) with { Visibility = Visibility.Hidden };

        var violated = Expect.Violated("MCX1005.hidden", JudgeStart(link));

        Assert.Equal(Place.Of(link), violated.Place);
        Assert.Equal(new Message("MCX1005.hidden", "Privacy"), violated.Reason);
    }

    [Fact]
    public void Inconclusive_when_a_style_sheet_may_hide_the_link() => Expect.Inconclusive(
        "link.visibilityUnknown", JudgeStart(ToPrivacy() with { Visibility = Visibility.Unknown }));

    [Fact]
    public void Inconclusive_when_the_text_may_mean_something_else() =>
        Expect.Inconclusive("link.uncertain", JudgeStart(ToPrivacy() with { IsCertain = false }));

    public static TheoryData<LinkConcept, OutcomeKind?> UnreadAreas => new()
    {
        { LinkConcept.Legal, OutcomeKind.BotWall },
        { LinkConcept.Legal, OutcomeKind.RobotsForbidden },
        { LinkConcept.Legal, OutcomeKind.PageLimit },
        { LinkConcept.Help, OutcomeKind.TimedOut },
        { LinkConcept.Help, OutcomeKind.OtherHost },
        { LinkConcept.Faq, OutcomeKind.LoginRequired },
        { LinkConcept.Legal, null },
    };

    [Theory]
    [MemberData(nameof(UnreadAreas))]
    public void Inconclusive_when_a_legal_or_help_area_was_not_read(LinkConcept concept, OutcomeKind? kind)
    {
        var link = Link.To(concept, "/area");
        var page = Page.At("/", link);
        var site = Site.Of(page);

        var open = Expect.Inconclusive(
            "policy.areaNotRead", Judge(_privacy, page, kind is { } known ? site.And("/area", known) : site));

        Assert.Equal(Place.Of(link), open.Place);
    }

    [Theory]
    [InlineData(LinkConcept.Legal, PageRegion.Footer, OutcomeKind.Failed)]
    [InlineData(LinkConcept.Legal, PageRegion.Body, OutcomeKind.BotWall)]
    [InlineData(LinkConcept.About, PageRegion.Footer, OutcomeKind.BotWall)]
    public void Violated_when_no_area_at_top_or_bottom_is_left_to_read(
        LinkConcept concept, PageRegion region, OutcomeKind kind)
    {
        var page = Page.At("/", Link.To(concept, "/area", region));

        Expect.Violated("MCX1005.missing", Judge(_privacy, page, Site.Of(page).And("/area", kind, 404)));
    }

    [Theory]
    [InlineData(Completeness.ScriptRendered, "reason.scriptRendered")]
    [InlineData(Completeness.Blocked, "reason.blocked")]
    [InlineData(Completeness.Truncated, "reason.truncated")]
    public void Inconclusive_rather_than_violated_when_the_page_was_not_read_in_full(
        Completeness completeness, string reason)
    {
        var page = Page.At("/") with { Completeness = completeness };

        Expect.Inconclusive(reason, Judge(_privacy, page, Site.Of(page, PrivacyPage)));
    }

    private static LinkEvidence ToPrivacy(PageRegion region = PageRegion.Footer) =>
        Link.To(LinkConcept.Privacy, "/privacy", region);

    private Verdict JudgeStart(params IReadOnlyList<LinkEvidence> links)
    {
        var page = Page.At("/", links);

        return Judge(_privacy, page, Site.Of(page, PrivacyPage));
    }

    private static Verdict Judge(RequirePolicyCheck check, PageEvidence page, SiteEvidence site) =>
        Assert.Single(check.Evaluate(site), judgement => judgement.Subject == page.Address).Verdict;

    [Fact]
    public void Not_satisfied_by_a_link_that_leads_nowhere()
    {
        var page = Page.With(Link.Doing(LinkAction.Nothing, LinkConcept.Privacy));

        Assert.IsNotType<Verdict.Satisfied>(Judge(page, Site.Of(page)));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public void Not_satisfied_by_a_link_to_a_policy_that_does_not_exist(int status)
    {
        var page = Page.With(Link.To(LinkConcept.Privacy, "/privacy"));

        Assert.IsNotType<Verdict.Satisfied>(Judge(page, Site.Of(page).And("/privacy", OutcomeKind.Failed, status)));
    }

    [Fact]
    public void Satisfied_by_an_area_page_on_a_sub_domain_of_the_shop()
    {
        var area = Page.At(
            "https://help.shop.example/",
            Link.To(LinkConcept.Privacy, "/privacy", PageRegion.Body),
            Link.To(LinkConcept.Terms, "/terms", PageRegion.Body));
        var page = Page.With(Link.To(LinkConcept.Help, "https://help.shop.example/"));

        Expect.Satisfied(Judge(page, Site.Of(page, Page.At("/privacy")).And("https://help.shop.example/", area)));
    }

    [Theory]
    [InlineData(Completeness.ScriptRendered)]
    [InlineData(Completeness.Blocked)]
    [InlineData(Completeness.Truncated)]
    public void Inconclusive_when_the_area_page_was_not_read_in_full(Completeness completeness)
    {
        var page = Page.With(Link.To(LinkConcept.Legal, "/legal"));
        var area = Page.At("/legal") with { Completeness = completeness };

        Expect.Inconclusive("policy.areaNotRead", Judge(page, Site.Of(page, area, Page.At("/privacy"))));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public void Inconclusive_when_the_area_page_answers_with_a_server_error(int status)
    {
        var page = Page.With(Link.To(LinkConcept.Legal, "/legal"));

        Expect.Inconclusive("policy.areaNotRead", Judge(page, Site.Of(page).And("/legal", OutcomeKind.Failed, status)));
    }

    private Verdict Judge(PageEvidence page, SiteEvidence site) =>
        Assert.Single(_privacy.Evaluate(site), judgement => judgement.Subject == page.Address).Verdict;

    [Fact]
    public void Inconclusive_when_a_linked_page_has_it_as_a_section()
    {
        var policies = Page.At("/policies") with { Sections = [LinkConcept.Privacy, LinkConcept.Returns] };
        var page = Page.At("/", Link.To(LinkConcept.Legal, "/policies"));

        Expect.Inconclusive("policy.asSection", Judge(page, Site.Of(page, policies)));
    }

    [Fact]
    public void A_section_of_a_help_page_explains_the_policy_and_is_none()
    {
        var help = Page.At("/help") with { Sections = [LinkConcept.Privacy, LinkConcept.Returns] };
        var page = Page.At("/", Link.To(LinkConcept.Help, "/help"));

        Expect.Violated("MCX1005.missing", Judge(page, Site.Of(page, help)));
    }
}
