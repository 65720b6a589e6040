using AngleSharp.Dom;

namespace MerchantCx.Crawler.Gathering;

/// <summary>Finds out which language a page speaks.</summary>
/// <remarks>
/// The <c>lang</c> attribute is often a leftover of the template, so the texts of links have a vote: a language joins
/// when two of them are its terms and no terms of the declared language or of English.
/// </remarks>
internal static class PageLanguage
{
    private const int VotesNeeded = 2;

    /// <summary>The two-letter code that the page declares; empty for none.</summary>
    public static string Declared(PageWalk walk)
    {
        var declared = walk.Document.DocumentElement?.GetAttribute("lang")
            ?? walk.Document.DocumentElement?.GetAttribute("xml:lang")
            ?? walk.Document.Body?.GetAttribute("lang")
            ?? walk.Items
                .Where(item => item.Element.LocalName is "meta"
                    && "content-language".Equals(item.Element.GetAttribute("http-equiv"), StringComparison.OrdinalIgnoreCase))
                .Select(item => item.Element.GetAttribute("content"))
                .FirstOrDefault()
            ?? "";
        var code = declared.Trim().Split('-', '_', ',')[0].ToLowerInvariant();

        return code.Length == 2 && code.All(char.IsAsciiLetter) ? code : "";
    }

    /// <summary>The languages in which to read the page's links, joined by blanks: declared, voted, English.</summary>
    public static string Spoken(string declared, IEnumerable<string> linkTexts, LinkVocabulary vocabulary)
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

        return string.Join(' ', votes.Prepend(declared).Append("en").Where(code => code.Length > 0).Distinct());
    }

    /// <summary>
    /// Whether the vocabulary has words of the page's language. A page that declares none is read as one that it has,
    /// unless most of its letters belong to another script.
    /// </summary>
    public static bool IsKnown(string declared, string spoken, PageText text, LinkVocabulary vocabulary)
    {
        // English is always among the languages tried, so it proves nothing unless the page declares it.
        var known = spoken.Split(' ').Where(language => language != "en" || declared == "en").Any(vocabulary.Languages.Contains);

        return known || (declared.Length == 0 && !IsOtherScript(text.Whole));
    }

    private static bool IsOtherScript(string text)
    {
        var letters = text.Count(char.IsLetter);
        var latin = text.Count(character => char.IsLetter(character) && character < '\u0250');

        return letters - latin > letters / 3;
    }
}
