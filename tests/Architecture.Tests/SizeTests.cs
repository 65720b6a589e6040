namespace Architecture.Tests;

public sealed class SizeTests
{
    [Theory]
    [InlineData("src", 400)]
    [InlineData("samples", 400)]
    [InlineData("tests", 500)]
    public void No_file_outgrows_its_reader(string folder, int limit)
    {
        var large = Repository.Sources(folder)
            .Where(source => source.Lines.Length > limit)
            .Select(source => $"{source.Path}: {source.Lines.Length} lines");

        Assert.Empty(large);
    }

    [Theory]
    [InlineData("src")]
    [InlineData("samples")]
    [InlineData("tests")]
    public void No_line_is_longer_than_a_screen(string folder)
    {
        const int Columns = 120;

        var wide = Repository.Sources(folder)
            .SelectMany(source => source.Lines.Select((line, index) => (source.Path, Line: line, Number: index + 1)))
            .Where(line => line.Line.Length > Columns)
            .Select(line => $"{line.Path}:{line.Number}");

        Assert.Empty(wide);
    }

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("samples")]
    public void A_suppression_gives_its_reason_on_the_line(string folder)
    {
        var bare = Repository.Sources(folder)
            .SelectMany(source => source.Lines.Select((line, index) => (source.Path, Line: line, Number: index + 1)))
            .Where(line => line.Line.TrimStart().StartsWith("#pragma warning disable", StringComparison.Ordinal)
                && !line.Line.Contains("//", StringComparison.Ordinal))
            .Select(line => $"{line.Path}:{line.Number}");

        Assert.Empty(bare);
    }
}
