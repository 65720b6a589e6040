using System.Collections.Frozen;
using AngleSharp.Dom;

namespace MerchantCx.Crawler.Gathering;

/// <summary>Finds out which language a page speaks.</summary>
/// <remarks>
/// The <c>lang</c> attribute is often a leftover of the template, so the text has a say: its script, the small words
/// that no text of a language goes without, and the texts of links, whose languages join when two of them are its terms
/// and no terms of the declared language or of English.
/// </remarks>
internal static class PageLanguage
{
    private const int VotesNeeded = 2;

    /// <summary>A text of fewer small words proves nothing.</summary>
    private const int WordsNeeded = 6;

    private const int LongestWord = 8;

    private static readonly FrozenDictionary<string, string[]> LanguagesByWord = DataFile.Rows("language-words.csv")
        .GroupBy(row => row[1], row => row[0])
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static readonly (string Language, char First, char Last)[] Scripts =
    [
        ("ja", '\u3040', '\u30FF'), ("ko", '\uAC00', '\uD7AF'), ("el", '\u0370', '\u03FF'), ("he", '\u0590', '\u05FF'),
        ("ar", '\u0600', '\u06FF'), ("hi", '\u0900', '\u097F'), ("bn", '\u0980', '\u09FF'), ("si", '\u0D80', '\u0DFF'),
        ("th", '\u0E00', '\u0E7F'), ("km", '\u1780', '\u17FF'), ("zh", '\u4E00', '\u9FFF'),
    ];

    /// <summary>The two-letter code that the page declares; empty for none.</summary>
    public static string Declared(PageWalk walk)
    {
        var declared = walk.Document.DocumentElement?.GetAttribute("lang")
            ?? walk.Document.DocumentElement?.GetAttribute("xml:lang")
            ?? walk.Document.Body?.GetAttribute("lang")
            ?? walk.Items
                .Where(item => item.Element.LocalName is "meta"
                    && "content-language".Equals(
                        item.Element.GetAttribute("http-equiv"), StringComparison.OrdinalIgnoreCase))
                .Select(item => item.Element.GetAttribute("content"))
                .FirstOrDefault()
            ?? "";
        var code = declared.Trim().Split('-', '_', ',')[0].ToLowerInvariant();

        return code is "nb" or "nn" ? "no" : code.Length == 2 && code.All(char.IsAsciiLetter) ? code : "";
    }

    /// <summary>The language that the text is written in; empty when it does not tell.</summary>
    /// <param name="text">The text.</param>
    /// <param name="declared">What the page declares: believed unless its words are rare beside another's.</param>
    public static string Written(string text, string declared = "")
    {
        if (ByScript(text) is { Length: > 0 } byScript)
        {
            return byScript;
        }

        Dictionary<string, int> counts = [];
        var words = LanguagesByWord.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[LongestWord];
        var start = 0;

        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && char.IsLetter(text[index]))
            {
                continue;
            }

            if (index > start && index - start <= LongestWord)
            {
                var length = text.AsSpan(start, index - start).ToLowerInvariant(lower);

                if (words.TryGetValue(lower[..length], out var languages))
                {
                    foreach (var language in languages)
                    {
                        counts[language] = counts.GetValueOrDefault(language) + 1;
                    }
                }
            }

            start = index + 1;
        }

        foreach (var other in NotIn(text))
        {
            counts.Remove(other);
        }

        var ranked = counts
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key, StringComparer.Ordinal)
            .Take(2)
            .ToList();

        if (declared.Length > 0
            && ranked is [var first, ..]
            && counts.GetValueOrDefault(declared) * 2 >= first.Value)
        {
            return first.Value >= WordsNeeded ? declared : "";
        }

        return ranked is [var best, ..]
            && best.Value >= WordsNeeded
            && (ranked.Count == 1 || best.Value * 9 > ranked[1].Value * 10)
                ? best.Key
                : "";
    }

    /// <summary>
    /// The languages in which to read the page's links, joined by blanks: declared, written, voted, English.
    /// </summary>
    public static string Spoken(
        string declared, string written, IEnumerable<string> linkTexts, LinkVocabulary vocabulary)
    {
        var votes = linkTexts
            .Distinct(StringComparer.Ordinal)
            .Select(text => vocabulary.LanguagesOf(text).ToList())
            .Where(languages => languages.Count > 0 && !languages.Contains(declared) && !languages.Contains("en"))
            .SelectMany(languages => languages)
            .CountBy(language => language)
            .Where(count => count.Value >= VotesNeeded)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => count.Key)
            .Take(1);

        return string.Join(
            ' ',
            votes.Prepend(written).Prepend(declared).Append("en").Where(code => code.Length > 0).Distinct());
    }

    /// <summary>
    /// Whether the vocabulary has words of the page's language. A page that neither declares nor shows one is read as
    /// one that it has.
    /// </summary>
    public static bool IsKnown(string declared, string written, string spoken, LinkVocabulary vocabulary)
    {
        // English is always among the languages tried, so it proves nothing unless the page declares or speaks it.
        var known = spoken.Split(' ')
            .Where(language => language != "en" || declared == "en" || written == "en")
            .Any(vocabulary.Languages.Contains);

        return known || (declared.Length == 0 && written.Length == 0);
    }

    /// <summary>Languages that share words with the text, but not a letter that it has.</summary>
    private static string[] NotIn(string text) =>
        text.Contains('ў', StringComparison.Ordinal) ? ["ru", "uk", "bg", "sr", "mk"]
        : text.Contains('ї', StringComparison.Ordinal) ? ["ru", "be", "bg", "sr", "mk"]
        : text.Contains('ы', StringComparison.Ordinal) ? ["uk", "bg", "sr", "mk"]
        : text.Contains('ј', StringComparison.Ordinal) ? ["ru", "uk", "be", "bg"]
        : text.Contains('ł', StringComparison.Ordinal) ? ["hr", "sl", "cs", "sk", "it"]
        : text.Contains('ř', StringComparison.Ordinal) ? ["hr", "sl", "pl", "sk"]
        : [];

    /// <summary>The language of a script that hardly any other language is written in.</summary>
    private static string ByScript(string text)
    {
        var letters = 0;
        Span<int> counts = stackalloc int[Scripts.Length];

        foreach (var character in text)
        {
            if (character < '\u0370' || !char.IsLetter(character))
            {
                letters += char.IsLetter(character) ? 1 : 0;
                continue;
            }

            letters++;

            for (var script = 0; script < Scripts.Length; script++)
            {
                if (character >= Scripts[script].First && character <= Scripts[script].Last)
                {
                    counts[script]++;
                    break;
                }
            }
        }

        // Japanese is written with Chinese characters too: a tenth of its own letters is enough.
        if (counts[0] > letters / 20)
        {
            return "ja";
        }

        for (var script = 1; script < Scripts.Length; script++)
        {
            if (counts[script] > letters / 8)
            {
                return Scripts[script].Language;
            }
        }

        return "";
    }
}
