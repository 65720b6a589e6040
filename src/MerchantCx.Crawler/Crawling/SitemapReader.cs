using System.IO.Compression;
using System.Xml;

namespace MerchantCx.Crawler.Crawling;

/// <summary>Reads sitemaps and sitemap indexes, gzipped or plain.</summary>
/// <remarks>No document type is processed and nothing outside the file is resolved.</remarks>
internal static class SitemapReader
{
    private const int MostAddresses = 50_000;
    private const long LargestFile = 64L * 1024 * 1024;

    /// <summary>
    /// The addresses that a file names, and whether they are sitemaps themselves; empty for a broken file.
    /// </summary>
    public static (IReadOnlyList<string> Addresses, bool AreSitemaps) Read(ReadOnlyMemory<byte> file)
    {
        List<string> addresses = [];
        var areSitemaps = false;

        try
        {
            using var bytes = new MemoryStream(file.ToArray(), writable: false);
            using var stream = file.Span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])
                ? new GZipStream(bytes, CompressionMode.Decompress)
                : (Stream)bytes;
            using var reader = XmlReader.Create(stream, new()
            {
                DtdProcessing = DtdProcessing.Ignore,
                XmlResolver = null,
                MaxCharactersInDocument = LargestFile,
                IgnoreComments = true,
                IgnoreWhitespace = true,
            });

            var address = "";

            while (addresses.Count < MostAddresses && reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element when reader.LocalName is "sitemapindex":
                        areSitemaps = true;
                        break;
                    case XmlNodeType.Element:
                        address = "";
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA:
                        address += reader.Value;
                        break;

                    // Extensions name images and videos the same way, in a namespace of their own.
                    case XmlNodeType.EndElement when reader is { LocalName: "loc", Prefix.Length: 0 }
                        && address.Trim() is { Length: > 0 } found:
                        addresses.Add(found);
                        break;
                }
            }
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            // A sitemap is a hint: what was read before it broke still stands, links find the rest.
        }

        return (addresses, areSitemaps);
    }
}
