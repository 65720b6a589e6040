using FsCheck;
using FsCheck.Fluent;

namespace MerchantCx.Crawler.Parsing;

public sealed class LineTableTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 1)]
    [InlineData(4, 2)]
    [InlineData(5, 3)]
    [InlineData(8, 3)]
    public void The_line_break_belongs_to_the_line_that_it_ends(int offset, int line)
    {
        var table = new LineTable("ab\n\ncde\n".AsMemory());

        Assert.Equal(line, table.LineOf(offset));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void What_has_no_offset_has_no_line(int offset)
    {
        Assert.Equal(0, new LineTable("a\nb".AsMemory()).LineOf(offset));
    }

    [Fact]
    public void An_offset_behind_the_end_is_on_the_last_line()
    {
        Assert.Equal(2, new LineTable("a\nb".AsMemory()).LineOf(100));
    }

    [Fact]
    public void The_line_is_one_more_than_the_line_breaks_before()
    {
        var texts = Gen.Elements('a', 'b', '\r', '\n').ArrayOf().Select(characters => new string(characters));
        var cases = texts
            .SelectMany(text => Gen.Choose(1, text.Length + 1), (text, offset) => (text, offset))
            .ToArbitrary();

        Prop.ForAll(cases, given =>
            new LineTable(given.text.AsMemory()).LineOf(given.offset)
            == 1 + given.text.Take(given.offset - 1).Count(character => character == '\n'))
            .QuickCheckThrowOnFailure();
    }
}
