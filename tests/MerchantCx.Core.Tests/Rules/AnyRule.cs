namespace MerchantCx.Rules;

/// <summary>Rules made up for tests.</summary>
internal static class AnyRule
{
    public static Rule Of(string id, Severity severity = Severity.Error, RuleScope scope = RuleScope.Page) => new()
    {
        Id = RuleId.Parse(id),
        Severity = severity,
        Basis = Basis.Product,
        Scope = scope,
    };
}
