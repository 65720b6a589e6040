using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;

namespace MerchantCx.Crawler.Gathering;

/// <summary>The classes and ids that the style blocks of a page hide, whatever the circumstances.</summary>
/// <remarks>
/// Only rules outside of media queries whose selector is a single class or id count: no style is computed. A name that
/// another rule shows again (<c>.open .menu</c>, <c>li:hover .menu</c>) is a menu, not hidden for good.
/// </remarks>
internal sealed class HidingStyles
{
    private const int LargestBlock = 512 * 1024;
    private const int CacheLimit = 1000;

    private static readonly ConcurrentDictionary<string, (HashSet<string> Hidden, HashSet<string> Shown)> Cache =
        new();

    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);

    /// <summary>Takes in a style block.</summary>
    public void Add(string block)
    {
        var mayHide = block.Contains("none", StringComparison.OrdinalIgnoreCase)
            || block.Contains("hidden", StringComparison.OrdinalIgnoreCase);

        if (block.Length > LargestBlock || !mayHide)
        {
            return;
        }

        var hash = Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(block.AsSpan())));

        if (!Cache.TryGetValue(hash, out var read))
        {
            read = Read(block);

            if (Cache.Count < CacheLimit)
            {
                Cache[hash] = read;
            }
        }

        _hidden.UnionWith(read.Hidden);
        _shown.UnionWith(read.Shown);
    }

    /// <summary>Whether a style block hides the element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="opens">Whether another rule shows it again.</param>
    public bool Hides(IElement element, out bool opens)
    {
        opens = false;

        if (_hidden.Count == 0)
        {
            return false;
        }

        foreach (var name in element.ClassList.Select(name => "." + name).Append("#" + element.Id))
        {
            if (_hidden.Contains(name))
            {
                opens = _shown.Contains(name);
                return true;
            }
        }

        return false;
    }

    private static (HashSet<string> Hidden, HashSet<string> Shown) Read(string block)
    {
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        var shown = new HashSet<string>(StringComparer.Ordinal);
        var position = 0;
        block = WithoutComments(block);

        while (block.IndexOf('{', position) is var open and >= 0)
        {
            var selectors = block[position..open];
            var close = EndOfBlock(block, open);
            var body = block[(open + 1)..Math.Max(open + 1, close - 1)];
            position = close;

            // What stands in a media query holds only sometimes: it is neither hidden for good nor shown for good.
            if (selectors.Contains('@', StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var selector in selectors.Split(',', StringSplitOptions.TrimEntries))
            {
                if (PlacementReader.DeclaresHidden(body))
                {
                    Note(selector, hidden, shown);
                }
                else if (body.Contains("display", StringComparison.OrdinalIgnoreCase)
                    || body.Contains("visibility", StringComparison.OrdinalIgnoreCase))
                {
                    shown.UnionWith(Names(selector));
                }
            }
        }

        return (hidden, shown);
    }

    private static void Note(string selector, HashSet<string> hidden, HashSet<string> shown)
    {
        if (selector is ['.' or '#', _, ..] && selector[1..].All(IsNamePart))
        {
            hidden.Add(selector);
            shown.Remove(selector);
        }
    }

    /// <summary>The classes and ids that a selector names.</summary>
    private static IEnumerable<string> Names(string selector)
    {
        for (var start = selector.AsSpan().IndexOfAny('.', '#'); start >= 0;)
        {
            var end = start + 1;

            while (end < selector.Length && IsNamePart(selector[end]))
            {
                end++;
            }

            yield return selector[start..end];
            var next = selector.AsSpan(end).IndexOfAny('.', '#');
            start = next < 0 ? -1 : end + next;
        }
    }

    private static string WithoutComments(string block)
    {
        var result = new StringBuilder(block.Length);
        var position = 0;

        while (block.IndexOf("/*", position, StringComparison.Ordinal) is var start and >= 0)
        {
            result.Append(block, position, start - position);
            var end = block.IndexOf("*/", start + 2, StringComparison.Ordinal);
            position = end < 0 ? block.Length : end + 2;
        }

        return result.Append(block, position, block.Length - position).ToString();
    }

    private static int EndOfBlock(string block, int open)
    {
        var depth = 0;

        for (var index = open; index < block.Length; index++)
        {
            depth += block[index] == '{' ? 1 : block[index] == '}' ? -1 : 0;

            if (depth == 0)
            {
                return index + 1;
            }
        }

        return block.Length;
    }

    private static bool IsNamePart(char character) => char.IsLetterOrDigit(character) || character is '-' or '_';
}
