using MerchantCx.Rules;

namespace MerchantCx.Pages;

/// <summary>Rules on what every page must offer to a buyer who needs help (MCX10nn).</summary>
public static class PageRules
{
    private static readonly DateOnly ReadOn = new(2026, 11, 22);

    private static readonly SourceReference CustomerServiceHelp = new(
        "Amazon Pay help, customer service of merchants",
        "pay.amazon.co.uk/help/202018810",
        ReadOn,
        SourceConfidence.Primary);

    private static readonly SourceReference GoodService = new(
        "Fünf Antworten auf Herausforderungen im Kundenservice: Der Mehrwert eines guten Kundenservice",
        "pay.amazon.de/blog",
        ReadOn,
        SourceConfidence.Primary);

    private static readonly SourceReference Checklist = new(
        "Customer service best practices checklist, item 5",
        "pay.amazon.co.uk/blog/Customer-service-best-practices-checklist",
        ReadOn,
        SourceConfidence.Primary);

    private static readonly SourceReference AvoidingChargebacks = new(
        "Amazon Pay help, chargebacks",
        "pay.amazon.com/help/201749670",
        ReadOn,
        SourceConfidence.Primary);

    private static readonly SourceReference ReturnsRequired = new(
        "Amazon Payments help, returns policy",
        "payments.amazon.com/help/200225960",
        ReadOn,
        SourceConfidence.Primary);

    private static readonly SourceReference UrlReview = new(
        "Amazon Pay help, review of the website address at registration",
        "pay.amazon.ie/help/202153200",
        ReadOn,
        SourceConfidence.Primary);

    private static readonly IReadOnlyList<RuleParameter> OneClick = [new("maximumClicks", ParameterUnit.Clicks, 1)];

    /// <summary>MCX1001.</summary>
    public static Rule ContactLink { get; } = new()
    {
        Id = RuleId.Parse("MCX1001"),
        Severity = Severity.Error,
        Basis = Basis.Recommendation,
        Scope = RuleScope.Page,
        Sources = [CustomerServiceHelp, GoodService],
    };

    /// <summary>MCX1002.</summary>
    public static Rule HelpLink { get; } = new()
    {
        Id = RuleId.Parse("MCX1002"),
        Severity = Severity.Error,
        Basis = Basis.Recommendation,
        Scope = RuleScope.Page,
        Sources = [CustomerServiceHelp, GoodService],
    };

    /// <summary>MCX1003.</summary>
    public static Rule ServiceDetails { get; } = new()
    {
        Id = RuleId.Parse("MCX1003"),
        Severity = Severity.Warning,
        Basis = Basis.Recommendation,
        Scope = RuleScope.Page,
        Sources = [CustomerServiceHelp, GoodService],
        Parameters = [new("minimumChannels", ParameterUnit.Channels, 1)],
    };

    /// <summary>MCX1004.</summary>
    public static Rule LinkTarget { get; } = new()
    {
        Id = RuleId.Parse("MCX1004"),
        Severity = Severity.Error,
        Basis = Basis.Recommendation,
        Scope = RuleScope.Site,
        Sources = [CustomerServiceHelp, Checklist, AvoidingChargebacks],
        Parameters = [new("minimumChannels", ParameterUnit.Channels, 1)],
    };

    /// <summary>MCX1005.</summary>
    public static Rule PrivacyPolicy { get; } = new()
    {
        Id = RuleId.Parse("MCX1005"),
        Severity = Severity.Warning,
        Basis = Basis.Recommendation,
        Scope = RuleScope.Site,
        Sources = [CustomerServiceHelp],
        Parameters = OneClick,
    };

    /// <summary>MCX1006.</summary>
    public static Rule Terms { get; } = new()
    {
        Id = RuleId.Parse("MCX1006"),
        Severity = Severity.Warning,
        Basis = Basis.Recommendation,
        Scope = RuleScope.Site,
        Sources = [CustomerServiceHelp],
        Parameters = OneClick,
    };

    /// <summary>MCX1007.</summary>
    public static Rule RefundPolicy { get; } = new()
    {
        Id = RuleId.Parse("MCX1007"),
        Severity = Severity.Error,
        Basis = Basis.Recommendation,
        Scope = RuleScope.Site,
        Sources = [CustomerServiceHelp, ReturnsRequired],
        Parameters = OneClick,
    };

    /// <summary>MCX1008.</summary>
    public static Rule OtherPolicies { get; } = new()
    {
        Id = RuleId.Parse("MCX1008"),
        Severity = Severity.Warning,
        Basis = Basis.Recommendation,
        Scope = RuleScope.Site,
        Sources = [CustomerServiceHelp],
        Parameters = OneClick,
    };

    /// <summary>MCX1009.</summary>
    public static Rule PolicyDuringPurchase { get; } = new()
    {
        Id = RuleId.Parse("MCX1009"),
        Severity = Severity.Warning,
        Basis = Basis.Recommendation,
        Scope = RuleScope.Page,
        Sources = [AvoidingChargebacks],
        Parameters = OneClick,
    };

    /// <summary>MCX1010.</summary>
    public static Rule LegalEntity { get; } = new()
    {
        Id = RuleId.Parse("MCX1010"),
        Severity = Severity.Error,
        Basis = Basis.Requirement,
        Scope = RuleScope.Site,
        Sources = [UrlReview],
        Regions = [Region.EuropeanUnion, Region.UnitedKingdom],
    };

    /// <summary>MCX1023.</summary>
    public static Rule UnreadPages { get; } = new()
    {
        Id = RuleId.Parse("MCX1023"),
        Severity = Severity.Warning,
        Basis = Basis.Product,
        Scope = RuleScope.Site,
    };
}
