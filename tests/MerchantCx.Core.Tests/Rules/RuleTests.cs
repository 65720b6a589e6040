namespace MerchantCx.Rules;

public sealed class RuleTests
{
    private static readonly Rule Dated = AnyRule.Of("MCX1001") with
    {
        EffectiveFrom = new(2026, 6, 19),
        EffectiveTo = new(2026, 7, 20),
    };

    [Theory]
    [InlineData("2026-06-18", false)]
    [InlineData("2026-06-19", true)]
    [InlineData("2026-07-20", true)]
    [InlineData("2026-07-21", false)]
    public void In_force_from_the_first_to_the_last_day(string day, bool expected) =>
        Assert.Equal(expected, Dated.IsInForce(Day(day)));

    [Theory]
    [InlineData("0001-01-01", true)]
    [InlineData("2026-07-20", true)]
    [InlineData("2026-07-21", false)]
    public void In_force_from_ever_when_no_first_day_is_known(string day, bool expected) =>
        Assert.Equal(expected, (Dated with { EffectiveFrom = null }).IsInForce(Day(day)));

    [Theory]
    [InlineData("2026-06-18", false)]
    [InlineData("2026-06-19", true)]
    [InlineData("9999-12-31", true)]
    public void In_force_for_good_when_no_last_day_is_set(string day, bool expected) =>
        Assert.Equal(expected, (Dated with { EffectiveTo = null }).IsInForce(Day(day)));

    [Fact]
    public void A_parameter_has_the_value_in_force()
    {
        var rule = AnyRule.Of("MCX1001") with
        {
            Parameters =
            [
                new("minimumChannels", ParameterUnit.Channels, 2),
                new("maximumClicks", ParameterUnit.Clicks, 1),
            ],
        };

        Assert.Equal(2, rule.Parameter("minimumChannels"));
        Assert.Equal(1, rule.Parameter("maximumClicks"));
    }

    [Theory]
    [InlineData("maximumClicks")]
    [InlineData("MinimumChannels")]
    public void A_missing_parameter_is_named_together_with_the_rule(string name)
    {
        var rule = AnyRule.Of("MCX1001") with { Parameters = [new("minimumChannels", ParameterUnit.Channels, 1)] };

        var exception = Assert.Throws<KeyNotFoundException>(() => rule.Parameter(name));

        Assert.Contains("MCX1001", exception.Message, StringComparison.Ordinal);
        Assert.Contains(name, exception.Message, StringComparison.Ordinal);
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
