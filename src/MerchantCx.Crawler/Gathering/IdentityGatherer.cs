using System.Buffers;
using System.Text.RegularExpressions;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

/// <summary>Finds what says who runs the shop: names with a legal form, owners, postal addresses.</summary>
internal static partial class IdentityGatherer
{
    private const int LongestLine = 300;
    private const int LongestName = 80;
    private const int RegexTimeout = 200;

    private static readonly string[] LegalForms =
        [.. DataFile.Rows("legal-forms.csv").Select(row => row[0]).Distinct().OrderByDescending(form => form.Length)];

    private static readonly SearchValues<string> LegalFormSearch = SearchValues.Create(LegalForms, StringComparison.Ordinal);

    private static readonly (string Name, string Code)[] Countries =
    [
        ("deutschland", "DE"), ("germany", "DE"), ("allemagne", "DE"), ("österreich", "AT"), ("austria", "AT"),
        ("france", "FR"), ("frankreich", "FR"), ("italia", "IT"), ("italy", "IT"), ("italien", "IT"), ("españa", "ES"),
        ("spain", "ES"), ("spanien", "ES"), ("ireland", "IE"), ("irland", "IE"), ("united kingdom", "UK"), ("england", "UK"),
        ("schweiz", "CH"), ("switzerland", "CH"), ("suisse", "CH"), ("nederland", "NL"), ("netherlands", "NL"),
        ("polska", "PL"), ("poland", "PL"), ("belgique", "BE"), ("belgië", "BE"), ("united states", "US"), ("usa", "US"),
        ("japan", "JP"), ("日本", "JP"),
    ];

    /// <summary>Names and addresses of the page, in document order.</summary>
    public static List<IdentityEvidence> Gather(PageWalk walk)
    {
        List<IdentityEvidence> identities = [];
        var text = walk.Text.Whole;
        var previous = "";
        var start = 0;

        foreach (var range in text.AsSpan().Split('\n'))
        {
            start = range.Start.Value;
            var line = text[range].Trim();

            if (line.Length is > 2 and <= LongestLine && walk.Text.Runs.Count > 0)
            {
                var run = walk.Text.RunAt(start);
                var region = walk.RegionOf(run.Placement, run.WordsBefore);
                var number = walk.LineOf(run.Parent);

                if (EntityIn(line) is { } entity)
                {
                    identities.Add(new(IdentityKind.LegalEntity, entity.Name, region, number, "", entity.IsCertain, entity.Why));
                }

                if (AddressIn(line, previous) is { } address)
                {
                    var country = CountryOf(line, text.AsSpan(range.End.Value));
                    identities.Add(new(
                        IdentityKind.PostalAddress, address, region, number, country, true, "street and place"));
                }

                previous = line;
            }
        }

        return identities;
    }

    private static (string Name, bool IsCertain, string Why)? EntityIn(string line)
    {
        for (var from = 0; line.AsSpan(from).IndexOfAny(LegalFormSearch) is var found and >= 0;)
        {
            var start = from + found;
            var form = LegalForms.First(form => line.AsSpan(start).StartsWith(form, StringComparison.Ordinal));
            var end = start + form.Length;
            from = end;

            var isWord = start > 1
                && line[start - 1] is ' ' or ',' or '\u00A0'
                && (end == line.Length || !char.IsLetterOrDigit(line[end]));

            if (isWord && NameBefore(line[..start]) is { Length: > 1 } name && (form.Length > 2 || line.Length <= LongestName))
            {
                return ($"{name} {form}", true, $"legal form {form}");
            }
        }

        if (!CueWords.MayContain("owner", line) && !CueWords.MayContain("representative", line))
        {
            return null;
        }

        var lower = line.ToLowerInvariant();

        if (CueWords.LastEnd("owner", lower) is var owner and >= 0 && NameAfter(line[owner..]) is { } person)
        {
            return (person, true, "name of an owner");
        }

        return CueWords.LastEnd("representative", lower) is var representative and >= 0
            && NameAfter(line[representative..]) is { } named
                ? (named, false, "name of a representative")
                : null;
    }

    /// <summary>The words before a legal form that belong to the name: back to the last lower-case word or sign.</summary>
    private static string NameBefore(string before)
    {
        var words = before.TrimEnd(' ', ',').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length;

        while (first > 0
            && words.Length - first < 8
            && (char.IsUpper(words[first - 1][0]) || char.IsDigit(words[first - 1][0])
                || words[first - 1] is "&" or "und" or "and" or "+" or "de" or "la" or "für")
            && !words[first - 1].EndsWith(':'))
        {
            first--;
        }

        return string.Join(' ', words[first..]).TrimStart('&', '+', ' ');
    }

    private static string? NameAfter(string after)
    {
        var words = after.TrimStart(' ', ':', '–', '-', '.').Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
            .TakeWhile(word => char.IsUpper(word[0]) && !word.Any(char.IsDigit))
            .Take(5)
            .ToList();

        return words.Count >= 2 ? string.Join(' ', words) : null;
    }

    private static string? AddressIn(string line, string previous)
    {
        if (!line.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var place = Place().Match(line);

        if (!place.Success)
        {
            return null;
        }

        // The street stands before the place: on the same line, or on the line above.
        var street = Street().Match(line[..place.Index]);

        if (street.Success)
        {
            return line[street.Index..(place.Index + place.Length)].Trim();
        }

        street = Street().Match(previous);
        return street.Success && previous.Length <= LongestName ? $"{street.Value.Trim()}, {place.Value.Trim()}" : null;
    }

    private static string CountryOf(string line, ReadOnlySpan<char> following)
    {
        if (CountryPrefix().Match(line) is { Success: true } prefix)
        {
            return prefix.Groups[1].Value switch
            {
                "D" or "DE" => "DE",
                "A" or "AT" => "AT",
                "F" or "FR" => "FR",
                "I" or "IT" => "IT",
                "E" or "ES" => "ES",
                "CH" => "CH",
                _ => "",
            };
        }

        var near = string.Concat(line, " ", following[..Math.Min(following.Length, 60)]).ToLowerInvariant();
        var named = Countries.FirstOrDefault(country => near.Contains(country.Name, StringComparison.Ordinal));

        return named.Code ?? (BritishPostcode().IsMatch(line) ? "UK" : "");
    }

    // 10115 Berlin · D-10115 Berlin · 1010 Wien · 00-950 Warszawa · 1012 AB Amsterdam · SW1A 1AA · Dublin 2, D02 X285 · NY 10001
    [GeneratedRegex(@"(?:\b(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{2}-\d{3}|\d{3} \d{2})\s+(?!Uhr|Euro|EUR)\p{Lu}[\p{L}.\-]+)|(?:\b\d{4} ?[A-Z]{2}\s+\p{Lu}\p{L}+)|(?:\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b)|(?:\b[A-Z]\d[\dW] ?[A-Z\d]{4}\b)|(?:\b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b)", RegexOptions.CultureInvariant, RegexTimeout)]
    private static partial Regex Place();

    // Musterweg 12 · Straße des 17. Juni 135a · 221B Baker Street · 12 rue de la Paix · C/ Mayor 5
    [GeneratedRegex(@"(?:\p{Lu}[\p{L}.'/ \-]{2,40}?(?:\d{1,2}\.\s\p{Lu}\p{L}+\s)?,?\s\d{1,4}\s?[a-zA-Z]?\b(?:\s?[-/]\s?\d{1,4}[a-z]?)?)|(?:\b\d{1,5}[A-Za-z]?,?\s+(?:\p{Lu}|rue|avenue|boulevard|place|chemin|via|calle)[\p{L}.'\- ]{2,40})", RegexOptions.CultureInvariant, RegexTimeout)]
    private static partial Regex Street();

    [GeneratedRegex(@"\b(DE?|AT?|FR?|IT?|ES?|CH)-\d{4,5}\b", RegexOptions.CultureInvariant, RegexTimeout)]
    private static partial Regex CountryPrefix();

    [GeneratedRegex(@"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b", RegexOptions.CultureInvariant, RegexTimeout)]
    private static partial Regex BritishPostcode();
}
