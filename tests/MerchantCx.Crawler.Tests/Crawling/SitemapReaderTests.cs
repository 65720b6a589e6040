using System.IO.Compression;
using System.Text;

namespace MerchantCx.Crawler.Crawling;

public sealed class SitemapReaderTests
{
    private const string Sitemap =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <!-- Lampen -->
          <url><loc> https://shop.example/rot </loc><lastmod>2026-01-01</lastmod></url>
          <url><loc><![CDATA[https://shop.example/blau?a=1&b=2]]></loc></url>
          <url><loc/></url>
          <url><loc>https://shop.example/gelb?a=1&amp;b=2</loc></url>
        </urlset>
        """;

    private static readonly string[] Addresses =
        ["https://shop.example/rot", "https://shop.example/blau?a=1&b=2", "https://shop.example/gelb?a=1&b=2"];

    [Fact]
    public void The_addresses_of_a_sitemap_are_read()
    {
        var (addresses, areSitemaps) = Read(Sitemap);

        Assert.Equal(Addresses, addresses);
        Assert.False(areSitemaps);
    }

    [Fact]
    public void A_gzipped_sitemap_is_known_by_its_first_bytes()
    {
        Assert.Equal(Addresses, SitemapReader.Read(Gzip(Encoding.UTF8.GetBytes(Sitemap))).Addresses);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void A_byte_order_mark_is_obeyed(string charset)
    {
        var encoding = Encoding.GetEncoding(charset);
        var text = "<urlset><url><loc>https://shop.example/ä</loc></url></urlset>";
        byte[] file = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];

        Assert.Equal(["https://shop.example/ä"], SitemapReader.Read(file).Addresses);
    }

    [Fact]
    public void The_addresses_of_an_index_are_sitemaps()
    {
        var (addresses, areSitemaps) = Read(
            """
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
              <sitemap><loc>https://shop.example/a.xml</loc></sitemap>
            </sitemapindex>
            """);

        Assert.Equal(["https://shop.example/a.xml"], addresses);
        Assert.True(areSitemaps);
    }

    [Theory]
    [InlineData("<urlset><url><loc>https://shop.example/a</loc></url><url><loc>")]
    [InlineData("<urlset><url><loc>https://shop.example/a</loc></url></wrong>")]
    [InlineData("<urlset><url><loc>https://shop.example/a</loc></url><url><loc>/?a=1&b=2</loc></url>")]
    public void A_broken_file_keeps_what_stands_before_the_break(string file)
    {
        Assert.Equal(["https://shop.example/a"], Read(file).Addresses);
    }

    [Theory]
    [InlineData("")]
    [InlineData("https://shop.example/a")]
    [InlineData("<!doctype html><title>Not found</title><p>Hallo")]
    [InlineData("\u001F\u008B")]
    public void What_is_no_sitemap_names_nothing(string file)
    {
        Assert.Empty(SitemapReader.Read(Encoding.Latin1.GetBytes(file)).Addresses);
    }

    [Fact]
    public void A_gzipped_file_that_breaks_off_keeps_the_addresses_before_the_last()
    {
        var file = Gzip(Encoding.UTF8.GetBytes(Sitemap));

        Assert.All(
            Enumerable.Range(0, file.Length),
            length => Assert.Subset(
                Addresses.ToHashSet(), SitemapReader.Read(file.AsMemory(0, length)).Addresses.SkipLast(1).ToHashSet()));
    }

    [Fact]
    public void No_external_entity_is_resolved()
    {
        var secret = Path.GetTempFileName();

        try
        {
            File.WriteAllText(secret, "https://shop.example/secret");

            var (addresses, _) = Read(
                $"""
                <!DOCTYPE urlset [<!ENTITY leak SYSTEM "{new Uri(secret)}">]>
                <urlset><url><loc>https://shop.example/a</loc></url><url><loc>&leak;</loc></url></urlset>
                """);

            Assert.Equal(["https://shop.example/a"], addresses);
        }
        finally
        {
            File.Delete(secret);
        }
    }

    [Fact]
    public void Entities_that_multiply_are_not_expanded()
    {
        var entities = Enumerable.Range(1, 30).Select(step => $"""<!ENTITY e{step} "&e{step - 1};&e{step - 1};">""");

        var (addresses, _) = Read(
            $"""
            <!DOCTYPE urlset [<!ENTITY e0 "lampe">{string.Concat(entities)}]>
            <urlset><url><loc>&e30;</loc></url></urlset>
            """);

        Assert.Empty(addresses);
    }

    [Theory]
    [InlineData(50_000)]
    [InlineData(50_001)]
    public void A_file_names_50_000_addresses_at_most(int count)
    {
        var entries = Enumerable.Range(0, count).Select(number => $"<url><loc>/{number}</loc></url>");

        Assert.Equal(50_000, Read($"<urlset>{string.Concat(entries)}</urlset>").Addresses.Count);
    }

    private static (IReadOnlyList<string> Addresses, bool AreSitemaps) Read(string file) =>
        SitemapReader.Read(Encoding.UTF8.GetBytes(file));

    private static byte[] Gzip(byte[] bytes)
    {
        using var result = new MemoryStream();

        using (var gzip = new GZipStream(result, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return result.ToArray();
    }
}
