using MerchantCx.Evaluation;
using MerchantCx.Rules;

namespace MerchantCx.Packs;

public sealed class AmazonPayPackTests
{
    private readonly Pack _pack = AmazonPayPack.Create();

    /// <summary>From the rulebook: the grades of section 1 and the severities of section 11.</summary>
    public static TheoryData<string, Severity, Basis, RuleScope, string> Rules => new()
    {
        { "MCX1001", Severity.Error, Basis.Recommendation, RuleScope.Page, "" },
        { "MCX1002", Severity.Error, Basis.Recommendation, RuleScope.Page, "" },
        { "MCX1003", Severity.Warning, Basis.Recommendation, RuleScope.Page, "" },
        { "MCX1004", Severity.Error, Basis.Recommendation, RuleScope.Site, "" },
        { "MCX1005", Severity.Warning, Basis.Recommendation, RuleScope.Site, "" },
        { "MCX1006", Severity.Warning, Basis.Recommendation, RuleScope.Site, "" },
        { "MCX1007", Severity.Error, Basis.Recommendation, RuleScope.Site, "" },
        { "MCX1008", Severity.Warning, Basis.Recommendation, RuleScope.Site, "" },
        { "MCX1009", Severity.Warning, Basis.Recommendation, RuleScope.Page, "" },
        { "MCX1010", Severity.Error, Basis.Requirement, RuleScope.Site, "EU UK" },
        { "MCX1023", Severity.Warning, Basis.Product, RuleScope.Site, "" },
        { "MCX2001", Severity.Error, Basis.Requirement, RuleScope.Site, "" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_weighs_and_applies_as_the_rulebook_says(
        string id, Severity severity, Basis basis, RuleScope scope, string regions)
    {
        var rule = _pack.Catalog.Find(RuleId.Parse(id))!;

        Assert.Equal(
            (severity, basis, scope, regions),
            (rule.Severity, rule.Basis, rule.Scope, string.Join(' ', rule.Regions)));
    }

    [Fact]
    public void Holds_the_rules_of_the_table_and_no_other() => Assert.Equal(
        Rules.Select(row => row[0]),
        _pack.Catalog.Rules.Select(rule => rule.Id.ToString()));

    [Fact]
    public void Every_rule_cites_a_source_that_was_read_unless_the_product_made_it() =>
        Assert.All(_pack.Catalog.Rules, rule => Assert.Equal(
            rule.Basis is not Basis.Product,
            rule.Sources.Any(source => source.Confidence is SourceConfidence.Primary)));

    [Fact]
    public void Sources_are_addresses_without_a_scheme() => Assert.All(
        _pack.Catalog.Rules.SelectMany(rule => rule.Sources),
        source =>
        {
            Assert.DoesNotContain("://", source.Address, StringComparison.Ordinal);
            Assert.True(Uri.TryCreate($"https://{source.Address}", UriKind.Absolute, out _));
        });

    [Theory]
    [InlineData("MCX1003", "minimumChannels", 1)]
    [InlineData("MCX1004", "minimumChannels", 1)]
    [InlineData("MCX1005", "maximumClicks", 1)]
    [InlineData("MCX1006", "maximumClicks", 1)]
    [InlineData("MCX1007", "maximumClicks", 1)]
    [InlineData("MCX1008", "maximumClicks", 1)]
    public void A_rule_turns_on_the_number_of_the_rulebook(string id, string parameter, int value) =>
        Assert.Equal(value, _pack.Catalog.Find(RuleId.Parse(id))!.Parameter(parameter));

    [Fact]
    public void A_rule_that_needs_the_site_is_never_judged_by_a_page_check() =>
        Assert.All(_pack.PageChecks, check => Assert.Equal(RuleScope.Page, check.Rule.Scope));

    [Fact]
    public void Named_by_its_party_and_the_day_of_its_rules()
    {
        Assert.Equal("amazon-pay", _pack.Id);
        Assert.True(DateOnly.TryParseExact(_pack.Version, "yyyy-MM-dd", out _));
    }
}
