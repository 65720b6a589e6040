using System.Globalization;
using System.Net;
using System.Text;
using MerchantCx.Evaluation;
using MerchantCx.Evidence;
using MerchantCx.Rules;
using MerchantCx.Texts;

namespace MerchantCx.Cli.Reports;

/// <summary>Writes a report as one HTML file that needs nothing from outside.</summary>
internal static class HtmlReport
{
    private const int PagesShownAtOnce = 5;

    private static readonly string Style = ReadStyle();

    /// <summary>The whole file.</summary>
    public static string Create(ReportContext context)
    {
        var language = context.Language;
        var report = context.Report;
        var violations = report.Findings.Where(finding => finding.Kind is FindingKind.Violation).ToList();
        var reviews = report.Findings.Where(finding => finding.Kind is FindingKind.Review).ToList();

        return $"""
            <!DOCTYPE html>
            <html lang="{language.Code}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="merchantcx {Safe(context.ToolVersion)}">
            <title>MerchantCx: {Safe(context.Target)}</title>
            <style>
            {Style}</style>
            </head>
            <body>
            <header>
            <h1>MerchantCx · {Safe(context.Target)}</h1>
            <p class="verdict">{Safe(ReportTexts.Verdict(report, language))}</p>
            <p class="facts">{Safe(Facts(context))}</p>
            {Numbers(report, violations, reviews.Count, language)}
            </header>
            <main>
            {Section(ReportTexts.Findings, violations, context)}{Section(ReportTexts.ToReview, reviews, context)}{RuleTable(context)}
            </main>
            <footer>
            <p>{Safe(ReportTexts.Result.In(language))}: {Safe(context.Decision.In(language))} ({Safe(ReportTexts.ExitCode.In(language, context.Decision.ExitCode))}).</p>
            {(report.Site.Kind is SiteKind.Web ? $"<p>{Safe(ReportTexts.NotFoundProbe.In(language))}</p>\n" : "")}<p>{Safe(ReportTexts.Disclaimer.In(language))}</p>
            <p>merchantcx {Safe(context.ToolVersion)}</p>
            </footer>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private static string Facts(ReportContext context) => string.Join(
        " · ",
        ReportTexts.Audited.In(context.Language, ReportTexts.PageCount(context.Report.Site.Pages.Count, context.Language)),
        $"{context.Report.Pack.Id} {context.Report.Pack.Version}",
        $"{ReportTexts.Region.In(context.Language)} {context.RegionText()}",
        context.Language.Day(context.Report.Profile.AsOf));

    private static string Numbers(AuditReport report, List<Finding> violations, int reviews, Language language)
    {
        var items = Enum.GetValues<Severity>()
            .Reverse()
            .Select(severity => (Severity: severity, Count: violations.Count(finding => finding.Rule.Severity == severity)))
            .Where(item => item.Severity is not Severity.Info || item.Count > 0)
            .Select(item => (ReportTexts.SeverityName(item.Severity, item.Count), Class: Class(item.Severity), item.Count))
            .Append((ReportTexts.Inconclusive, "review", reviews))
            .Append((ReportTexts.PagesRead, "", report.Site.Pages.Count))
            .Select(((Text Name, string Class, int Count) item) => (Name: item.Name.In(language), item.Class, item.Count))
            .Select(item => $"<li class=\"{item.Class}\"><strong>{Number(item.Count, language)}</strong><span class=\"tag\">{Safe(item.Name)}</span></li>");

        return $"<ul class=\"numbers\">{string.Concat(items)}</ul>";
    }

    private static string Section(Text heading, List<Finding> findings, ReportContext context) => findings.Count == 0
        ? ""
        : $"<h2>{Safe(heading.In(context.Language))}</h2>\n{string.Concat(findings.Select(finding => Card(finding, context)))}";

    private static string Card(Finding finding, ReportContext context)
    {
        var language = context.Language;
        var isReview = finding.Kind is FindingKind.Review;
        var tag = isReview ? ReportTexts.Inconclusive.In(language) : ReportTexts.SeverityName(finding.Rule.Severity).In(language);

        return $"""
            <section class="finding {(isReview ? "review" : Class(finding.Rule.Severity))}" id="f-{finding.Fingerprint}">
            <p><span class="tag">{Safe(tag)}</span> · {finding.Rule.Id}</p>
            <h3>{Safe(RuleTexts.Title(finding.Rule.Id, language))}</h3>
            <p class="message">{Safe(context.Say(finding.Message))}</p>
            {Pages(finding, context)}
            <p><strong>{Safe(ReportTexts.Remedy.In(language))}:</strong> {Safe(RuleTexts.Remedy(finding.Rule.Id, language))}</p>
            <p class="soft">{Safe(RuleTexts.Demand(finding.Rule.Id, language))}{Sources(finding.Rule, language)}</p>
            </section>

            """;
    }

    private static string Sources(Rule rule, Language language) => rule.Sources.Count == 0
        ? ""
        : $" {Safe(ReportTexts.Source.In(language))}: {string.Join("; ", rule.Sources.Select(source => $"{Safe(source.Title)} ({Safe(source.Address)})"))}.";

    private static string Pages(Finding finding, ReportContext context)
    {
        var items = finding.Occurrences.Select(occurrence => $"<li>{Safe(Describe(occurrence, context))}</li>").ToList();
        var count = Safe(ReportTexts.PageCount(items.Count, context.Language));

        return items.Count <= PagesShownAtOnce
            ? $"<p>{count}:</p><ul class=\"pages\">{string.Concat(items)}</ul>"
            : $"<p>{count}:</p><ul class=\"pages\">{string.Concat(items.Take(PagesShownAtOnce))}</ul>"
                + $"<details><summary>{Safe(ReportTexts.AndMore.WithCount(context.Language, items.Count - PagesShownAtOnce))}</summary>"
                + $"<ul class=\"pages\">{string.Concat(items.Skip(PagesShownAtOnce))}</ul></details>";
    }

    private static string Describe(Occurrence occurrence, ReportContext context)
    {
        var name = context.ShortName(occurrence);

        return occurrence.Place is not { } place ? name : place.Line > 0
            ? $"{name} ({ReportTexts.Line.In(context.Language, place.Line)}, {ReportTexts.RegionName(place.Region).In(context.Language)}{Quoted(place.Text)})"
            : $"{name} ({ReportTexts.RegionName(place.Region).In(context.Language)}{Quoted(place.Text)})";
    }

    private static string Quoted(string text) => text.Length == 0 ? "" : $": {text}";

    private static string RuleTable(ReportContext context)
    {
        var language = context.Language;
        var rows = new StringBuilder();

        foreach (var outcome in context.Report.Outcomes)
        {
            var reason = outcome.NotApplicableReason is { } why
                ? $"<br><span class=\"soft\">{Safe(ReportTexts.NotApplicable.In(language))}: {Safe(RuleTexts.Say(why, language))}</span>"
                : "";
            rows.Append(
                CultureInfo.InvariantCulture,
                $"<tr><td>{outcome.Rule.Id}</td><td>{Safe(RuleTexts.Title(outcome.Rule.Id, language))}{reason}</td><td>{Safe(ReportTexts.SeverityName(outcome.Rule.Severity).In(language))}</td>{Cell(outcome.Satisfied, language)}{Cell(outcome.Violated, language)}{Cell(outcome.Inconclusive, language)}</tr>\n");
        }

        return $"""
            <h2>{Safe(ReportTexts.Rules.In(language))}</h2>
            <div class="scroll"><table>
            <thead><tr><th>{Safe(ReportTexts.Rule.In(language))}</th><th>{Safe(ReportTexts.Title.In(language))}</th><th>{Safe(ReportTexts.Weight.In(language))}</th><th class="count">{Safe(ReportTexts.Satisfied.In(language))}</th><th class="count">{Safe(ReportTexts.Violated.In(language))}</th><th class="count">{Safe(ReportTexts.Inconclusive.In(language))}</th></tr></thead>
            <tbody>
            {rows}</tbody>
            </table></div>
            """;
    }

    private static string Cell(int count, Language language) => $"<td class=\"count\">{(count == 0 ? "–" : Number(count, language))}</td>";

    private static string Number(int count, Language language) => count.ToString("N0", language.Culture);

    private static string Class(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    /// <summary>Text of a page never becomes markup.</summary>
    private static string Safe(string text) => WebUtility.HtmlEncode(text);

    private static string ReadStyle()
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
