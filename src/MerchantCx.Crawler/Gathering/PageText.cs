using System.Text;
using AngleSharp.Dom;

namespace MerchantCx.Crawler.Gathering;

/// <summary>The text of a page as a reader meets it: white space collapsed, one line a block.</summary>
internal sealed class PageText
{
    private readonly StringBuilder _text = new(8 * 1024);
    private readonly List<Run> _runs = [];
    private string? _whole;

    /// <summary>Number of words so far.</summary>
    public int Words { get; private set; }

    /// <summary>Number of characters so far.</summary>
    public int Length => _text.Length;

    /// <summary>The runs of text, in document order.</summary>
    public IReadOnlyList<Run> Runs => _runs;

    /// <summary>All of it.</summary>
    public string Whole => _whole ??= _text.ToString();

    /// <summary>Ends the line, unless it is empty.</summary>
    public void EndLine()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append('\n');
        }
    }

    /// <summary>Appends the text of a node.</summary>
    public void Append(string data, IElement parent, Placement placement)
    {
        // Elements that a style sheet sets apart are glued together in the source; two numbers are never one.
        if (data.Length > 0 && char.IsAsciiDigit(data[0]) && _text.Length > 0 && char.IsAsciiDigit(_text[^1]))
        {
            _text.Append(' ');
        }

        var start = _text.Length;
        var words = Words;
        var inWord = start > 0 && !char.IsWhiteSpace(_text[^1]);

        foreach (var character in data)
        {
            if (char.IsWhiteSpace(character))
            {
                if (_text.Length > 0 && !char.IsWhiteSpace(_text[^1]))
                {
                    _text.Append(' ');
                }

                inWord = false;
            }
            else if (!char.IsControl(character))
            {
                if (!inWord)
                {
                    Words++;
                    inWord = true;
                }

                _text.Append(character);
            }
        }

        if (_text.Length > start)
        {
            _runs.Add(new(start, _text.Length - start, words, Words - words, parent, placement));
        }
    }

    /// <summary>The run that holds the character at <paramref name="offset"/>.</summary>
    public Run RunAt(int offset)
    {
        var low = 0;
        var high = _runs.Count - 1;

        while (low < high)
        {
            var middle = (low + high + 1) / 2;

            if (_runs[middle].Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _runs[low];
    }

    /// <summary>The text of one node.</summary>
    /// <param name="Start">Where it begins in <see cref="Whole"/>.</param>
    /// <param name="Length">Its length.</param>
    /// <param name="WordsBefore">Words of the page before it.</param>
    /// <param name="Words">Words that begin in it.</param>
    /// <param name="Parent">The element that holds it.</param>
    /// <param name="Placement">Where it stands.</param>
    internal readonly record struct Run(
        int Start, int Length, int WordsBefore, int Words, IElement Parent, Placement Placement);
}
