using AngleSharp.Dom;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

/// <summary>Reads the links of a page. States what they name and where they stand; judges nothing.</summary>
internal sealed class LinkGatherer(LinkVocabulary vocabulary, LinkResolver resolver)
{
    private static readonly string[] Conversations =
        ["mailto:", "tel:", "sms:", "callto:", "skype:", "whatsapp:", "viber:", "facetime:"];

    /// <summary>Links whose label names a concept, in document order.</summary>
    public List<LinkEvidence> Gather(PageWalk walk, Uri page, string languages)
    {
        List<LinkEvidence> links = [];

        foreach (var item in walk.Items)
        {
            if (!IsLink(item.Element))
            {
                continue;
            }

            var labels = item.Labels.All;
            HashSet<LinkConcept> named = [];

            foreach (var (text, source) in labels)
            {
                foreach (var match in vocabulary.Find(text, languages))
                {
                    if (named.Add(match.Concept))
                    {
                        var why = $"{source} {Name(match.Concept)}/{match.Language}";
                        links.Add(Evidence(walk, page, item, match.Concept, text, why));
                    }
                }

                // What is shown outweighs what is only announced: a title repeats or embroiders the text.
                if (named.Count > 0)
                {
                    break;
                }
            }

            if (labels.Count == 0
                && item.Element.GetAttribute("href") is { } href
                && vocabulary.FindInAddress(href) is { } hinted)
            {
                links.Add(Evidence(walk, page, item, hinted, "", $"url {Name(hinted)}") with { IsCertain = false });
            }
        }

        return links;
    }

    private LinkEvidence Evidence(
        PageWalk walk, Uri page, PageWalk.Item item, LinkConcept concept, string text, string why)
    {
        var href = item.Element.GetAttribute("href")?.Trim() ?? "";
        var action = ActionOf(item.Element, href, walk, out var opensPage);
        var target = opensPage ? resolver.Resolve(href, page) : null;

        return new()
        {
            Concept = concept,
            Text = text,
            Region = walk.RegionOf(item.Placement, item.WordsBefore),
            Href = href,
            Action = opensPage && target is null ? LinkAction.Nothing : action,
            Target = target,
            Line = walk.LineOf(item.Element),
            Visibility = walk.VisibilityOf(item.Placement),
            InConsentDialog = item.Placement.InConsentDialog,
            Why = why,
        };
    }

    private static LinkAction ActionOf(IElement element, string href, PageWalk walk, out bool opensPage)
    {
        opensPage = false;

        if (element.LocalName is "button" or "input"
            || href.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
        {
            return LinkAction.RunsScript;
        }

        if (Conversations.Any(scheme => href.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
        {
            return LinkAction.StartsConversation;
        }

        if (href.Length > 0 && href[0] != '#')
        {
            opensPage = true;
            return LinkAction.OpensPage;
        }

        if (href.Length > 1 && Exists(walk, Uri.UnescapeDataString(href[1..])))
        {
            return HasHandler(element) ? LinkAction.RunsScript : LinkAction.JumpsToElement;
        }

        return HasHandler(element) ? LinkAction.RunsScript : LinkAction.Nothing;
    }

    /// <summary>Whether a browser would jump to the fragment: an id, a named anchor, or the top of the page.</summary>
    private static bool Exists(PageWalk walk, string fragment) =>
        fragment.Equals("top", StringComparison.OrdinalIgnoreCase)
        || walk.Document.GetElementById(fragment) is not null
        || walk.Document.Anchors.Any(anchor => anchor.GetAttribute("name") == fragment);

    private static bool HasHandler(IElement element) =>
        element.GetAttribute("role") is "button"
        || element.Attributes.Any(attribute =>
            attribute.Name.StartsWith("data-", StringComparison.Ordinal)
            || attribute.Name.StartsWith("on", StringComparison.Ordinal)
            || attribute.Name.StartsWith('@')
            || attribute.Name.StartsWith("aria-controls", StringComparison.Ordinal));

    private static bool IsLink(IElement element) => element.LocalName switch
    {
        "a" or "area" => element.HasAttribute("href"),
        "button" => !SendsForm(element),
        "input" => TypeOf(element) is "submit" or "button" or "image" && !SendsForm(element),
        _ => false,
    };

    /// <summary>
    /// Whether it sends what a buyer filled in: "Send message" leads to no contact page, it is on one.
    /// </summary>
    private static bool SendsForm(IElement button) =>
        (TypeOf(button) is "submit" or "image"
            || (button.LocalName is "button" && TypeOf(button) is not ("button" or "reset")))
        && FormOf(button)?.QuerySelector(
            "textarea, select, "
            + "input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=image])") is not null;

    private static IElement? FormOf(IElement button) =>
        button.GetAttribute("form") is { Length: > 0 } id ? button.Owner?.GetElementById(id) : button.Closest("form");

    private static string TypeOf(IElement element) => element.GetAttribute("type")?.ToLowerInvariant() ?? "";

    private static string Name(LinkConcept concept) => $"{char.ToLowerInvariant($"{concept}"[0])}{$"{concept}"[1..]}";
}
