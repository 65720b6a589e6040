using AngleSharp.Dom;

namespace MerchantCx.Crawler.Gathering;

/// <summary>What a link or button calls itself; read once, however many gatherers ask.</summary>
internal sealed class LinkLabels(IElement element)
{
    private string? _text;
    private List<(string Text, string Source)>? _all;

    /// <summary>Its text as shown; for an <c>input</c> its value.</summary>
    public string Text => _text ??= HasText
        ? VisibleText(element)
        : TextFolding.Collapse(element.GetAttribute("value") ?? "");

    /// <summary>
    /// Its labels that are not empty, best first: text, alternative text of images, <c>aria-label</c>, <c>title</c>.
    /// </summary>
    public IReadOnlyList<(string Text, string Source)> All =>
        _all ??= [.. Read().Where(label => label.Text.Length > 0)];

    private bool HasText => element.LocalName is "a" or "button";

    private IEnumerable<(string Text, string Source)> Read()
    {
        yield return (Text, HasText ? "text" : "value");

        if (HasText && element.ChildElementCount > 0)
        {
            // Parts of a text that a browser sets apart are glued together in the source: "Returns<span>Open</span>".
            if (Text.Length > 0 && SpacedText(element) is var spaced && spaced != Text)
            {
                yield return (spaced, "text");
            }

            foreach (var image in element.QuerySelectorAll("img"))
            {
                yield return (TextFolding.Collapse(image.GetAttribute("alt") ?? ""), "alt");
            }
        }

        if (!HasText)
        {
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
