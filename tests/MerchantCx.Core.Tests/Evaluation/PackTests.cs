using MerchantCx.Rules;

namespace MerchantCx.Evaluation;

public sealed class PackTests
{
    [Fact]
    public void Refuses_two_checks_that_judge_the_same_rule()
    {
        var page = new StubPageCheck(AnyRule.Of("MCX1001"), _ => new Verdict.Satisfied());
        var site = new StubSiteCheck(AnyRule.Of("MCX1001", scope: RuleScope.Site), _ => []);

        Assert.Throws<ArgumentException>(() => new Pack("test", "1", [page], [site]));
    }

    [Fact]
    public void Its_catalog_holds_the_rules_of_all_checks()
    {
        var page = new StubPageCheck(AnyRule.Of("MCX1002"), _ => new Verdict.Satisfied());
        var site = new StubSiteCheck(AnyRule.Of("MCX1001", scope: RuleScope.Site), _ => []);

        Assert.Equal([site.Rule, page.Rule], new Pack("test", "1", [page], [site]).Catalog.Rules);
    }
}
