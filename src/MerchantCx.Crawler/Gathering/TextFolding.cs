using System.Globalization;
using System.Text;

namespace MerchantCx.Crawler.Gathering;

/// <summary>Brings texts into the one form in which they are compared.</summary>
internal static class TextFolding
{
    /// <summary>White space collapsed, control, formatting and icon-font characters dropped; for showing.</summary>
    public static string Collapse(string text)
    {
        var result = new StringBuilder(text.Length);

        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                if (result.Length > 0 && result[^1] != ' ')
                {
                    result.Append(' ');
                }
            }
            else if (char.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.PrivateUse)
                && character is not ('\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF'))
            {
                result.Append(character);
            }
        }

        return result.ToString().TrimEnd();
    }

    /// <summary>NFKC, lower case, white space collapsed, symbols at both ends dropped; for comparing.</summary>
    public static string Fold(string text)
    {
        return TrimSymbols(Collapse(Normalize(text)).ToLowerInvariant());
    }

    /// <summary>The text without symbols at both ends.</summary>
    public static string TrimSymbols(string text)
    {
        var start = 0;
        var end = text.Length;

        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]) && !IsMark(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    /// <summary>Vowel signs and the like belong to the letter before them.</summary>
    private static bool IsMark(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>
    /// Half characters and code points that are none cannot be normalised; pages hold them all the same.
    /// </summary>
    private static string Normalize(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            var whole = text.Where(character =>
                !char.IsSurrogate(character) && character is not ('\uFFFE' or '\uFFFF'));

            return string.Concat(whole).Normalize(NormalizationForm.FormKC);
        }
    }
}
