using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using MerchantCx.Evaluation;
using MerchantCx.Evidence;
using MerchantCx.Texts;

namespace MerchantCx.Cli.Reports;

/// <summary>Writes a report for programs. Keys are added, never renamed or removed.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the report as UTF-8, with a line break at its end.</summary>
    public static void Write(ReportContext context, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            var report = context.Report;

            json.WriteStartObject();
            json.WriteNumber("schemaVersion", 1);
            json.WriteStartObject("tool");
            json.WriteString("name", "merchantcx");
            json.WriteString("version", context.ToolVersion);
            json.WriteEndObject();
            json.WriteString("target", context.Target);
            json.WriteString("start", report.Site.Kind is SiteKind.Web ? report.Site.Start.AbsoluteUri : null);
            json.WriteString(
                "notFoundPage", report.Site.Pages.FirstOrDefault(page => page.Role is PageRole.NotFound)?.Name);
            json.WriteString("language", context.Language.Code);
            json.WriteStartObject("pack");
            json.WriteString("id", report.Pack.Id);
            json.WriteString("version", report.Pack.Version);
            json.WriteEndObject();
            json.WriteStartObject("region");
            json.WriteString("code", report.Profile.Region?.Code);
            json.WriteString("reason", RuleTexts.Say(report.Profile.RegionReason, context.Language));
            json.WriteEndObject();
            json.WriteString("asOf", report.Profile.AsOf.ToString("O", CultureInfo.InvariantCulture));
            json.WriteNumber("exitCode", context.Decision.ExitCode);
            json.WriteString("exitReason", context.Decision.In(context.Language));
            WriteSummary(json, report);
            WriteRules(json, context);
            WriteFindings(json, context);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteSummary(Utf8JsonWriter json, AuditReport report)
    {
        var violations = report.Findings.Where(finding => finding.Kind is FindingKind.Violation).ToList();

        json.WriteStartObject("summary");
        json.WriteNumber("pages", report.Site.Pages.Count);

        foreach (var severity in Enum.GetValues<Rules.Severity>().Reverse())
        {
            json.WriteNumber(JsonNames.Camel(severity), violations.Count(finding => finding.Rule.Severity == severity));
        }

        json.WriteNumber("inconclusive", report.Findings.Count - violations.Count);
        json.WriteEndObject();
    }

    private static void WriteRules(Utf8JsonWriter json, ReportContext context)
    {
        json.WriteStartArray("rules");

        foreach (var outcome in context.Report.Outcomes)
        {
            json.WriteStartObject();
            json.WriteString("id", outcome.Rule.Id.ToString());
            json.WriteString("title", RuleTexts.Title(outcome.Rule.Id, context.Language));
            json.WriteString("severity", JsonNames.Camel(outcome.Rule.Severity));
            json.WriteString("basis", JsonNames.Camel(outcome.Rule.Basis));
            json.WriteNumber("satisfied", outcome.Satisfied);
            json.WriteNumber("violated", outcome.Violated);
            json.WriteNumber("inconclusive", outcome.Inconclusive);
            json.WriteNumber("notApplicable", outcome.NotApplicable);
            json.WriteString(
                "notApplicableReason",
                outcome.NotApplicableReason is { } reason ? RuleTexts.Say(reason, context.Language) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter json, ReportContext context)
    {
        json.WriteStartArray("findings");

        foreach (var finding in context.Report.Findings)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Rule.Id.ToString());
            json.WriteString("verdict", finding.Kind is FindingKind.Violation ? "violated" : "inconclusive");
            json.WriteString("severity", JsonNames.Camel(finding.Rule.Severity));
            json.WriteString("cause", finding.Message.Key);
            json.WriteString("message", RuleTexts.Say(finding.Message, context.Language));
            json.WriteString("target", finding.Message.Arguments.OfType<Uri>().FirstOrDefault()?.AbsoluteUri);
            json.WriteString("fingerprint", finding.Fingerprint);
            json.WriteNumber("pageCount", finding.Occurrences.Count);
            json.WriteStartArray("pages");

            foreach (var occurrence in finding.Occurrences)
            {
                json.WriteStartObject();
                json.WriteString("page", occurrence.Name);

                if (occurrence.Place is { } place)
                {
                    json.WriteNumber("line", place.Line);
                    json.WriteString("region", JsonNames.Camel(place.Region));
                    json.WriteString("text", place.Text);
                }

                json.WriteString("fingerprint", occurrence.Fingerprint);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
