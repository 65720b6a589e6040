using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MerchantCx.Evidence;

namespace MerchantCx.Cli.Reports;

/// <summary>Writes the evidence of one page as one line of JSON: facts and no verdict.</summary>
/// <remarks>Every key is always present; keys may be added, none is removed.</remarks>
internal static class EvidenceLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line, without a line break.</summary>
    /// <param name="source">The file, or the address as given.</param>
    /// <param name="url">The address after redirects; <see langword="null"/> for a file.</param>
    /// <param name="page">The evidence.</param>
    public static string Create(string source, string? url, PageEvidence page)
    {
        using var buffer = new MemoryStream();

        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("source", source);
            json.WriteString("url", url);
            json.WriteString("lang", page.Language);
            json.WriteString("completeness", JsonNames.Camel(page.Completeness));
            WriteLinks(json, page);
            WriteChannels(json, page);
            WriteAddress(json, page);
            WriteStructured(json, page);
            json.WriteString("currency", page.Currency);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteLinks(Utf8JsonWriter json, PageEvidence page)
    {
        json.WriteStartObject("links");

        foreach (var concept in Enum.GetValues<LinkConcept>())
        {
            json.WriteStartArray(JsonNames.Camel(concept));

            // A withdrawal link leads to a way of returning goods: it is listed under both.
            foreach (var link in page.Links.Where(link => link.Concept == concept
                || (concept is LinkConcept.Returns && link.Concept is LinkConcept.Withdrawal)))
            {
                json.WriteStartObject();
                json.WriteString("region", JsonNames.Camel(link.Region));
                json.WriteString("text", link.Text);
                json.WriteString("href", link.Href);
                json.WriteNumber("line", link.Line);
                json.WriteString("visible", Name(link.Visibility));
                json.WriteBoolean("certain", link.IsCertain);
                json.WriteString("why", link.InConsentDialog ? $"{link.Why}, in a consent dialog" : link.Why);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteChannels(Utf8JsonWriter json, PageEvidence page)
    {
        json.WriteStartObject("channels");

        foreach (var kind in Enum.GetValues<ChannelKind>())
        {
            json.WriteStartArray(JsonNames.Camel(kind));

            foreach (var channel in page.Channels.Where(channel => channel.Kind == kind))
            {
                json.WriteStartObject();
                json.WriteString("value", channel.Value);

                if (kind is ChannelKind.Chat)
                {
                    json.WriteString("provider", channel.Provider);
                    json.WriteString(
                        "kind", channel.Why.Contains("script", StringComparison.Ordinal) ? "widget" : "link");
                }

                json.WriteString("region", JsonNames.Camel(channel.Region));
                json.WriteNumber("line", channel.Line);
                json.WriteString("visible", Name(channel.Visibility));
                json.WriteBoolean("certain", channel.IsCertain);
                json.WriteString("why", channel.Why);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteAddress(Utf8JsonWriter json, PageEvidence page)
    {
        json.WriteStartArray("address");

        foreach (var identity in page.Identities)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNames.Camel(identity.Kind));
            json.WriteString("value", identity.Value);
            json.WriteString("country", identity.Country);
            json.WriteString("region", JsonNames.Camel(identity.Region));
            json.WriteNumber("line", identity.Line);
            json.WriteBoolean("certain", identity.IsCertain);
            json.WriteString("why", identity.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStructured(Utf8JsonWriter json, PageEvidence page)
    {
        json.WriteStartArray("structured");

        foreach (var fact in page.Structured)
        {
            json.WriteStartObject();
            json.WriteString("type", fact.Type);
            json.WriteString("property", fact.Property);
            json.WriteString("value", fact.Value);
            json.WriteNumber("line", fact.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Name(Visibility visibility) => visibility switch
    {
        Visibility.Visible => "yes",
        Visibility.InMenu => "menu",
        Visibility.Hidden => "no",
        _ => "unknown",
    };
}
