namespace MerchantCx.Evidence;

/// <summary>Channels that are certain and visible unless a test says otherwise.</summary>
internal static class Channel
{
    public static ChannelEvidence Of(ChannelKind kind, PageRegion region = PageRegion.Body) => new()
    {
        Kind = kind,
        Value = kind.ToString(),
        Region = region,
        Line = 20,
        Why = "href",
    };
}
