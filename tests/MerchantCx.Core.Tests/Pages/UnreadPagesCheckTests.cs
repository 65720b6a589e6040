using MerchantCx.Evaluation;
using MerchantCx.Evidence;

namespace MerchantCx.Pages;

public sealed class UnreadPagesCheckTests
{
    private readonly UnreadPagesCheck _check = new();

    [Theory]
    [InlineData(OutcomeKind.RobotsForbidden)]
    [InlineData(OutcomeKind.BotWall)]
    [InlineData(OutcomeKind.LoginRequired)]
    [InlineData(OutcomeKind.RedirectLoop)]
    [InlineData(OutcomeKind.TimedOut)]
    [InlineData(OutcomeKind.Unreachable)]
    [InlineData(OutcomeKind.PageLimit)]
    [InlineData(OutcomeKind.DepthLimit)]
    [InlineData(OutcomeKind.Interrupted)]
    public void Inconclusive_for_an_address_that_was_kept_from_the_audit_with_the_reason(OutcomeKind kind)
    {
        var judgement = Assert.Single(_check.Evaluate(Site.Of().And("/account", kind)));

        var open = Expect.Inconclusive("MCX1023.notRead", judgement.Verdict);
        Assert.Equal(new Message("MCX1023.notRead", new Message($"outcome.{kind}")), open.Reason);
        Assert.Equal(Page.Address("/account"), judgement.Subject);
        Assert.Equal("https://shop.example/account", judgement.Name);
    }

    [Theory]
    [InlineData(499, false)]
    [InlineData(500, true)]
    [InlineData(503, true)]
    [InlineData(404, false)]
    [InlineData(410, false)]
    public void A_server_error_keeps_a_page_from_the_audit_and_a_dead_link_does_not(int status, bool isKept)
    {
        var judgements = _check.Evaluate(Site.Of().And("/sale", OutcomeKind.Failed, status)).ToList();

        Assert.Equal(isKept ? 1 : 0, judgements.Count);
        Assert.All(judgements, judgement => Expect.Inconclusive("MCX1023.notRead", judgement.Verdict));
    }

    [Theory]
    [InlineData(OutcomeKind.NotHtml)]
    [InlineData(OutcomeKind.OtherHost)]
    [InlineData(OutcomeKind.NotInFolder)]
    public void What_is_no_page_of_the_shop_is_not_missed(OutcomeKind kind) =>
        Assert.Empty(_check.Evaluate(Site.Of().And("/catalogue.pdf", kind)));

    [Fact]
    public void Satisfied_for_a_page_that_was_read_in_full()
    {
        var judgement = Assert.Single(_check.Evaluate(Site.Of(Page.At("/"))));

        Expect.Satisfied(judgement.Verdict);
        Assert.Equal(Site.Start, judgement.Subject);
    }

    [Theory]
    [InlineData(Completeness.ScriptRendered, "reason.scriptRendered")]
    [InlineData(Completeness.Blocked, "reason.blocked")]
    [InlineData(Completeness.Truncated, "reason.truncated")]
    public void Inconclusive_for_a_page_that_was_not_read_in_full(Completeness completeness, string reason)
    {
        var page = Page.At("/") with { Completeness = completeness };

        var open = Expect.Inconclusive("MCX1023.notInFull", Assert.Single(_check.Evaluate(Site.Of(page))).Verdict);

        Assert.Equal(new Message("MCX1023.notInFull", new Message(reason)), open.Reason);
    }

    [Fact]
    public void Addresses_of_the_same_reason_are_one_finding()
    {
        var site = Site.Of()
            .And("/b", OutcomeKind.PageLimit)
            .And("/login", OutcomeKind.LoginRequired)
            .And("/a", OutcomeKind.PageLimit);

        var findings = Auditor.Audit(
            site, new("test", "1", [], [_check]), new(null, new("region.given"), new(2026, 11, 22))).Findings;

        Assert.Equal(
            ["outcome.PageLimit /a", "outcome.PageLimit /b", "outcome.LoginRequired /login"],
            from finding in findings
            from occurrence in finding.Occurrences
            select $"{finding.Message.Arguments[0]} {occurrence.Subject.AbsolutePath}");
        Assert.Equal(2, findings.Count);
    }
}
