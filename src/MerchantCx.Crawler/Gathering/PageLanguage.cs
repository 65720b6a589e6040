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
}
