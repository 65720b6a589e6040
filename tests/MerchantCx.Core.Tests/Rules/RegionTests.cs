namespace MerchantCx.Rules;

public sealed class RegionTests
{
    [Theory]
    [InlineData("DE", "DE", true)]
    [InlineData("EU", "DE", true)]
    [InlineData("EU", "AT", true)]
    [InlineData("EU", "FR", true)]
    [InlineData("EU", "IT", true)]
    [InlineData("EU", "ES", true)]
    [InlineData("EU", "IE", true)]
    [InlineData("EU", "EU", true)]
    [InlineData("DE", "EU", false)]
    [InlineData("DE", "AT", false)]
    [InlineData("EU", "UK", false)]
    [InlineData("UK", "EU", false)]
    [InlineData("UK", "IE", false)]
    [InlineData("EU", "JP", false)]
    [InlineData("US", "UK", false)]
    public void Covers_itself_and_its_members_but_not_the_union_it_is_part_of(
        string rule, string shop, bool expected) =>
        Assert.Equal(expected, Find(rule).Covers(Find(shop)));

    [Theory]
    [InlineData("DE", "DE")]
    [InlineData("de", "DE")]
    [InlineData("eu", "EU")]
    [InlineData("UK", "UK")]
    [InlineData("GB", "UK")]
    [InlineData("gb", "UK")]
    [InlineData("Us", "US")]
    [InlineData("jp", "JP")]
    public void Reads_a_code_in_upper_or_lower_case_and_gb_as_uk(string code, string expected)
    {
        Assert.True(Region.TryParse(code, out var region));
        Assert.Equal(expected, region.Code);
        Assert.Equal(expected, region.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("CH")]
    [InlineData("DEU")]
    [InlineData(" DE")]
    public void Refuses_a_code_without_rules(string? code)
    {
        Assert.False(Region.TryParse(code, out var region));
        Assert.Null(region);
    }

    [Fact]
    public void Every_region_is_found_by_its_code() =>
        Assert.All(Region.All, region => Assert.Same(region, Find(region.Code)));

    [Fact]
    public void Regions_are_listed_once_each_in_the_order_of_their_codes() =>
        Assert.Equal(
            ["AT", "DE", "ES", "EU", "FR", "IE", "IT", "JP", "UK", "US"],
            Region.All.Select(region => region.Code));

    private static Region Find(string code) =>
        Region.TryParse(code, out var region) ? region : throw new ArgumentException(code, nameof(code));
}
