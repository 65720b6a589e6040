using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

/// <summary>Gathers every way to reach the merchant.</summary>
internal static class ChannelGatherer
{
    /// <summary>The channels of the page, in the order of their lines.</summary>
    public static List<ChannelEvidence> Gather(PageWalk walk) =>
    [
        .. PhoneGatherer.Gather(walk)
            .Concat(MailGatherer.Gather(walk))
            .Concat(ChatGatherer.Gather(walk))
            .Concat(FormGatherer.Gather(walk))
            .Concat(FromImages(walk))
            .OrderBy(channel => channel.Line),
    ];

    /// <summary>
    /// A number or address that only an image's alternative text names: a hint, since buyers see the image.
    /// </summary>
    private static IEnumerable<ChannelEvidence> FromImages(PageWalk walk)
    {
        foreach (var item in walk.Items.Where(item => item.Element.LocalName is "img"))
        {
            if (item.Element.GetAttribute("alt") is not { Length: > 5 } alternative)
            {
                continue;
            }

            var mail = MailGatherer.FindIn(alternative);
            var phone = mail is null ? PhoneGatherer.FindIn(alternative) : null;

            if ((mail ?? phone) is { } value)
            {
                yield return walk.Channel(
                    mail is null ? ChannelKind.Phone : ChannelKind.Email,
                    value,
                    item.Element,
                    item.Placement,
                    item.WordsBefore,
                    "alternative text of an image") with
                {
                    IsCertain = false,
                };
            }
        }
    }
}
