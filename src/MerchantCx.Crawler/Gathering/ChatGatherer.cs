using AngleSharp.Dom;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

/// <summary>Finds chats: the script of a provider's widget, and links that open a chat or messenger.</summary>
internal static class ChatGatherer
{
    private static readonly (string Provider, string Pattern)[] ScriptHosts = Signals("scriptHost");
    private static readonly (string Provider, string Pattern)[] LinkHosts = Signals("linkHost");
    private static readonly (string Provider, string Pattern)[] ShareLinks = Signals("not");
    private static readonly HashSet<string> LinkTexts = [.. Signals("linkText").Select(signal => signal.Pattern)];

    /// <summary>The chats of the page, in document order, each provider once per region.</summary>
    public static IEnumerable<ChannelEvidence> Gather(PageWalk walk) =>
        walk.Items
            .Select(item => item.Element.LocalName switch
            {
                "script" or "iframe" => FromScript(walk, item),
                "a" or "area" or "button" => FromLink(walk, item),
                _ => null,
            })
            .OfType<ChannelEvidence>()
            .DistinctBy(channel => (channel.Provider, channel.Region, channel.Visibility));

    private static ChannelEvidence? FromScript(PageWalk walk, PageWalk.Item item)
    {
        var loader = item.Element.GetAttribute("src") ?? item.Element.GetAttribute("data-src");
        var code = loader ?? (item.Element.GetAttribute("type") is "application/ld+json" ? "" : item.Element.TextContent);

        foreach (var (provider, pattern) in ScriptHosts)
        {
            if (code.Contains(pattern, StringComparison.OrdinalIgnoreCase))
            {
                // A widget floats over the page, wherever its script stands.
                return new()
                {
                    Kind = ChannelKind.Chat,
                    Provider = provider,
                    Region = PageRegion.Body,
                    Line = walk.LineOf(item.Element),
                    Why = "chat widget script",
                };
            }
        }

        return null;
    }

    private static ChannelEvidence? FromLink(PageWalk walk, PageWalk.Item item)
    {
        var href = item.Element.GetAttribute("href") ?? "";
        var isShared = ShareLinks.Any(share => href.Contains(share.Pattern, StringComparison.OrdinalIgnoreCase));
        var host = isShared
            ? default
            : LinkHosts.FirstOrDefault(link => href.Contains(link.Pattern, StringComparison.OrdinalIgnoreCase));
        var text = LinkLabels.Of(item.Element)
            .Select(label => label.Text)
            .FirstOrDefault(label => label.Length is > 0 and <= 40 && LinkTexts.Contains(TextFolding.Fold(label)));

        return host.Pattern is null && text is null
            ? null
            : new()
            {
                Kind = ChannelKind.Chat,
                Provider = host.Provider ?? "",
                Value = text ?? href,
                Region = walk.RegionOf(item.Placement, item.WordsBefore),
                Line = walk.LineOf(item.Element),
                Visibility = walk.VisibilityOf(item.Placement),
                Why = host.Pattern is null ? "chat link text" : "chat link",
            };
    }

    private static (string Provider, string Pattern)[] Signals(string kind) =>
        [.. DataFile.Rows("channel-signals.csv").Where(row => row[2] == kind).Select(row => (row[1], row[3]))];
}
