using System.Collections.Frozen;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

/// <summary>Tells which step of a purchase a page is, from its address and its markup.</summary>
internal static class PageKindReader
{
    private static readonly FrozenDictionary<string, PageKind> KindsByWord = DataFile.Rows("page-kinds.csv")
        .ToFrozenDictionary(
            row => row[1], row => Enum.Parse<PageKind>(row[0], ignoreCase: true), StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind of the page; <see cref="PageKind.Other"/> when nothing tells.</summary>
    public static PageKind Read(PageWalk walk, Uri address, IReadOnlyList<StructuredFact> structured)
    {
        foreach (var segment in Uri.UnescapeDataString(address.AbsolutePath).Split('/', '.', '-', '_'))
        {
            if (KindsByWord.TryGetValue(segment, out var kind))
            {
                return kind;
            }
        }

        return IsProduct(walk, structured) ? PageKind.Product : PageKind.Other;
    }

    /// <summary>A page about one product says so; a list of products has many of them.</summary>
    private static bool IsProduct(PageWalk walk, IReadOnlyList<StructuredFact> structured) =>
        walk.Items.Any(item => item.Element.LocalName is "meta"
            && item.Element.GetAttribute("property") is "og:type"
            && item.Element.GetAttribute("content") is "product" or "og:product" or "product.item")
        || structured.Count(fact => fact is { Type: "Product", Property: "name" }) == 1
        || walk.Document.QuerySelectorAll("[itemtype$='schema.org/Product']").Length == 1;
}
