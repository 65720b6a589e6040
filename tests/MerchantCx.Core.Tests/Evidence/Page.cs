namespace MerchantCx.Evidence;

/// <summary>Pages of the shop <c>shop.example</c>, readable, with enough text unless a test says otherwise.</summary>
internal static class Page
{
    public static PageEvidence At(string path, params IReadOnlyList<LinkEvidence> links) => new()
    {
        Address = Address(path),
        Name = Address(path).AbsoluteUri,
        ContentWords = 100,
        Links = links,
        NavigationTargets =
        [
            .. links
                .Where(link => link.IsAtTopOrBottom)
                .Select(link => link.Target)
                .OfType<Uri>()
                .Distinct(),
        ],
    };

    public static PageEvidence With(params IReadOnlyList<LinkEvidence> links) => At("/", links);

    public static PageEvidence Showing(params IReadOnlyList<ChannelEvidence> channels) =>
        At("/") with { Channels = channels };

    public static Uri Address(string path) => new(Site.Start, path);
}
