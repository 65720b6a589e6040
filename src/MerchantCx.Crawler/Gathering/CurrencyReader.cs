namespace MerchantCx.Crawler.Gathering;

/// <summary>Finds the currency that the prices of a page stand in.</summary>
internal static class CurrencyReader
{
    private static readonly (string Sign, string Code)[] Signs =
    [
        ("€", "EUR"), ("EUR", "EUR"), ("£", "GBP"), ("$", "USD"), ("¥", "JPY"), ("円", "JPY"), ("zł", "PLN"),
        ("CHF", "CHF"), ("Kč", "CZK"),
    ];

    /// <summary>The ISO 4217 code of the currency seen most; empty when there is none.</summary>
    public static string Read(PageWalk walk)
    {
        var declared = walk.Items
            .Where(item => item.Element.LocalName is "meta"
                && (item.Element.GetAttribute("itemprop") is "priceCurrency"
                    || item.Element.GetAttribute("property") is "product:price:currency" or "og:price:currency"))
            .Select(item => item.Element.GetAttribute("content"))
            .FirstOrDefault(code => code is { Length: 3 } && code.All(char.IsAsciiLetterUpper));

        if (declared is not null)
        {
            return declared;
        }

        var text = walk.Text.Whole.AsSpan();
        var best = "";
        var most = 0;

        foreach (var (sign, code) in Signs)
        {
            var count = char.IsAsciiLetter(sign[0]) ? CountWords(text, sign) : text.Count(sign);

            if (count > most)
            {
                (best, most) = (code, count);
            }
        }

        // The dollar sign alone is not the US dollar where a page says that it is made for another country.
        return best is "USD" && walk.Document.DocumentElement?.GetAttribute("lang") is { } language
            && (language.EndsWith("-AU", StringComparison.OrdinalIgnoreCase)
                || language.EndsWith("-CA", StringComparison.OrdinalIgnoreCase)
                || language.EndsWith("-NZ", StringComparison.OrdinalIgnoreCase))
            ? ""
            : best;
    }

    /// <summary>How often a code stands as a word of its own: EUROPE is no currency.</summary>
    private static int CountWords(ReadOnlySpan<char> text, string word)
    {
        var count = 0;

        for (var start = text.IndexOf(word); start >= 0;)
        {
            var end = start + word.Length;
            var isWord = (start == 0 || !char.IsLetter(text[start - 1]))
                && (end == text.Length || !char.IsLetter(text[end]));
            count += isWord ? 1 : 0;
            var next = text[end..].IndexOf(word);
            start = next < 0 ? -1 : end + next;
        }

        return count;
    }
}
