namespace MerchantCx.Crawler.Crawling;

public sealed class SitemapReaderRegressionTests
{
    [Fact]
    public void The_address_of_an_image_is_no_page()
    {
        var file =
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                    xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
              <url><loc>https://shop.example/a</loc>
                <image:image><image:loc>https://shop.example/bild/1</image:loc></image:image></url>
            </urlset>
            """u8.ToArray();

        Assert.Equal(["https://shop.example/a"], SitemapReader.Read(file).Addresses);
    }

    [Fact]
    public void An_address_that_breaks_off_is_none()
    {
        var file = "<urlset><url><loc>https://shop.example/a</loc></url><url><loc>https://shop.exa"u8.ToArray();

        Assert.Equal(["https://shop.example/a"], SitemapReader.Read(file).Addresses);
    }
}
