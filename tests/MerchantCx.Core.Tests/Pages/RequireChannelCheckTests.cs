using MerchantCx.Evaluation;
using MerchantCx.Evidence;
using MerchantCx.Rules;

namespace MerchantCx.Pages;

public sealed class RequireChannelCheckTests
{
    private readonly RequireChannelCheck _check = new(PageRules.ServiceDetails);

    [Theory]
    [InlineData(ChannelKind.Phone, PageRegion.Header, Visibility.Visible)]
    [InlineData(ChannelKind.Email, PageRegion.Footer, Visibility.Visible)]
    [InlineData(ChannelKind.Chat, PageRegion.Body, Visibility.Visible)]
    [InlineData(ChannelKind.Phone, PageRegion.Footer, Visibility.InMenu)]
    public void Satisfied_by_phone_email_or_chat_anywhere_on_the_page(
        ChannelKind kind, PageRegion region, Visibility visibility) =>
        Expect.Satisfied(_check.Evaluate(Page.Showing(Channel.Of(kind, region) with { Visibility = visibility })));

    [Theory]
    [InlineData(ChannelKind.Form)]
    [InlineData(ChannelKind.Callback)]
    public void Violated_when_the_page_has_only_a_form_or_a_callback(ChannelKind kind) =>
        Expect.Violated("MCX1003.missing", _check.Evaluate(Page.Showing(Channel.Of(kind))));

    [Fact]
    public void Violated_when_the_page_shows_no_channel() =>
        Expect.Violated("MCX1003.missing", _check.Evaluate(Page.Showing()));

    [Fact]
    public void Violated_when_the_only_channel_is_hidden() => Expect.Violated(
        "MCX1003.missing",
        _check.Evaluate(Page.Showing(Channel.Of(ChannelKind.Phone) with { Visibility = Visibility.Hidden })));

    [Theory]
    [InlineData(ChannelKind.Phone, Visibility.Visible, false)]
    [InlineData(ChannelKind.Email, Visibility.InMenu, false)]
    [InlineData(ChannelKind.Chat, Visibility.Unknown, true)]
    [InlineData(ChannelKind.Chat, Visibility.Unknown, false)]
    public void Inconclusive_when_the_page_only_hints_at_a_channel(
        ChannelKind kind, Visibility visibility, bool isCertain)
    {
        var channel = Channel.Of(kind, PageRegion.Footer) with { Visibility = visibility, IsCertain = isCertain };

        var open = Expect.Inconclusive("channel.uncertain", _check.Evaluate(Page.Showing(channel)));

        Assert.Equal(new Message("channel.uncertain", new Message($"channel.{kind}")), open.Reason);
        Assert.Equal(new(20, PageRegion.Footer, kind.ToString()), open.Place);
    }

    [Fact]
    public void Satisfied_when_a_sure_channel_stands_beside_a_doubtful_one()
    {
        var doubtful = Channel.Of(ChannelKind.Phone) with { IsCertain = false };

        Expect.Satisfied(_check.Evaluate(Page.Showing(doubtful, Channel.Of(ChannelKind.Email))));
    }

    [Theory]
    [InlineData(Completeness.ScriptRendered, "reason.scriptRendered")]
    [InlineData(Completeness.Blocked, "reason.blocked")]
    [InlineData(Completeness.Truncated, "reason.truncated")]
    public void Inconclusive_rather_than_violated_when_the_page_was_not_read_in_full(
        Completeness completeness, string reason) =>
        Expect.Inconclusive(reason, _check.Evaluate(Page.Showing() with { Completeness = completeness }));

    [Theory]
    [InlineData(Completeness.ScriptRendered)]
    [InlineData(Completeness.Truncated)]
    public void Satisfied_by_a_channel_that_is_there_though_the_page_was_not_read_in_full(Completeness completeness) =>
        Expect.Satisfied(
            _check.Evaluate(Page.Showing(Channel.Of(ChannelKind.Phone)) with { Completeness = completeness }));

    [Theory]
    [InlineData("+49 30 1", "+49 30 1", false)]
    [InlineData("+49 30 1", "+49 30 2", true)]
    public void A_channel_shown_twice_counts_once(string first, string second, bool isSatisfied)
    {
        var rule = PageRules.ServiceDetails with
        {
            Parameters = [new("minimumChannels", ParameterUnit.Channels, 2)],
        };
        var page = Page.Showing(
            Channel.Of(ChannelKind.Phone, PageRegion.Header) with { Value = first },
            Channel.Of(ChannelKind.Phone, PageRegion.Footer) with { Value = second });

        Assert.Equal(isSatisfied, new RequireChannelCheck(rule).Evaluate(page) is Verdict.Satisfied);
    }
}
