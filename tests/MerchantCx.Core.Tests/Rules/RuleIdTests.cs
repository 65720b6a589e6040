using FsCheck;
using FsCheck.Fluent;

namespace MerchantCx.Rules;

public sealed class RuleIdTests
{
    [Theory]
    [InlineData("MCX1000", 1000)]
    [InlineData("MCX1001", 1001)]
    [InlineData("mcx1001", 1001)]
    [InlineData("Mcx9999", 9999)]
    public void Reads_mcx_and_four_digits_in_upper_or_lower_case(string text, int number)
    {
        Assert.True(RuleId.TryParse(text, out var id));
        Assert.Equal(number, id.Number);
        Assert.Equal(id, RuleId.Parse(text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("MCX")]
    [InlineData("MCX0999")]
    [InlineData("MCX999")]
    [InlineData("MCX10000")]
    [InlineData("MCX100a")]
    [InlineData("MCX+100")]
    [InlineData("MCX-100")]
    [InlineData("MCX 100")]
    [InlineData("MCX100 ")]
    [InlineData("MCX１００１")]
    [InlineData("XCM1001")]
    [InlineData(" MCX1001")]
    public void Refuses_what_is_not_an_id(string? text)
    {
        Assert.False(RuleId.TryParse(text, out var id));
        Assert.Equal(default, id);
    }

    [Fact]
    public void Parsing_what_is_not_an_id_names_it()
    {
        var exception = Assert.Throws<FormatException>(() => RuleId.Parse("MCX0999"));

        Assert.Contains("'MCX0999'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_written_in_upper_case() => Assert.Equal("MCX1001", RuleId.Parse("mcx1001").ToString());

    [Fact]
    public void Ids_of_the_same_number_are_equal()
    {
        Assert.Equal(RuleId.Parse("MCX1001"), RuleId.Parse("mcx1001"));
        Assert.NotEqual(RuleId.Parse("MCX1001"), RuleId.Parse("MCX1002"));
    }

    [Fact]
    public void What_is_written_is_read_back_as_the_same_id() => Prop.ForAll(
        Gen.Choose(1000, 9999).ToArbitrary(),
        number =>
        {
            var id = RuleId.Parse($"MCX{number}");

            return id.Number == number && RuleId.Parse(id.ToString()) == id;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_id_is_read_exactly_when_its_number_has_four_digits_and_no_leading_zero() => Prop.ForAll(
        Gen.Choose(0, 99_999).ToArbitrary(),
        number => RuleId.TryParse($"MCX{number:0000}", out _) == number is >= 1000 and <= 9999)
        .QuickCheckThrowOnFailure();
}
