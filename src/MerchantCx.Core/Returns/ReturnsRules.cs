using MerchantCx.Rules;

namespace MerchantCx.Returns;

/// <summary>Rules on the policy by which buyers return goods (MCX20nn).</summary>
public static class ReturnsRules
{
    private static readonly DateOnly ReadOn = new(2026, 11, 22);

    private static readonly SourceReference ReturnsRequired = new(
        "Amazon Payments help, returns policy",
        "payments.amazon.com/help/200225960",
        ReadOn,
        SourceConfidence.Primary);

    /// <summary>MCX2001.</summary>
    public static Rule ReturnsPolicy { get; } = new()
    {
        Id = RuleId.Parse("MCX2001"),
        Severity = Severity.Error,
        Basis = Basis.Requirement,
        Scope = RuleScope.Site,
        Sources = [ReturnsRequired],
    };
}
