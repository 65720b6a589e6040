using System.Buffers;
using AngleSharp.Dom;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

/// <summary>Finds chats: the script of a provider's widget, and links that open a chat or messenger.</summary>
internal static class ChatGatherer
{
    private static readonly (string Provider, string Pattern)[] ScriptHosts = Signals("scriptHost");
    private static readonly (string Provider, string Pattern)[] ScriptNames = Signals("scriptName");
    private static readonly (string Provider, string Pattern)[] LinkHosts = Signals("linkHost");
    private static readonly SearchValues<string> ScriptHostSearch = Search(ScriptHosts);
    private static readonly SearchValues<string> ScriptNameSearch = Search(ScriptNames);
    private static readonly SearchValues<string> LinkHostSearch = Search(LinkHosts);
    private static readonly SearchValues<string> ShareLinkSearch = Search(Signals("not"));
    private static readonly HashSet<string> LinkTexts = [.. Signals("linkText").Select(signal => signal.Pattern)];
    private static readonly SearchValues<string> LinkTextSearch = Search(Signals("linkText"));

    /// <summary>The chats of the page, in document order, each provider once per region.</summary>
    public static IEnumerable<ChannelEvidence> Gather(PageWalk walk) =>
        walk.Items
            .Select(item => item.Element.LocalName switch
            {
                "script" or "iframe" => FromScript(walk, item),
                "link" => FromHint(walk, item),
                "a" or "area" or "button" => FromLink(walk, item),
                _ => null,
            })
            .OfType<ChannelEvidence>()
            .DistinctBy(channel => (channel.Provider, channel.Region, channel.Visibility));

    private static ChannelEvidence? FromScript(PageWalk walk, PageWalk.Item item)
    {
        var loader = item.Element.GetAttribute("src") ?? item.Element.GetAttribute("data-src");
        var code = loader
            ?? (item.Element.GetAttribute("type") is "application/ld+json" ? "" : item.Element.TextContent);

        if (ProviderOf(code, ScriptHosts, ScriptHostSearch) is { } provider)
        {
            return Widget(walk, item.Element, provider, "chat widget script");
        }

        if (!code.AsSpan().ContainsAny(ScriptNameSearch))
        {
            return null;
        }

        // Shops host or wrap the loader themselves: then its name is in the file name, or a quoted word of the code.
        return ScriptNames.Where(name => loader is null ? IsQuoted(code, name.Pattern) : IsNamed(loader, name.Pattern))
            .Select(name => Widget(walk, item.Element, name.Provider, "chat provider named by a script"))
            .FirstOrDefault();
    }

    /// <summary>
    /// A hint to connect to a provider's host ahead of time; nobody gives one for a host that is not used.
    /// </summary>
    private static ChannelEvidence? FromHint(PageWalk walk, PageWalk.Item item) =>
        item.Element.GetAttribute("rel") is "preconnect" or "dns-prefetch" or "preload"
        && ProviderOf($"{item.Element.GetAttribute("href")}/", ScriptHosts, ScriptHostSearch) is { } provider
            ? Widget(walk, item.Element, provider, "connection hint for a chat widget script")
            : null;

    private static string? ProviderOf(
        string code, (string Provider, string Pattern)[] signals, SearchValues<string> search) =>
        !code.AsSpan().ContainsAny(search)
            ? null
            : signals
                .Where(signal => code.Contains(signal.Pattern, StringComparison.OrdinalIgnoreCase))
                .Select(signal => signal.Provider)
                .FirstOrDefault();

    private static bool IsNamed(string address, string name) =>
        address.Split('?')[0].Split('/')[^1].Contains(name, StringComparison.OrdinalIgnoreCase);

    private static bool IsQuoted(string code, string name) =>
        code.Contains($"'{name}'", StringComparison.OrdinalIgnoreCase)
        || code.Contains($"\"{name}\"", StringComparison.OrdinalIgnoreCase);

    /// <summary>A widget floats over the page, wherever its script stands.</summary>
    private static ChannelEvidence Widget(PageWalk walk, IElement element, string provider, string why) => new()
    {
        Kind = ChannelKind.Chat,
        Provider = provider,
        Region = PageRegion.Body,
        Line = walk.LineOf(element),
        Why = why,
    };

    private static ChannelEvidence? FromLink(PageWalk walk, PageWalk.Item item)
    {
        var href = item.Element.GetAttribute("href") ?? "";
        var host = href.AsSpan().ContainsAny(ShareLinkSearch) ? null : ProviderOf(href, LinkHosts, LinkHostSearch);
        var text = item.Labels.All.Select(label => label.Text).FirstOrDefault(IsChatText);

        return host is null && text is null
            ? null
            : new()
            {
                Kind = ChannelKind.Chat,
                Provider = host ?? "",
                Value = text ?? href,
                Region = walk.RegionOf(item.Placement, item.WordsBefore),
                Line = walk.LineOf(item.Element),
                Visibility = walk.VisibilityOf(item.Placement),
                Why = host is null ? "chat link text" : "chat link",
            };
    }

    private static bool IsChatText(string label) =>
        label.Length <= 40 && label.AsSpan().ContainsAny(LinkTextSearch) && LinkTexts.Contains(TextFolding.Fold(label));

    private static SearchValues<string> Search((string Provider, string Pattern)[] signals) =>
        SearchValues.Create([.. signals.Select(signal => signal.Pattern)], StringComparison.OrdinalIgnoreCase);

    private static (string Provider, string Pattern)[] Signals(string kind) =>
        [.. DataFile.Rows("channel-signals.csv").Where(row => row[2] == kind).Select(row => (row[1], row[3]))];
}
