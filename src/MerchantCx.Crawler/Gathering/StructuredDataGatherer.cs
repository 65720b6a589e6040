using System.Text.Json;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

/// <summary>
/// Reads what JSON-LD says about customer service: contact points and the organisation behind the shop.
/// </summary>
internal static class StructuredDataGatherer
{
    private const int LargestScript = 256 * 1024;

    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    private static readonly HashSet<string> Properties =
    [
        "telephone", "email", "contactType", "hoursAvailable", "availableLanguage", "legalName", "streetAddress",
        "postalCode", "addressLocality", "addressCountry", "merchantReturnDays", "returnPolicyCategory",
    ];

    /// <summary>The facts of the page, in document order.</summary>
    public static List<StructuredFact> Gather(PageWalk walk)
    {
        List<StructuredFact> facts = [];

        foreach (var item in walk.Items)
        {
            if (item.Element.LocalName is not "script"
                || item.Element.GetAttribute("type") is not "application/ld+json"
                || item.Element.TextContent is not { Length: > 0 and <= LargestScript } json)
            {
                continue;
            }

            try
            {
                using var document = JsonDocument.Parse(json, Lenient);
                Read(document.RootElement, "", walk.LineOf(item.Element), facts);
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException)
            {
                // Broken structured data, or half a character in it, is no evidence; what the page shows still is.
            }
        }

        return facts;
    }

    private static void Read(JsonElement element, string type, int line, List<StructuredFact> facts)
    {
        if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var entry in element.EnumerateArray())
            {
                Read(entry, type, line, facts);
            }
        }

        if (element.ValueKind is not JsonValueKind.Object)
        {
            return;
        }

        if (element.TryGetProperty("@type", out var named))
        {
            type = named.ValueKind is JsonValueKind.Array && named.GetArrayLength() > 0 ? $"{named[0]}" : $"{named}";
        }

        foreach (var property in element.EnumerateObject())
        {
            if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            {
                Read(property.Value, property.Name is "@graph" ? "" : type, line, facts);
            }
            else if (Properties.Contains(property.Name) || (type is "Product" && property.Name is "name"))
            {
                facts.Add(new(type, property.Name, TextFolding.Collapse($"{property.Value}"), line));
            }
        }
    }
}
