using System.Text.Json;
using System.Text.Json.Serialization;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Crawling;

/// <summary>Writes evidence down so that two crawls can be compared.</summary>
internal static class EvidenceText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Of(SiteEvidence site) => JsonSerializer.Serialize(
        new
        {
            site.Start,
            site.Kind,
            site.Pages,
            Outcomes = site.Outcomes
                .OrderBy(outcome => outcome.Key.AbsoluteUri, StringComparer.Ordinal)
                .Select(outcome => outcome.Value),
        },
        Options);
}
