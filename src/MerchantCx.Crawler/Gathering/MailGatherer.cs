using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

/// <summary>
/// Finds e-mail addresses: in <c>mailto:</c> links, in text, in words such as <c>(at)</c>, in Cloudflare's code.
/// </summary>
internal static class MailGatherer
{
    private const int LongestLocalPart = 64;
    private const string CloudflarePath = "/cdn-cgi/l/email-protection#";

    private static readonly string[] FileEndings = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".css", ".js"];

    /// <summary>
    /// The addresses of the page that customers may write to, in document order, each once per region.
    /// </summary>
    public static IEnumerable<ChannelEvidence> Gather(PageWalk walk) =>
        FromElements(walk)
            .Concat(FromText(walk))
            .Where(channel => !channel.IsCertain || IsForCustomers(channel.Value))
            .DistinctBy(channel => (channel.Value.ToLowerInvariant(), channel.Region, channel.Visibility));

    /// <summary>Finds the first address in a text that has no place of its own, such as an alternative text.</summary>
    public static string? FindIn(string text) =>
        Addresses(text).Select(range => text[range]).FirstOrDefault(IsForCustomers);

    private static IEnumerable<ChannelEvidence> FromElements(PageWalk walk)
    {
        foreach (var item in walk.Items.Where(item => item.Element.LocalName is "a" or "area"))
        {
            var href = item.Element.GetAttribute("href")?.Trim() ?? "";

            if (href.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            {
                if (FindIn(Uri.UnescapeDataString(href["mailto:".Length..].Split('?')[0])) is { } address)
                {
                    yield return walk.Channel(
                        ChannelKind.Email, address, item.Element, item.Placement, item.WordsBefore, "mailto link");
                }
            }
            else if (href.Contains("UnCryptMailto", StringComparison.OrdinalIgnoreCase))
            {
                yield return walk.Channel(
                    ChannelKind.Email,
                    "",
                    item.Element,
                    item.Placement,
                    item.WordsBefore,
                    "address encoded for a script") with
                {
                    IsCertain = false,
                };
            }
            else if (href.IndexOf(CloudflarePath, StringComparison.OrdinalIgnoreCase) is var start and >= 0
                && FindIn(DecodeCloudflare(href[(start + CloudflarePath.Length)..])) is { } hidden)
            {
                yield return walk.Channel(
                    ChannelKind.Email,
                    hidden,
                    item.Element,
                    item.Placement,
                    item.WordsBefore,
                    "address encoded by Cloudflare");
            }
        }

        foreach (var run in walk.Text.Runs)
        {
            if (run.Parent.GetAttribute("data-cfemail") is { } code && FindIn(DecodeCloudflare(code)) is { } address)
            {
                yield return walk.Channel(
                    ChannelKind.Email,
                    address,
                    run.Parent,
                    run.Placement,
                    run.WordsBefore,
                    "address encoded by Cloudflare");
            }
        }
    }

    private static IEnumerable<ChannelEvidence> FromText(PageWalk walk)
    {
        var text = walk.Text.Whole;

        foreach (var range in Addresses(text))
        {
            var run = walk.Text.RunAt(range.Start.Value);
            yield return walk.Channel(
                ChannelKind.Email, text[range], run.Parent, run.Placement, run.WordsBefore, "address in text");
        }

        foreach (var (offset, address) in WrittenInWords(text))
        {
            var run = walk.Text.RunAt(offset);
            yield return walk.Channel(
                ChannelKind.Email, address, run.Parent, run.Placement, run.WordsBefore, "address in words");
        }
    }

    private static IEnumerable<Range> Addresses(string text)
    {
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = at;
            var end = at + 1;

            while (start > 0 && at - start < LongestLocalPart && IsLocal(text[start - 1]))
            {
                start--;
            }

            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '.'))
            {
                end++;
            }

            while (end > at && text[end - 1] is '.' or '-')
            {
                end--;
            }

            if (start < at && IsDomain(text.AsSpan(at + 1, end - at - 1)))
            {
                yield return start..end;
            }
        }
    }

    /// <summary>name(at)shop.example, name [at] shop [dot] example.</summary>
    private static IEnumerable<(int Offset, string Address)> WrittenInWords(string text)
    {
        foreach (var at in CueWords.Of("at"))
        {
            for (var found = text.IndexOf(at, StringComparison.OrdinalIgnoreCase); found >= 0;
                found = text.IndexOf(at, found + at.Length, StringComparison.OrdinalIgnoreCase))
            {
                var local = text[Math.Max(0, found - LongestLocalPart)..found].TrimEnd().Split([' ', '\n', ':'])[^1];
                var rest = text[(found + at.Length)..Math.Min(text.Length, found + at.Length + 80)]
                    .Split('\n')[0]
                    .TrimStart();

                foreach (var dot in CueWords.Of("dot"))
                {
                    rest = rest.Replace($" {dot} ", ".", StringComparison.OrdinalIgnoreCase)
                        .Replace(dot, ".", StringComparison.OrdinalIgnoreCase);
                }

                var domain = rest.Split(' ')[0].TrimEnd('.', ',', ';', ')');

                if (local.Length > 0 && local.All(IsLocal) && IsDomain(domain))
                {
                    yield return (found, $"{local}@{domain}");
                }
            }
        }
    }

    /// <summary>Hexadecimal; the first byte is the key with which each further byte is combined.</summary>
    private static string DecodeCloudflare(string code)
    {
        var decoded = new StringBuilder();

        if (code.Length < 4
            || !byte.TryParse(code.AsSpan(0, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var key))
        {
            return "";
        }

        for (var index = 2; index + 1 < code.Length; index += 2)
        {
            var digits = code.AsSpan(index, 2);

            if (!byte.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
            {
                break;
            }

            decoded.Append((char)(value ^ key));
        }

        // A share link is encoded the same way: "?subject=…" has no address.
        return decoded.ToString().Split('?')[0];
    }

    private static bool IsForCustomers(string address)
    {
        var local = address.Split('@')[0].ToLowerInvariant();

        return local.Length > 0
            && !FileEndings.Any(ending => address.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            && !CueWords.Of("notShopMail").Contains(local);
    }

    private static bool IsLocal(char character) =>
        char.IsLetterOrDigit(character) || character is '.' or '_' or '%' or '+' or '-';

    private static bool IsDomain(ReadOnlySpan<char> domain)
    {
        var dot = domain.LastIndexOf('.');

        if (dot < 1 || domain.Length - dot < 3)
        {
            return false;
        }

        foreach (var character in domain[(dot + 1)..])
        {
            if (!char.IsLetter(character))
            {
                return false;
            }
        }

        return char.IsLetterOrDigit(domain[0]) && domain.IndexOf(' ') < 0;
    }
}
