using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace MerchantCx.Crawler.Parsing;

/// <summary>Turns the bytes of a page into characters, as a browser would.</summary>
/// <remarks>
/// In this order: byte order mark, charset of the HTTP header, UTF-8 when the bytes are valid UTF-8, charset of a meta
/// element in the first kilobyte, Windows-1252.
/// </remarks>
internal static partial class HtmlDecoder
{
    private const int PrescanBytes = 1024;

    static HtmlDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes into a rented buffer; the caller returns it to the shared pool.</summary>
    public static (char[] Buffer, int Length) Decode(ReadOnlySpan<byte> html, string? headerCharset)
    {
        var (encoding, skip) = Detect(html, headerCharset);
        var buffer = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(html.Length - skip));

        return (buffer, encoding.GetChars(html[skip..], buffer));
    }

    private static (Encoding Encoding, int Skip) Detect(ReadOnlySpan<byte> html, string? headerCharset)
    {
        if (html.StartsWith("\uFEFF"u8))
        {
            return (Encoding.UTF8, 3);
        }

        if (html.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return (Encoding.Unicode, 2);
        }

        if (html.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return (Encoding.BigEndianUnicode, 2);
        }

        if (Named(headerCharset) is { } declared)
        {
            return (declared, 0);
        }

        var start = Encoding.Latin1.GetString(html[..Math.Min(html.Length, PrescanBytes)]);

        var isUtf8 = System.Text.Unicode.Utf8.IsValid(html);

        // A meta element that could be read as Latin-1 cannot be UTF-16, whatever it says. And text in another encoding
        // is never valid UTF-8 by chance: such a page was saved anew and kept its old meta element.
        if (Named(MetaCharset().Match(start) is { Success: true } match ? match.Groups[1].Value : null) is { } named)
        {
            return (named is UnicodeEncoding || isUtf8 ? Encoding.UTF8 : named, 0);
        }

        return (isUtf8 ? Encoding.UTF8 : Encoding.GetEncoding(1252), 0);
    }

    private static Encoding? Named(string? charset)
    {
        if (string.IsNullOrWhiteSpace(charset))
        {
            return null;
        }

        try
        {
            var name = charset.Trim().Trim('"', '\'').ToLowerInvariant();
            var isRefused = name.StartsWith("utf-7", StringComparison.Ordinal)
                || name.StartsWith("utf-32", StringComparison.Ordinal);

            // The WHATWG standard reads the first three as Windows-1252, and knows none of the others.
            return name is "iso-8859-1" or "latin1" or "us-ascii" ? Encoding.GetEncoding(1252)
                : isRefused ? null
                : Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(
        "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        200)]
    private static partial Regex MetaCharset();
}
