namespace MerchantCx.Crawler.Parsing;

/// <summary>Finds the line of a character; built at the first question only, since most pages raise none.</summary>
internal sealed class LineTable(ReadOnlyMemory<char> html)
{
    private List<int>? _starts;

    /// <summary>The line, from 1, of the character at the 1-based offset that AngleSharp reports; 0 for none.</summary>
    public int LineOf(int offset)
    {
        if (offset <= 0)
        {
            return 0;
        }

        _starts ??= FindStarts(html.Span);
        var index = _starts.BinarySearch(offset - 1);
        return index >= 0 ? index + 1 : ~index;
    }

    private static List<int> FindStarts(ReadOnlySpan<char> html)
    {
        List<int> starts = [0];

        for (var next = html.IndexOf('\n'); next >= 0;)
        {
            starts.Add(starts[^1] + next + 1);
            next = html[starts[^1]..].IndexOf('\n');
        }

        return starts;
    }
}
