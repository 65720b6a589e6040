using FsCheck;
using FsCheck.Fluent;

namespace MerchantCx.Evidence;

/// <summary>Random sites, for properties that must hold whatever a shop looks like.</summary>
internal static class AnySite
{
    private static readonly LinkEvidence[] Links =
    [
        .. from concept in Enum.GetValues<LinkConcept>()
           from region in Enum.GetValues<PageRegion>()
           from visibility in new[] { Visibility.Visible, Visibility.Hidden, Visibility.Unknown }
           select Link.To(concept, $"/{concept}", region) with { Visibility = visibility },
        .. from action in Enum.GetValues<LinkAction>()
           where action is not LinkAction.OpensPage
           select Link.Doing(action, href: $"#{action}"),
        Link.To(LinkConcept.Contact) with { IsCertain = false },
        Link.To(LinkConcept.Help, "/gone"),
        Link.To(LinkConcept.Contact, "/busy"),
        Link.To(LinkConcept.Privacy) with { InConsentDialog = true },
    ];

    private static readonly ChannelEvidence[] Channels =
    [
        .. from kind in Enum.GetValues<ChannelKind>()
           from visibility in new[] { Visibility.Visible, Visibility.Hidden, Visibility.Unknown }
           from certain in new[] { true, false }
           select Channel.Of(kind) with { Visibility = visibility, IsCertain = certain },
    ];

    private static readonly IdentityEvidence[] Identities =
    [
        .. from identity in new[] { Identity.Entity, Identity.Address }
           from region in new[] { PageRegion.Footer, PageRegion.Body }
           from certain in new[] { true, false }
           select identity with { Region = region, IsCertain = certain },
    ];

    private static readonly string[] Paths =
        ["/", "/Contact", "/Help", "/Faq", "/Privacy", "/Terms", "/Shipping", "/Warranty", "/Legal", "/Imprint"];

    /// <summary>Sites of ten pages, with links that lead to pages, to errors and to nowhere.</summary>
    public static Gen<SiteEvidence> Sites { get; } =
        from pages in Gen.CollectToList(Paths, Pages)
        select Site.Of(pages)
            .And("/gone", OutcomeKind.Failed, 404)
            .And("/busy", OutcomeKind.BotWall, 429)
            .And("/Withdrawal", OutcomeKind.NotHtml, 200)
            .And("/Returns", OutcomeKind.PageLimit);

    private static Gen<PageEvidence> Pages(string path) =>
        from links in FewOf(Links, 8)
        from channels in FewOf(Channels, 2)
        from identities in FewOf(Identities, 1)
        from isFull in Gen.Elements(true, true, true, false)
        from words in Gen.Elements(0, 2, 3, 100)
        from embedded in Gen.Choose(0, 1)
        select Page.At(path, links) with
        {
            Channels = channels,
            Identities = identities,
            Completeness = isFull ? Completeness.Full : Completeness.Truncated,
            ContentWords = words,
            EmbeddedElements = embedded,
        };

    private static Gen<List<T>> FewOf<T>(T[] pool, int atMost) =>
        from count in Gen.Choose(0, atMost)
        from items in Gen.ListOf(Gen.Elements(pool), count)
        select items.ToList();
}
