using System.Security.Cryptography;
using System.Text;
using MerchantCx.Evidence;
using Visibility = MerchantCx.Evidence.Visibility;

namespace MerchantCx.Crawler.Gathering;

/// <summary>Measures what stands between the top and the bottom of a page.</summary>
internal static class ContentReader
{
    /// <summary>Words outside headings, things embedded, and a hash of the text.</summary>
    public static (int Words, int EmbeddedElements, string Hash) Read(PageWalk walk)
    {
        var words = 0;
        var text = new StringBuilder();

        foreach (var run in walk.Text.Runs)
        {
            if (run.Placement.InNavigation
                || run.Placement.InConsentDialog
                || run.Placement.InTemplate
                || walk.RegionOf(run.Placement, run.WordsBefore) is not PageRegion.Body
                || walk.VisibilityOf(run.Placement) is Visibility.Hidden)
            {
                continue;
            }

            words += run.Placement.InHeading ? 0 : run.Words;
            text.Append(walk.Text.Whole, run.Start, run.Length).Append('\n');
        }

        var embedded = walk.Items.Count(item =>
            item.Element.LocalName is "img" or "iframe" or "object" or "video" or "form"
            && walk.RegionOf(item.Placement, item.WordsBefore) is PageRegion.Body);

        return (words, embedded, HashOf(text.ToString()));
    }

    private static string HashOf(string text) => text.Length == 0
        ? ""
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
