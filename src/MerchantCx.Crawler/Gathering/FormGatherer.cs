using AngleSharp.Dom;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

/// <summary>Finds contact forms, and offers to call back.</summary>
internal static class FormGatherer
{
    private static readonly string[] OtherPurposes =
    [
        "review", "bewert", "rating", "comment", "kommentar", "search", "such", "newsletter", "login", "checkout",
        "gift",
    ];

    /// <summary>Forms and offers of the page, in document order.</summary>
    public static IEnumerable<ChannelEvidence> Gather(PageWalk walk)
    {
        foreach (var item in walk.Items)
        {
            if (item.Element.LocalName is "form" && IsContactForm(item.Element))
            {
                yield return walk.Channel(
                    ChannelKind.Form,
                    "",
                    item.Element,
                    item.Placement,
                    item.WordsBefore,
                    "form with a field for a message");
            }
            else if (item.Element.LocalName is "a" or "button"
                && item.Labels.Text is { Length: > 0 and <= 60 } text
                && CueWords.Contains("callback", text.ToLowerInvariant()))
            {
                yield return walk.Channel(
                    ChannelKind.Callback, "", item.Element, item.Placement, item.WordsBefore, "link text");
            }
        }
    }

    private static bool IsContactForm(IElement form)
    {
        if (form.QuerySelector("textarea") is null || form.QuerySelector("input[type=password]") is not null)
        {
            return false;
        }

        var names = string.Join(
            ' ',
            form.GetAttribute("id"),
            form.GetAttribute("class"),
            form.GetAttribute("action"),
            form.GetAttribute("name"));

        return !OtherPurposes.Any(purpose => names.Contains(purpose, StringComparison.OrdinalIgnoreCase));
    }
}
