using System.Buffers;
using System.Collections.Frozen;

namespace MerchantCx.Crawler.Gathering;

/// <summary>Words that tell what stands beside them, from <c>cue-words.csv</c>.</summary>
internal static class CueWords
{
    private static readonly FrozenDictionary<string, string[]> Terms = DataFile.Rows("cue-words.csv")
        .GroupBy(row => row[0], row => row[2])
        .ToFrozenDictionary(
            kind => kind.Key,
            kind => kind.Distinct(StringComparer.Ordinal).OrderByDescending(term => term.Length).ToArray(),
            StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, SearchValues<string>> Searches = Terms.ToFrozenDictionary(
        kind => kind.Key,
        kind => SearchValues.Create(kind.Value, StringComparison.OrdinalIgnoreCase),
        StringComparer.Ordinal);

    /// <summary>The terms of a kind, longer ones first.</summary>
    public static IReadOnlyList<string> Of(string kind) => Terms.GetValueOrDefault(kind) ?? [];

    /// <summary>
    /// Whether a term of the kind may stand in <paramref name="text"/>; quick, and blind to the limits of words.
    /// </summary>
    public static bool MayContain(string kind, ReadOnlySpan<char> text) =>
        Searches.TryGetValue(kind, out var search) && text.ContainsAny(search);

    /// <summary>
    /// Where the last term of a kind ends in <paramref name="text"/>, which is lower case; -1 for none.
    /// </summary>
    public static int LastEnd(string kind, ReadOnlySpan<char> text)
    {
        var last = -1;

        if (!MayContain(kind, text))
        {
            return last;
        }

        foreach (var term in Of(kind))
        {
            for (var from = text.Length; from > 0;)
            {
                var start = text[..from].LastIndexOf(term, StringComparison.Ordinal);

                if (start < 0)
                {
                    break;
                }

                var end = start + term.Length;

                if (IsWord(text, start, end))
                {
                    last = Math.Max(last, end);
                    break;
                }

                from = start;
            }
        }

        return last;
    }

    /// <summary>Whether a term of the kind stands in <paramref name="text"/>, which is lower case.</summary>
    public static bool Contains(string kind, ReadOnlySpan<char> text) => LastEnd(kind, text) >= 0;

    private static bool IsWord(ReadOnlySpan<char> text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1]) || !char.IsLetterOrDigit(text[start]))
        && (end == text.Length || !char.IsLetter(text[end]) || !char.IsLetter(text[end - 1]));
}
