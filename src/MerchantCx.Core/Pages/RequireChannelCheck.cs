using MerchantCx.Evaluation;
using MerchantCx.Evidence;
using MerchantCx.Rules;

namespace MerchantCx.Pages;

/// <summary>Demands direct ways to reach the merchant on the page: phone, e-mail or chat (MCX1003).</summary>
/// <param name="rule">The rule that asks for it; its parameter <c>minimumChannels</c> says how many.</param>
public sealed class RequireChannelCheck(Rule rule) : IPageCheck
{
    private readonly int _minimum = rule.Parameter("minimumChannels");

    /// <inheritdoc/>
    public Rule Rule => rule;

    /// <inheritdoc/>
    public Verdict Evaluate(PageEvidence page)
    {
        ArgumentNullException.ThrowIfNull(page);

        var direct = page.Channels
            .Where(channel => channel.Kind is ChannelKind.Phone or ChannelKind.Email or ChannelKind.Chat)
            .ToList();

        if (direct.Where(channel => channel.IsCertain && channel.IsReachable).DistinctBy(Identity).Count() >= _minimum)
        {
            return new Verdict.Satisfied();
        }

        var doubtful = direct.Find(channel =>
            channel.Visibility is not Visibility.Hidden && !(channel.IsCertain && channel.IsReachable));

        if (doubtful is not null)
        {
            return new Verdict.Inconclusive(
                new("channel.uncertain", new Message($"channel.{doubtful.Kind}")),
                new(doubtful.Line, doubtful.Region, doubtful.Value));
        }

        return PageReadability.WhyAbsenceProvesNothing(page) is { } reason
            ? new Verdict.Inconclusive(reason)
            : new Verdict.Violated(new($"{rule.Id}.missing"));
    }

    private static (ChannelKind, string, string) Identity(ChannelEvidence channel) =>
        (channel.Kind, channel.Value, channel.Provider);
}
