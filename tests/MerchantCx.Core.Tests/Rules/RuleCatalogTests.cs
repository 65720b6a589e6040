namespace MerchantCx.Rules;

public sealed class RuleCatalogTests
{
    [Fact]
    public void Refuses_two_rules_of_the_same_id_and_names_it()
    {
        Rule[] rules = [AnyRule.Of("MCX1001"), AnyRule.Of("MCX1002"), AnyRule.Of("MCX1001", Severity.Info)];

        var exception = Assert.Throws<ArgumentException>(() => new RuleCatalog(rules));

        Assert.Contains("MCX1001", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_the_rules_in_the_order_of_their_ids()
    {
        var catalog = new RuleCatalog([AnyRule.Of("MCX2001"), AnyRule.Of("MCX1023"), AnyRule.Of("MCX1001")]);

        Assert.Equal(["MCX1001", "MCX1023", "MCX2001"], catalog.Rules.Select(rule => rule.Id.ToString()));
    }

    [Fact]
    public void Finds_a_rule_by_its_id()
    {
        var rule = AnyRule.Of("MCX1001");
        var catalog = new RuleCatalog([AnyRule.Of("MCX1002"), rule]);

        Assert.Same(rule, catalog.Find(RuleId.Parse("mcx1001")));
    }

    [Fact]
    public void Finds_nothing_for_an_id_that_it_does_not_hold()
    {
        var catalog = new RuleCatalog([AnyRule.Of("MCX1001")]);

        Assert.Null(catalog.Find(RuleId.Parse("MCX1002")));
        Assert.Null(catalog.Find(default));
    }
}
