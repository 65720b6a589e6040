using System.Text;
using MerchantCx.Crawler.Parsing;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

/// <summary>Gathers pages that tests write down.</summary>
internal static class Html
{
    private const string Shop = "https://shop.example/";

    public static GatheredPage Gather(string html, string address = Shop)
    {
        using var page = ParsedPage.Parse(Encoding.UTF8.GetBytes(html));
        return new PageGatherer(new(Shop)).Gather(page, new(address), address);
    }

    public static PageEvidence Read(string html, string address = Shop) => Gather(html, address).Evidence;

    /// <summary>A page in a language, of which only the body is written down.</summary>
    public static PageEvidence ReadBody(string body, string language = "de") =>
        Read($"""<!doctype html><html lang="{language}"><title>Lampenladen</title><body>{body}</body></html>""");

    /// <summary>The only link that names a concept.</summary>
    public static LinkEvidence Link(string body, string language = "de") =>
        Assert.Single(ReadBody(body, language).Links);

    /// <summary>The only channel.</summary>
    public static ChannelEvidence Channel(string body, string language = "de") =>
        Assert.Single(ReadBody(body, language).Channels);
}
