using System.Buffers;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

/// <summary>Finds phone numbers: <c>tel:</c> links, and numbers in plain text, which are the most.</summary>
/// <remarks>
/// A number in plain text counts when a word such as "Telefon" or "call us" introduces it, when it begins with a
/// country code, or when it is written as only phone numbers are; not when "fax", a register or an order number
/// introduces it.
/// </remarks>
internal static partial class PhoneGatherer
{
    private const int CueWindow = 48;
    private const int MinimumDigits = 6;
    private const int MaximumDigits = 15;

    private static readonly SearchValues<string> Between =
        SearchValues.Create([" / ", " - ", " – "], StringComparison.Ordinal);

    /// <summary>The phone numbers of the page, in document order, each once per region.</summary>
    public static IEnumerable<ChannelEvidence> Gather(PageWalk walk) =>
        FromLinks(walk)
            .Concat(FromText(walk))
            .DistinctBy(channel => (Digits(channel.Value), channel.Region, channel.Visibility));

    /// <summary>Finds the first number in a text that has no place of its own, such as an alternative text.</summary>
    public static string? FindIn(string text) =>
        Candidates(text)
            .Select(range => text[range])
            .FirstOrDefault(number => Why(text, number, PageRegion.Body) is not null);

    private static IEnumerable<ChannelEvidence> FromLinks(PageWalk walk)
    {
        foreach (var item in walk.Items)
        {
            if (item.Element is { LocalName: "a" or "area" } link
                && link.GetAttribute("href")?.Trim() is { } href
                && (href.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
                    || href.StartsWith("callto:", StringComparison.OrdinalIgnoreCase))
                && AfterScheme(href) is var number
                && Digits(number).Length >= MinimumDigits - 1
                && !CueWords.Contains("fax", item.Labels.Text.ToLowerInvariant())
                && !IsIntroducedAsFax(walk.Text.Whole, item.Offset))
            {
                yield return walk.Channel(
                    ChannelKind.Phone, number, link, item.Placement, item.WordsBefore, "tel link");
            }
        }
    }

    private static string AfterScheme(string href) =>
        Uri.UnescapeDataString(href[(href.IndexOf(':', StringComparison.Ordinal) + 1)..]).Trim();

    private static IEnumerable<ChannelEvidence> FromText(PageWalk walk)
    {
        var text = walk.Text.Whole;

        foreach (var range in Candidates(text))
        {
            var run = walk.Text.RunAt(range.Start.Value);
            var number = text[range];

            var why = WhyAt(text, range.Start.Value, number, walk.RegionOf(run.Placement, run.WordsBefore))
                ?? (IsCalledPhone(run.Parent) ? "element named like a phone number" : null);

            if (why is not null)
            {
                yield return walk.Channel(ChannelKind.Phone, number, run.Parent, run.Placement, run.WordsBefore, why);
            }
        }
    }

    /// <summary>"Kundenservice 0800 …": the name of the service, and nothing between it and the number.</summary>
    private static bool IsIntroducedAsService(ReadOnlySpan<char> before)
    {
        var lines = before.ToString().TrimEnd().Split('\n');
        return LinkVocabulary.BuiltIn.IsServiceName(lines[^1]);
    }

    /// <summary>Whether the element or the one around it is called a phone number: <c>class="telephone"</c>.</summary>
    private static bool IsCalledPhone(IElement element) =>
        new ElementNames(element).Any(IsPhoneWord)
        || (element.ParentElement is { } parent && new ElementNames(parent).Any(IsPhoneWord));

    private static bool IsPhoneWord(ReadOnlySpan<char> word) =>
        word is "phone" or "telephone" or "telefon" or "telefono" or "tel" or "fone" or "hotline" or "callus";

    private static bool IsIntroducedAsFax(string text, int offset)
    {
        var before = text[Math.Max(0, offset - CueWindow)..offset].ToLowerInvariant();
        return CueWords.LastEnd("fax", before) > CueWords.LastEnd("phone", before);
    }

    private static string? Why(string text, string number, PageRegion region) =>
        WhyAt(text, text.IndexOf(number, StringComparison.Ordinal), number, region);

    private static string? WhyAt(string text, int start, string number, PageRegion region)
    {
        var from = Math.Max(0, start - CueWindow);
        var before = text[from..start].ToLowerInvariant().AsSpan();
        var phone = CueWords.LastEnd("phone", before);
        var other = Math.Max(CueWords.LastEnd("fax", before), CueWords.LastEnd("notPhone", before));

        if (other > phone)
        {
            return null;
        }

        // A cue introduces the number beside it, at most one line further, not one at the other end of a sentence.
        if (phone >= 0 && before[phone..].Count('\n') <= 1)
        {
            return "number after cue word";
        }

        if (IsIntroducedAsService(before))
        {
            return "number after the name of the customer service";
        }

        if (number[0] == '+' && Digits(number).Length >= 9)
        {
            return "number with country code";
        }

        if (IsNational(number, region))
        {
            return "national number at the top or bottom";
        }

        return IsNorthAmerican(number, region) ? "number in North American form" : null;
    }

    /// <summary>Runs of digits and the signs that stand between the digits of a phone number.</summary>
    private static IEnumerable<Range> Candidates(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!(char.IsAsciiDigit(text[index]) || text[index] is '+' or '(')
                || (index > 0 && IsGlued(text[index - 1]))
                || (index > 1 && text[index - 1] == ':' && char.IsAsciiDigit(text[index - 2])))
            {
                continue;
            }

            var end = index + 1;

            while (end < text.Length && end - index < 32 && IsPart(text[end]))
            {
                end++;
            }

            var next = end;

            while (end > index && !char.IsAsciiDigit(text[end - 1]))
            {
                end--;
            }

            // "IL 62701 (217) 555-0123": a postcode runs into the number behind it.
            if (text.AsSpan(index, end - index).LastIndexOf('(') is var bracket and > 0
                && Digits(text[index..(index + bracket)]).Length >= 5)
            {
                next = index + bracket;
                end = index;
            }

            // Two numbers side by side are one run of digits: the first ends where a sign stands between blanks.
            if (text.AsSpan(index, end - index).IndexOfAny(Between) is var between and > 0
                && IsPlausible(text.AsSpan(index, between), ' '))
            {
                next = index + between;
                end = next;
            }

            if (end > index && IsPlausible(text.AsSpan(index, end - index), end < text.Length ? text[end] : ' '))
            {
                yield return index..end;
            }

            index = Math.Max(index, next - 1);
        }
    }

    /// <summary>Whether it may stand in a phone number after the first character.</summary>
    private static bool IsPart(char character) =>
        char.IsAsciiDigit(character)
        || character is ' ' or '-' or '/' or '(' or ')' or '.' or '\u2011' or '\u2013' or '\u00A0';

    private static bool IsGlued(char before) =>
        char.IsLetterOrDigit(before) || before is '.' or ',' or '_' or '#' or '=' or '-' or '/';

    private static bool IsPlausible(ReadOnlySpan<char> number, char after)
    {
        var digits = 0;

        foreach (var character in number)
        {
            digits += char.IsAsciiDigit(character) ? 1 : 0;
        }

        return digits is >= MinimumDigits and <= MaximumDigits
            && !char.IsLetter(after)
            && after is not ('%' or '€' or '$' or '£' or '_')
            && (number[0] is '+' or '(' || !DateOrTime().IsMatch(number));
    }

    // 24.11.2026 · 2026-11-24 10 · 1/1/2026 · 9.00-17.00 · 10.00 - 12.00 · 24/7/365 · 2015-2016
    [GeneratedRegex(
        @"^(?:\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})\b|\d{4}([./-])\d{1,2}\2\d{1,2}\b"
        + @"|\d{1,2}\.\d{2}\s?[-–]\s?\d{1,2}\.\d{2}|24/7|(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)\d{2}$)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 200)]
    private static partial Regex DateOrTime();

    /// <summary>
    /// 0344 482 4000: a trunk prefix and a usual length; shops print it bare in the template that all pages share.
    /// </summary>
    private static bool IsNational(string number, PageRegion region) =>
        region is not PageRegion.Body
        && number.TrimStart('(') is ['0', not '0', ..]
        && Digits(number).Length is >= 9 and <= 12;

    /// <summary>
    /// (555) 010-0199 or 800-555-0199: forms that other numbers do not take; the plain form only in a template.
    /// </summary>
    private static bool IsNorthAmerican(string number, PageRegion region)
    {
        var digits = Digits(number);
        var significant = digits.Length == 11 && digits[0] == '1' ? digits[1..] : digits;

        if (significant.Length != 10 || significant[0] is '0' or '1' || number.Length < 12)
        {
            return false;
        }

        var isTollFree = significant[0] == '8' && significant[1] == significant[2];
        var isGrouped = number.EndsWith($"{significant[3..6]}-{significant[6..]}", StringComparison.Ordinal)
            || number.EndsWith($"{significant[3..6]}.{significant[6..]}", StringComparison.Ordinal)
            || number.EndsWith($"{significant[3..6]} {significant[6..]}", StringComparison.Ordinal);

        return isGrouped && (isTollFree || number[0] == '(' || region is not PageRegion.Body);
    }

    private static string Digits(string value) => string.Concat(value.Where(char.IsAsciiDigit));
}
