using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MerchantCx.Crawler.Parsing;
using MerchantCx.Evidence;
using Visibility = MerchantCx.Evidence.Visibility;

namespace MerchantCx.Crawler.Gathering;

/// <summary>One walk over a page: its text, and the elements that gatherers ask for, each with its place.</summary>
internal sealed class PageWalk
{
    // Where no name tells: the first and the last part of the text are the page's top and bottom. Navigation reaches
    // further, since menus of shops are long.
    private const double TopShare = 0.08;
    private const double BottomShare = 0.88;
    private const double NavigationTopShare = 0.4;

    private readonly HidingStyles _styles = new();
    private readonly List<Item> _items = [];
    private readonly VisibilityReader _visibility = new();
    private readonly ParsedPage _page;
    private int? _firstContentWord;
    private int? _lastContentWord;

    private PageWalk(ParsedPage page) => _page = page;

    /// <summary>The text of the page.</summary>
    public PageText Text { get; } = new();

    /// <summary>The elements, in document order.</summary>
    public IReadOnlyList<Item> Items => _items;

    /// <summary>The text of inline scripts.</summary>
    public IReadOnlyList<string> InlineScripts => _visibility.InlineScripts;

    /// <summary>The document.</summary>
    public IHtmlDocument Document => _page.Document;

    /// <summary>Walks the page.</summary>
    public static PageWalk Over(ParsedPage page)
    {
        var walk = new PageWalk(page);

        if (page.Document.DocumentElement is { } root)
        {
            walk.Visit(root, default);
        }

        return walk;
    }

    /// <summary>The region of something that stands at <paramref name="wordsBefore"/>.</summary>
    public PageRegion RegionOf(Placement placement, int wordsBefore)
    {
        if (placement.InConsentDialog)
        {
            return PageRegion.Body;
        }

        if (placement.Named is { } named)
        {
            return named;
        }

        // A landmark that holds the content splits the rest of the page into what is before and what is behind it.
        if (_firstContentWord is { } first && _lastContentWord is { } last && last - first > Text.Words / 5)
        {
            return wordsBefore <= first ? PageRegion.Header : wordsBefore >= last ? PageRegion.Footer : PageRegion.Body;
        }

        var share = Text.Words == 0 ? 0 : (double)wordsBefore / Text.Words;

        return share >= BottomShare ? PageRegion.Footer
            : share <= TopShare || (placement.InNavigation && share <= NavigationTopShare) ? PageRegion.Header
            : PageRegion.Body;
    }

    /// <summary>Whether a buyer sees it.</summary>
    public Visibility VisibilityOf(Placement placement) => _visibility.Of(placement);

    /// <summary>A channel that an element or its text shows.</summary>
    public ChannelEvidence Channel(
        ChannelKind kind, string value, IElement element, Placement placement, int wordsBefore, string why) => new()
        {
            Kind = kind,
            Value = TextFolding.Collapse(value),
            Region = RegionOf(placement, wordsBefore),
            Line = LineOf(element),
            Visibility = VisibilityOf(placement),
            Why = why,
        };

    /// <summary>The line of an element.</summary>
    public int LineOf(IElement element) => _page.Lines.LineOf(element.SourceReference?.Position.Position ?? 0);

    private void Visit(IElement element, Placement outer)
    {
        var placement = PlacementReader.Within(element, outer);

        if (_styles.Hides(element, out var opens))
        {
            placement = opens ? placement with { InMenu = true } : placement with { IsHiddenByStyle = true };
        }

        switch (element.LocalName)
        {
            case "style":
                _styles.Add(element.TextContent);
                return;
            case "noscript" or "svg":
                return;
            case "template" when element is IHtmlTemplateElement template:
                VisitChildren(template.Content, element, placement with { InTemplate = true });
                return;
            case "script":
                VisitScript(element, placement);
                return;
            case "select" or "textarea" or "object" or "video":
                Add(element, placement);
                return;
            case "br":
                Text.EndLine();
                return;
            case "a" or "area" or "button" or "input" or "img" or "iframe" or "form" or "link" or "meta" or "base":
                Add(element, placement);
                break;
        }

        if (element.LocalName is "head")
        {
            VisitHead(element, placement);
            return;
        }

        _visibility.NoteOpenedIds(element);

        var isContent = element.LocalName is "main" || element.GetAttribute("role") is "main";
        var isBlock = IsBlock(element.LocalName);

        if (isContent)
        {
            _firstContentWord ??= Text.Words;
        }

        if (isBlock)
        {
            Text.EndLine();
        }

        VisitChildren(element, element, placement);

        if (isBlock)
        {
            Text.EndLine();
        }

        if (isContent)
        {
            _lastContentWord = Text.Words;
        }
    }

    private void VisitChildren(INode parent, IElement element, Placement placement)
    {
        foreach (var node in parent.ChildNodes)
        {
            switch (node)
            {
                case IElement child:
                    Visit(child, placement);
                    break;
                case IText text:
                    Text.Append(text.Data, element, placement);
                    break;
            }
        }
    }

    private void VisitHead(IElement head, Placement placement)
    {
        foreach (var child in head.Children)
        {
            if (child.LocalName is "script")
            {
                VisitScript(child, placement);
            }
            else if (child.LocalName is "style")
            {
                _styles.Add(child.TextContent);
            }
            else if (child.LocalName is "base" or "meta" or "link")
            {
                Add(child, placement);
            }
        }
    }

    private void VisitScript(IElement script, Placement placement)
    {
        Add(script, placement);

        if (script.GetAttribute("src") is null && script.GetAttribute("type") is not "application/ld+json")
        {
            _visibility.NoteScript(script.TextContent);
        }
    }

    private void Add(IElement element, Placement placement) =>
        _items.Add(new(element, placement, Text.Words, Text.Length, new(element)));

    private static bool IsBlock(string name) => name is "p" or "div" or "li" or "ul" or "ol" or "td" or "th" or "tr"
        or "table" or "dt" or "dd" or "dl" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "header" or "footer"
        or "main" or "nav" or "section" or "article" or "aside" or "address" or "form" or "fieldset" or "blockquote"
        or "pre" or "center" or "figure" or "figcaption" or "details" or "summary" or "body" or "hr";

    /// <summary>An element and where it stands.</summary>
    /// <param name="Element">The element.</param>
    /// <param name="Placement">Its place.</param>
    /// <param name="WordsBefore">Words of the page before it.</param>
    /// <param name="Offset">Where its text begins in the text of the page.</param>
    /// <param name="Labels">What it calls itself, if it is a link or button.</param>
    internal readonly record struct Item(
        IElement Element, Placement Placement, int WordsBefore, int Offset, LinkLabels Labels);
}
