using MerchantCx.Evaluation;
using MerchantCx.Evidence;

namespace MerchantCx.Pages;

public sealed class LinkTargetCheckTests
{
    private static readonly Uri Target = Page.Address("/target");

    private readonly LinkTargetCheck _check = new();

    [Theory]
    [InlineData(ChannelKind.Phone)]
    [InlineData(ChannelKind.Email)]
    [InlineData(ChannelKind.Chat)]
    [InlineData(ChannelKind.Form)]
    [InlineData(ChannelKind.Callback)]
    public void Satisfied_when_the_contact_page_offers_a_channel_of_any_kind(ChannelKind kind) =>
        Expect.Satisfied(Judge(LinkConcept.Contact, Page.At("/target") with { Channels = [Channel.Of(kind)] }));

    [Theory]
    [InlineData(LinkConcept.Help)]
    [InlineData(LinkConcept.Faq)]
    public void A_help_page_needs_text_but_no_channel(LinkConcept concept) =>
        Expect.Satisfied(Judge(concept, Page.At("/target")));

    [Fact]
    public void Violated_when_the_contact_page_offers_no_channel()
    {
        var violated = Expect.Violated("MCX1004.noChannel", Judge(LinkConcept.Contact, Page.At("/target")));

        Assert.Equal(new Message("MCX1004.noChannel", Target), violated.Reason);
        Assert.Equal(Place.Of(Link.To(LinkConcept.Contact)), violated.Place);
    }

    [Fact]
    public void Violated_when_the_only_channel_of_the_contact_page_is_hidden()
    {
        var hidden = Channel.Of(ChannelKind.Form) with { Visibility = Visibility.Hidden };

        Expect.Violated(
            "MCX1004.noChannel", Judge(LinkConcept.Contact, Page.At("/target") with { Channels = [hidden] }));
    }

    [Fact]
    public void Inconclusive_when_the_contact_page_only_hints_at_a_channel()
    {
        var hint = Channel.Of(ChannelKind.Chat) with { IsCertain = false };

        var open = Expect.Inconclusive(
            "MCX1004.channelUncertain", Judge(LinkConcept.Contact, Page.At("/target") with { Channels = [hint] }));

        Assert.Equal(new Message("MCX1004.channelUncertain", Target, new Message("channel.Chat")), open.Reason);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(500)]
    public void Violated_when_the_target_answers_with_an_error(int status)
    {
        var violated = Expect.Violated("MCX1004.failed", Judge(OutcomeKind.Failed, status));

        Assert.Equal(new Message("MCX1004.failed", Target, status), violated.Reason);
    }

    [Theory]
    [InlineData(OutcomeKind.BotWall)]
    [InlineData(OutcomeKind.RobotsForbidden)]
    [InlineData(OutcomeKind.LoginRequired)]
    [InlineData(OutcomeKind.RedirectLoop)]
    [InlineData(OutcomeKind.TimedOut)]
    [InlineData(OutcomeKind.Unreachable)]
    [InlineData(OutcomeKind.PageLimit)]
    [InlineData(OutcomeKind.DepthLimit)]
    [InlineData(OutcomeKind.Interrupted)]
    [InlineData(OutcomeKind.NotInFolder)]
    public void Inconclusive_when_the_target_was_not_read_with_the_reason(OutcomeKind kind)
    {
        var open = Expect.Inconclusive("MCX1004.notRead", Judge(kind));

        Assert.Equal(new Message("MCX1004.notRead", Target, new Message($"outcome.{kind}")), open.Reason);
    }

    [Fact]
    public void Inconclusive_when_the_target_is_on_another_host() =>
        Expect.Inconclusive("MCX1004.otherHost", Judge(OutcomeKind.OtherHost));

    [Fact]
    public void Inconclusive_when_the_target_was_never_asked_for() =>
        Expect.Inconclusive("MCX1004.notAsked", JudgeStart(Site.Of(Page.With(Link.To(LinkConcept.Help)))));

    [Fact]
    public void Inconclusive_when_the_address_of_the_link_is_unknown()
    {
        var link = Link.Doing(LinkAction.OpensPage, href: "http://[");

        Assert.Equal(
            new Message("MCX1004.notAsked", "http://["),
            Expect.Inconclusive("MCX1004.notAsked", JudgeStart(Site.Of(Page.With(link)))).Reason);
    }

    [Fact]
    public void Satisfied_when_help_is_a_pdf()
    {
        var site = Site.Of(Page.With(Link.To(LinkConcept.Help))).And("/target", OutcomeKind.NotHtml, 200);

        Expect.Satisfied(JudgeStart(site));
    }

    [Theory]
    [InlineData("#")]
    [InlineData("#contact")]
    public void Violated_when_the_link_leads_nowhere(string href)
    {
        var link = Link.Doing(LinkAction.Nothing, href: href);

        var violated = Expect.Violated("MCX1004.deadEnd", JudgeStart(Site.Of(Page.With(link))));

        Assert.Equal(new Message("MCX1004.deadEnd", "Contact", href), violated.Reason);
        Assert.Equal(Place.Of(link), violated.Place);
    }

    [Theory]
    [InlineData("#")]
    [InlineData("javascript:openChat()")]
    [InlineData("")]
    public void Inconclusive_when_a_script_works_the_link(string href) => Expect.Inconclusive(
        "MCX1004.script", JudgeStart(Site.Of(Page.With(Link.Doing(LinkAction.RunsScript, href: href)))));

    [Theory]
    [InlineData("mailto:service@shop.example")]
    [InlineData("tel:+49301234567")]
    public void Satisfied_when_the_link_starts_a_conversation(string href) => Expect.Satisfied(
        JudgeStart(Site.Of(Page.With(Link.Doing(LinkAction.StartsConversation, href: href)))));

    [Fact]
    public void Satisfied_when_the_link_jumps_to_the_channels_of_its_own_page()
    {
        var page = Page.With(Link.Doing(LinkAction.JumpsToElement, href: "#contact")) with
        {
            Channels = [Channel.Of(ChannelKind.Phone)],
        };

        Expect.Satisfied(JudgeStart(Site.Of(page)));
    }

    [Theory]
    [InlineData("hash", "hash", true)]
    [InlineData("hash", "other", false)]
    [InlineData("", "", false)]
    public void Violated_when_the_target_says_the_same_as_the_not_found_page(
        string target, string notFound, bool isSame)
    {
        var site = Site.Of(
            Page.With(Link.To(LinkConcept.Help)),
            Page.At("/target") with { ContentHash = target },
            Page.At("/no-such-page") with { ContentHash = notFound, Role = PageRole.NotFound });

        var verdict = JudgeStart(site);

        Assert.Equal(isSame ? "MCX1004.softNotFound" : null, (verdict as Verdict.Violated)?.Reason.Key);
        Assert.Equal(!isSame, verdict is Verdict.Satisfied);
    }

    [Theory]
    [InlineData(0, 0, "MCX1004.empty", null)]
    [InlineData(2, 0, "MCX1004.empty", null)]
    [InlineData(3, 0, null, null)]
    [InlineData(0, 1, null, "MCX1004.onlyEmbedded")]
    [InlineData(2, 1, null, "MCX1004.onlyEmbedded")]
    [InlineData(3, 1, null, null)]
    public void Violated_when_the_target_is_empty_and_inconclusive_when_only_images_or_frames_are_on_it(
        int words, int embedded, string? violated, string? open)
    {
        var verdict = Judge(
            LinkConcept.Help, Page.At("/target") with { ContentWords = words, EmbeddedElements = embedded });

        Assert.Equal(violated, (verdict as Verdict.Violated)?.Reason.Key);
        Assert.Equal(open, (verdict as Verdict.Inconclusive)?.Reason.Key);
        Assert.Equal(violated is null && open is null, verdict is Verdict.Satisfied);
    }

    [Theory]
    [InlineData(PageRegion.Body, true)]
    [InlineData(PageRegion.Header, false)]
    [InlineData(PageRegion.Footer, false)]
    public void A_channel_in_the_content_is_content_and_one_at_top_or_bottom_is_not(PageRegion region, bool isContent)
    {
        var page = Page.At("/target") with { ContentWords = 0, Channels = [Channel.Of(ChannelKind.Phone, region)] };

        var verdict = Judge(LinkConcept.Contact, page);

        Assert.Equal(isContent, verdict is Verdict.Satisfied);
        Assert.Equal(!isContent, verdict is Verdict.Violated { Reason.Key: "MCX1004.empty" });
    }

    [Theory]
    [InlineData(Completeness.ScriptRendered, "reason.scriptRendered")]
    [InlineData(Completeness.Blocked, "reason.blocked")]
    [InlineData(Completeness.Truncated, "reason.truncated")]
    public void Inconclusive_when_the_target_was_not_read_in_full(Completeness completeness, string reason)
    {
        var page = Page.At("/target") with { Completeness = completeness, ContentWords = 0 };

        var open = Expect.Inconclusive("MCX1004.notInFull", Judge(LinkConcept.Contact, page));

        Assert.Equal(new Message("MCX1004.notInFull", Target, new Message(reason)), open.Reason);
    }

    [Fact]
    public void Other_links_and_doubtful_ones_are_not_judged() => Assert.Empty(_check.Evaluate(Site.Of(Page.With(
        Link.To(LinkConcept.Privacy, "/gone"),
        Link.To(LinkConcept.Contact, "/gone") with { IsCertain = false })).And("/gone", OutcomeKind.Failed, 404)));

    [Fact]
    public void A_target_linked_twice_from_a_page_is_judged_once()
    {
        var page = Page.With(Link.To(LinkConcept.Help, region: PageRegion.Header), Link.To(LinkConcept.Faq));

        Assert.Single(_check.Evaluate(Site.Of(page, Page.At("/target"))));
    }

    [Fact]
    public void A_target_linked_as_contact_and_as_help_is_judged_as_the_contact_page()
    {
        var page = Page.With(Link.To(LinkConcept.Help), Link.To(LinkConcept.Contact));

        var judgement = Assert.Single(_check.Evaluate(Site.Of(page, Page.At("/target"))));

        Expect.Violated("MCX1004.noChannel", judgement.Verdict);
    }

    [Fact]
    public void One_target_is_one_finding_with_the_pages_that_link_it()
    {
        var site = Site.Of(
            Page.At("/", Link.To(LinkConcept.Contact), Link.To(LinkConcept.Help)),
            Page.At("/cart", Link.To(LinkConcept.Contact))).And("/target", OutcomeKind.Failed, 404);

        var finding = Assert.Single(Auditor.Audit(
            site, new("test", "1", [], [_check]), new(null, new("region.given"), new(2026, 11, 22))).Findings);

        Assert.Equal(["/", "/cart"], finding.Occurrences.Select(occurrence => occurrence.Subject.AbsolutePath));
    }

    private Verdict Judge(LinkConcept concept, PageEvidence target) =>
        JudgeStart(Site.Of(Page.With(Link.To(concept)), target));

    private Verdict Judge(OutcomeKind kind, int? status = null) =>
        JudgeStart(Site.Of(Page.With(Link.To(LinkConcept.Contact))).And("/target", kind, status));

    private Verdict JudgeStart(SiteEvidence site) =>
        Assert.Single(_check.Evaluate(site), judgement => judgement.Subject == Site.Start).Verdict;

    [Theory]
    [InlineData(LinkAction.RunsScript)]
    [InlineData(LinkAction.Nothing)]
    public void A_dead_link_is_found_beside_a_scripted_one_of_the_same_href(LinkAction first)
    {
        var second = first is LinkAction.Nothing ? LinkAction.RunsScript : LinkAction.Nothing;
        var page = Page.With(Link.Doing(first), Link.Doing(second));

        var verdicts = _check.Evaluate(Site.Of(page)).Select(judgement => judgement.Verdict).ToList();

        Assert.Contains(verdicts, verdict => verdict is Verdict.Violated { Reason.Key: "MCX1004.deadEnd" });
        Assert.Contains(verdicts, verdict => verdict is Verdict.Inconclusive { Reason.Key: "MCX1004.script" });
    }

    [Fact]
    public void Violated_when_a_contact_link_jumps_to_an_element_of_a_page_without_a_channel()
    {
        var page = Page.With(Link.Doing(LinkAction.JumpsToElement, href: "#contact"));

        Assert.IsType<Verdict.Violated>(Assert.Single(_check.Evaluate(Site.Of(page))).Verdict);
    }

    [Fact]
    public void Inconclusive_when_a_style_sheet_may_hide_the_only_channel_of_the_contact_page()
    {
        var channel = Channel.Of(ChannelKind.Form) with { Visibility = Visibility.Unknown };
        var site = Site.Of(
            Page.With(Link.To(LinkConcept.Contact)), Page.At("/target") with { Channels = [channel] });

        Expect.Inconclusive("MCX1004.channelUncertain", Assert.Single(_check.Evaluate(site)).Verdict);
    }

    [Fact]
    public void Inconclusive_when_the_contact_page_is_a_pdf()
    {
        var site = Site.Of(Page.With(Link.To(LinkConcept.Contact))).And("/target", OutcomeKind.NotHtml, 200);

        Assert.IsType<Verdict.Inconclusive>(Assert.Single(_check.Evaluate(site)).Verdict);
    }

    [Fact]
    public void The_not_found_page_of_every_host_is_known()
    {
        var site = Site.Of(
            Page.With(Link.To(LinkConcept.Help, "https://help.shop.example/target")),
            Page.At("https://help.shop.example/target") with { ContentHash = "hash" },
            Page.At("/no-such-page") with { ContentHash = "other", Role = PageRole.NotFound },
            Page.At("https://help.shop.example/no-such-page") with { ContentHash = "hash", Role = PageRole.NotFound });
        var shopFirst = site with { Pages = [.. site.Pages.OrderByDescending(page => page.Address.Host.Length == 12)] };

        Expect.Violated("MCX1004.softNotFound", Assert.Single(_check.Evaluate(shopFirst)).Verdict);
    }
}
