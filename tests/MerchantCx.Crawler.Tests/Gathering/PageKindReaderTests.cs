using System.Text;
using MerchantCx.Crawler.Parsing;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

public sealed class PageKindReaderTests
{
    [Theory]
    [InlineData("https://shop.example/warenkorb", PageKind.Cart)]
    [InlineData("https://shop.example/en/Cart", PageKind.Cart)]
    [InlineData("https://shop.example/kasse/adresse", PageKind.Checkout)]
    [InlineData("https://shop.example/checkout.html", PageKind.Checkout)]
    [InlineData("https://shop.example/cartography", PageKind.Other)]
    [InlineData("https://shop.example/", PageKind.Other)]
    public void A_word_of_the_address_tells_cart_and_checkout(string address, PageKind kind)
    {
        Assert.Equal(kind, Read("<p>Text", address));
    }

    [Theory]
    [InlineData("""<meta property="og:type" content="product">""", PageKind.Product)]
    [InlineData("""<meta property="og:type" content="website">""", PageKind.Other)]
    [InlineData("""<script type="application/ld+json">{"@type":"Product","name":"Lamp"}</script>""", PageKind.Product)]
    [InlineData("""<div itemscope itemtype="https://schema.org/Product">Lamp</div>""", PageKind.Product)]
    [InlineData(
        """<i itemtype="https://schema.org/Product">a</i><i itemtype="https://schema.org/Product">b</i>""",
        PageKind.Other)]
    public void Markup_tells_a_page_about_one_product_from_a_list(string html, PageKind kind)
    {
        Assert.Equal(kind, Read(html, "https://shop.example/lamp"));
    }

    private static PageKind Read(string html, string address)
    {
        using var page = ParsedPage.Parse(Encoding.UTF8.GetBytes(html));
        return new PageGatherer(new(address)).Gather(page, new(address), address).Evidence.Kind;
    }
}
