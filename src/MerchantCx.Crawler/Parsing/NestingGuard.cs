using System.Buffers;
using System.Collections.Frozen;

namespace MerchantCx.Crawler.Parsing;

/// <summary>Finds where a page nests its elements too deeply, before a tree is built.</summary>
/// <remarks>
/// Building the tree of 100,000 nested elements takes minutes, and a limit inside the parser does not bound the cost.
/// No page that a person wrote comes near the limit.
/// </remarks>
internal static class NestingGuard
{
    public const int MaximumDepth = 1000;

    /// <summary>Elements that do not stay open: void ones, and those whose end tag may be left out.</summary>
    private static readonly FrozenSet<string> NeverNest = new[]
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "optgroup", "colgroup", "html",
        "head", "body",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\r\n/>");

    private static readonly FrozenSet<string> RawText = new[] { "script", "style", "textarea", "title" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The length of the part that may be parsed; all of it for an ordinary page.</summary>
    public static int SafeLength(ReadOnlySpan<char> html)
    {
        var neverNest = NeverNest.GetAlternateLookup<ReadOnlySpan<char>>();
        var rawText = RawText.GetAlternateLookup<ReadOnlySpan<char>>();
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        var foreign = 0;
        var position = 0;

        while (html[position..].IndexOf('<') is var next and >= 0 && position + next + 1 < html.Length)
        {
            position += next + 1;
            var isEnd = html[position] == '/';
            var rest = isEnd ? html[(position + 1)..] : html[position..];

            if (rest.StartsWith("!--"))
            {
                var end = rest.IndexOf("-->");
                position = end < 0 ? html.Length : position + end + 3;
                continue;
            }

            if (rest.IsEmpty || !char.IsAsciiLetter(rest[0]))
            {
                continue;
            }

            var length = rest.IndexOfAny(EndOfName);
            var name = length < 0 ? rest : rest[..length];

            if (neverNest.Contains(name))
            {
                continue;
            }

            open.TryGetValue(name, out var count);

            if (isEnd)
            {
                // An end tag without its start closes nothing.
                if (count > 0)
                {
                    open[name] = count - 1;
                    depth--;
                    foreign -= IsForeign(name) ? 1 : 0;
                }
            }
            else if (foreign == 0 && rawText.Contains(name))
            {
                position += SkipRawText(rest, name);
            }
            else if (foreign == 0 || !IsSelfClosing(rest))
            {
                if (++depth > MaximumDepth)
                {
                    return position - 1;
                }

                open[name] = count + 1;
                foreign += IsForeign(name) ? 1 : 0;
            }
        }

        return html.Length;
    }

    /// <summary>SVG and MathML close elements as XML does, and have no raw text.</summary>
    private static bool IsForeign(ReadOnlySpan<char> name) =>
        name.Equals("svg", StringComparison.OrdinalIgnoreCase)
        || name.Equals("math", StringComparison.OrdinalIgnoreCase);

    private static bool IsSelfClosing(ReadOnlySpan<char> tag) =>
        tag.IndexOf('>') is var end and > 0 && tag[end - 1] == '/';

    /// <summary>How far the end tag of a raw text element lies behind its start; 0 when it has none.</summary>
    private static int SkipRawText(ReadOnlySpan<char> rest, ReadOnlySpan<char> name)
    {
        for (var from = 0; rest[from..].IndexOf("</") is var end and >= 0; from += end + 2)
        {
            if (rest[(from + end + 2)..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return from + end + 2 + name.Length;
            }
        }

        return 0;
    }
}
