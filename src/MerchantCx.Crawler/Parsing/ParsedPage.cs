using System.Buffers;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace MerchantCx.Crawler.Parsing;

/// <summary>A page as a tree, with the lines of its source.</summary>
internal sealed class ParsedPage : IDisposable
{
    // Comments are no evidence, and tracking positions while parsing costs more than a line table built on demand.
    private static readonly HtmlParser Parser = new(new HtmlParserOptions
    {
        IsKeepingSourceReferences = true,
        SkipComments = true,
        DisableElementPositionTracking = true,
    });

    private readonly char[] _buffer;

    private ParsedPage(char[] buffer, int length, IHtmlDocument document, bool isTruncated)
    {
        _buffer = buffer;
        Document = document;
        IsTruncated = isTruncated;
        Lines = new(buffer.AsMemory(0, length));
    }

    /// <summary>The tree.</summary>
    public IHtmlDocument Document { get; }

    /// <summary>Lines of the source.</summary>
    public LineTable Lines { get; }

    /// <summary>Whether a part of the page was left out.</summary>
    public bool IsTruncated { get; }

    /// <summary>Parses the bytes of a page.</summary>
    /// <param name="html">The bytes.</param>
    /// <param name="headerCharset">The charset that the HTTP header names, if any.</param>
    /// <param name="isCutOff">Whether the bytes are only the beginning of the page.</param>
    public static ParsedPage Parse(ReadOnlySpan<byte> html, string? headerCharset = null, bool isCutOff = false)
    {
        var (buffer, length) = HtmlDecoder.Decode(html, headerCharset);
        var safeLength = NestingGuard.SafeLength(buffer.AsSpan(0, length));

        // A length of nothing means the whole buffer to the parser: what an earlier page left in it.
        var document = safeLength == 0 ? Parser.ParseDocument("") : Parser.ParseDocument(buffer, safeLength);

        return new(buffer, length, document, isCutOff || safeLength < length);
    }

    /// <summary>Gives the source buffer back; the tree must not be used afterwards.</summary>
    public void Dispose()
    {
        Document.Dispose();
        ArrayPool<char>.Shared.Return(_buffer);
    }
}
