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

    /// <summary>What streets are called where the number stands first.</summary>
    private const string StreetNames =
        "(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|close|court|square|place|boulevard|blvd|terrace|park|hill"
        + "|row|quay|crescent|highway|parkway|rue|chemin|allée|quai|impasse|route|cours|via|viale|piazza|corso|calle"
        + "|avenida|plaza)";

    private static readonly string[] LegalForms =
        [.. DataFile.Rows("legal-forms.csv").Select(row => row[0]).Distinct().OrderByDescending(form => form.Length)];

    private static readonly SearchValues<string> LegalFormSearch =
        SearchValues.Create(LegalForms, StringComparison.Ordinal);

    private static readonly (string Name, string Code)[] Countries =
    [
        ("deutschland", "DE"), ("germany", "DE"), ("allemagne", "DE"), ("österreich", "AT"), ("austria", "AT"),
        ("france", "FR"), ("frankreich", "FR"), ("italia", "IT"), ("italy", "IT"), ("italien", "IT"), ("españa", "ES"),
        ("spain", "ES"), ("spanien", "ES"), ("ireland", "IE"), ("irland", "IE"), ("united kingdom", "UK"),
        ("england", "UK"), ("schweiz", "CH"), ("switzerland", "CH"), ("suisse", "CH"), ("nederland", "NL"),
        ("netherlands", "NL"), ("polska", "PL"), ("poland", "PL"), ("belgique", "BE"), ("belgië", "BE"),
        ("united states", "US"), ("usa", "US"), ("japan", "JP"), ("日本", "JP"),
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
                    identities.Add(new(
                        IdentityKind.LegalEntity, entity.Name, region, number, "", entity.IsCertain, entity.Why));
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

            // A number is no name: "1012 AB Amsterdam" is a Dutch postcode, not a Swedish company.
            var isWord = start > 1
                && !char.IsAsciiDigit(line[start - 2])
                && line[start - 1] is ' ' or ',' or '\u00A0'
                && (end == line.Length || !char.IsLetterOrDigit(line[end]));

            if (isWord
                && NameBefore(line[..start]) is { Length: > 1 } name
                && (form.Length > 2 || line.Length <= LongestName))
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

    /// <summary>
    /// The words before a legal form that belong to the name: back to the last lower-case word or sign.
    /// </summary>
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
        var words = after.TrimStart(' ', ':', '–', '-', '.')
            .Split([',', ';', '|', '('])[0]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .TakeWhile(word => char.IsUpper(word[0]) && !word.Any(char.IsDigit))
            .Take(5)
            .ToList();

        return words.Count >= 2 ? string.Join(' ', words) : null;
    }

    private static string? AddressIn(string line, string previous)
    {
        try
        {
            return line.AsSpan().ContainsAnyInRange('0', '9') ? FindAddress(line, previous) : null;
        }
        catch (RegexMatchTimeoutException)
        {
            // A line that takes so long is no address that a person wrote.
            return null;
        }
    }

    private static string? FindAddress(string line, string previous)
    {
        var place = Place().Match(line);

        if (!place.Success)
        {
            return null;
        }

        // The street stands right before the place: on the same line, or at the end of the line above.
        var before = line[..place.Index].TrimEnd(' ', ',', '|', '·', '•', '-', '–');
        var isOnLineAbove = !before.AsSpan().ContainsAnyInRange('0', '9');
        var street = StreetAtEnd().Match(!isOnLineAbove ? before : previous.Length <= LongestName ? previous : "");

        if (!street.Success || (HasShortCode(place.Value) && !StreetWord().IsMatch(street.Value)))
        {
            return null;
        }

        return !isOnLineAbove
            ? line[street.Index..(place.Index + place.Length)].Trim()
            : $"{street.Value.Trim()}, {place.Value.Trim()}";
    }

    /// <summary>
    /// Four digits and a word are more often a number of things than a place, unless a street says otherwise.
    /// </summary>
    private static bool HasShortCode(string place) =>
        char.IsAsciiDigit(place[0])
        && place.Length > 4
        && place.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0
        && place[4] == ' ';

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

    // 1012 AB Amsterdam · 10115 Berlin · D-10115 Berlin · 1010 Wien · 00-950 Warszawa · SW1A 1AA · D02 X285 · NY 10001
    [GeneratedRegex(
        @"(?:\b\d{4} ?[A-Z]{2}\s+\p{Lu}\p{L}+)"
        + @"|(?:\b(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{2}-\d{3}|\d{3} \d{2})\s+(?!Uhr|Euro|EUR)\p{Lu}[\p{L}.\-]+)"
        + @"|(?:\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b)|(?:\b[A-Z]\d[\dW] ?[A-Z\d]{4}\b)"
        + @"|(?:\b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b)",
        RegexOptions.CultureInvariant,
        RegexTimeout)]
    private static partial Regex Place();

    // Musterweg 12 · Straße des 17. Juni 135a · C/ Mayor 5 · 221B Baker Street, London · 12 rue de la Paix
    [GeneratedRegex(
        @"(?:\p{Lu}[\p{L}.'/ \-]{2,40}?(?:\d{1,2}\.\s\p{L}+)?,?\s\d{1,4}\s?[a-zA-Z]?(?:\s?[-/]\s?\d{1,4}[a-z]?)?$)"
        + @"|(?:\b\d{1,5}[A-Za-z]?,?\s+[\p{L}.'\- ]{0,30}\b" + StreetNames + @"\b[\p{L}.,'\- ]{0,50}$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        RegexTimeout)]
    private static partial Regex StreetAtEnd();

    [GeneratedRegex(
        @"(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee|ring|ufer|damm|straat|laan|plein"
        + @"|kade|gade|vej|gatan|vägen|katu|ulica|ul\.)\b|"
        + StreetNames,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        RegexTimeout)]
    private static partial Regex StreetWord();

    [GeneratedRegex(@"\b(DE?|AT?|FR?|IT?|ES?|CH)-\d{4,5}\b", RegexOptions.CultureInvariant, RegexTimeout)]
    private static partial Regex CountryPrefix();

    [GeneratedRegex(@"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b", RegexOptions.CultureInvariant, RegexTimeout)]
    private static partial Regex BritishPostcode();
}
