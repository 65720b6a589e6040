using AngleSharp.Dom;

namespace MerchantCx.Crawler.Gathering;

/// <summary>What a link or button calls itself.</summary>
internal static class LinkLabels
{
    /// <summary>Its labels, best first: text, alternative text of images, <c>aria-label</c>, <c>title</c>.</summary>
    public static IEnumerable<(string Text, string Source)> Of(IElement element)
    {
        if (element.LocalName is "a" or "button")
        {
            var text = VisibleText(element);
            yield return (text, "text");

            // Parts of a text that a browser sets apart are glued together in the source: "Returns<span>Open</span>".
            if (element.ChildElementCount > 0 && SpacedText(element) is var spaced && spaced != text)
            {
                yield return (spaced, "text");
            }

            foreach (var image in element.ChildElementCount > 0 ? element.QuerySelectorAll("img").AsEnumerable() : [])
            {
                yield return (TextFolding.Collapse(image.GetAttribute("alt") ?? ""), "alt");
            }
        }
        else
        {
            yield return (TextFolding.Collapse(element.GetAttribute("value") ?? ""), "value");
            yield return (TextFolding.Collapse(element.GetAttribute("alt") ?? ""), "alt");
        }

        yield return (TextFolding.Collapse(element.GetAttribute("aria-label") ?? ""), "aria-label");
        yield return (TextFolding.Collapse(element.GetAttribute("title") ?? ""), "title");
    }

    private static string SpacedText(IElement element) => TextFolding.Collapse(string.Join(
        ' ',
        element.GetDescendants()
            .OfType<IText>()
            .Where(node => node.ParentElement?.LocalName is not ("style" or "script"))
            .Select(node => node.Data)));

    private static string VisibleText(IElement element)
    {
        var text = element.TextContent;

        // Icons and loaders within a link bring style and script text along.
        var bringsCode = text.Contains('{', StringComparison.Ordinal)
            && element.QuerySelector("style, script") is not null;

        return TextFolding.Collapse(bringsCode
            ? string.Join(' ', element.ChildNodes.OfType<IText>().Select(node => node.Data))
            : text);
    }
}
