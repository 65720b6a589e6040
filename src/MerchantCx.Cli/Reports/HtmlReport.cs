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
        var findings = Section(ReportTexts.Findings, violations, context)
            + Section(ReportTexts.ToReview, reviews, context);

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
            {findings}{RuleTable(context)}
            </main>
            <footer>
            {Footer(context)}
            </footer>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private static string Facts(ReportContext context) => string.Join(
        " · ",
        ReportTexts.Audited.In(
            context.Language, ReportTexts.PageCount(context.Report.Site.Pages.Count, context.Language)),
        $"{context.Report.Pack.Id} {context.Report.Pack.Version}",
        $"{ReportTexts.Region.In(context.Language)} {context.RegionText()}",
        context.Language.Day(context.Report.Profile.AsOf));

    private static string Footer(ReportContext context)
    {
        var language = context.Language;
        var exitCode = ReportTexts.ExitCode.In(language, context.Decision.ExitCode);
        var probe = context.Report.Site.Kind is SiteKind.Web
            ? $"<p>{Safe(ReportTexts.NotFoundProbe.In(language))}</p>\n"
            : "";

        return $"""
            <p>{Safe(ReportTexts.Result.In(language))}: {Safe(context.Decision.In(language))} ({Safe(exitCode)}).</p>
            {probe}<p>{Safe(ReportTexts.Disclaimer.In(language))}</p>
            <p>merchantcx {Safe(context.ToolVersion)}</p>
            """;
    }

    private static string Numbers(AuditReport report, List<Finding> violations, int reviews, Language language)
    {
        var items = Enum.GetValues<Severity>()
            .Reverse()
            .Select(severity => (
                Severity: severity, Count: violations.Count(finding => finding.Rule.Severity == severity)))
            .Where(item => item.Severity is not Severity.Info || item.Count > 0)
            .Select(item => (
                ReportTexts.SeverityName(item.Severity, item.Count), Class: Class(item.Severity), item.Count))
            .Append((ReportTexts.Inconclusive, "review", reviews))
            .Append((ReportTexts.PagesRead, "", report.Site.Pages.Count))
            .Select(((Text Name, string Class, int Count) item) => (
                Name: item.Name.In(language), item.Class, item.Count))
            .Select(item => $"<li class=\"{item.Class}\"><strong>{Number(item.Count, language)}</strong>"
                + $"<span class=\"tag\">{Safe(item.Name)}</span></li>");

        return $"<ul class=\"numbers\">{string.Concat(items)}</ul>";
    }

    private static string Section(Text heading, List<Finding> findings, ReportContext context) => findings.Count == 0
        ? ""
        : $"<h2>{Safe(heading.In(context.Language))}</h2>\n"
            + string.Concat(findings.Select(finding => Card(finding, context)));

    private static string Card(Finding finding, ReportContext context)
    {
        var language = context.Language;
        var isReview = finding.Kind is FindingKind.Review;
        var kind = isReview ? "review" : Class(finding.Rule.Severity);
        var tag = isReview
            ? ReportTexts.Inconclusive.In(language)
            : ReportTexts.SeverityName(finding.Rule.Severity).In(language);
        var remedy = RuleTexts.Remedy(finding.Rule.Id, language);

        return $"""
            <section class="finding {kind}" id="f-{finding.Fingerprint}">
            <p><span class="tag">{Safe(tag)}</span> · {finding.Rule.Id}</p>
            <h3>{Safe(RuleTexts.Title(finding.Rule.Id, language))}</h3>
            <p class="message">{Safe(context.Say(finding.Message))}</p>
            {Pages(finding, context)}
            <p><strong>{Safe(ReportTexts.Remedy.In(language))}:</strong> {Safe(remedy)}</p>
            <p class="soft">{Safe(RuleTexts.Demand(finding.Rule.Id, language))}{Sources(finding.Rule, language)}</p>
            </section>

            """;
    }

    private static string Sources(Rule rule, Language language)
    {
        var sources = rule.Sources.Select(source => $"{Safe(source.Title)} ({Safe(source.Address)})");

        return rule.Sources.Count == 0
            ? ""
            : $" {Safe(ReportTexts.Source.In(language))}: {string.Join("; ", sources)}.";
    }

    private static string Pages(Finding finding, ReportContext context)
    {
        var items = finding.Occurrences
            .Select(occurrence => $"<li>{Safe(Describe(occurrence, context))}</li>")
            .ToList();
        var count = Safe(ReportTexts.PageCount(items.Count, context.Language));

        if (items.Count <= PagesShownAtOnce)
        {
            return $"<p>{count}:</p><ul class=\"pages\">{string.Concat(items)}</ul>";
        }

        var more = ReportTexts.AndMore.WithCount(context.Language, items.Count - PagesShownAtOnce);

        return $"<p>{count}:</p><ul class=\"pages\">{string.Concat(items.Take(PagesShownAtOnce))}</ul>"
            + $"<details><summary>{Safe(more)}</summary>"
            + $"<ul class=\"pages\">{string.Concat(items.Skip(PagesShownAtOnce))}</ul></details>";
    }

    private static string Describe(Occurrence occurrence, ReportContext context)
    {
        var name = context.ShortName(occurrence);

        if (occurrence.Place is not { } place)
        {
            return name;
        }

        var region = ReportTexts.RegionName(place.Region).In(context.Language);

        return place.Line > 0
            ? $"{name} ({ReportTexts.Line.In(context.Language, place.Line)}, {region}{Quoted(place.Text)})"
            : $"{name} ({region}{Quoted(place.Text)})";
    }

    private static string Quoted(string text) => text.Length == 0 ? "" : $": {text}";

    private static string RuleTable(ReportContext context)
    {
        var language = context.Language;
        var rows = new StringBuilder();

        foreach (var outcome in context.Report.Outcomes)
        {
            var reason = outcome.NotApplicableReason is { } why
                ? $"<br><span class=\"soft\">{Safe(ReportTexts.NotApplicable.In(language))}: "
                    + $"{Safe(RuleTexts.Say(why, language))}</span>"
                : "";
            var title = RuleTexts.Title(outcome.Rule.Id, language);
            var weight = ReportTexts.SeverityName(outcome.Rule.Severity).In(language);
            rows.Append(
                CultureInfo.InvariantCulture,
                $"<tr><td>{outcome.Rule.Id}</td><td>{Safe(title)}{reason}</td><td>{Safe(weight)}</td>"
                + $"{Cell(outcome.Satisfied, language)}{Cell(outcome.Violated, language)}"
                + $"{Cell(outcome.Inconclusive, language)}</tr>\n");
        }

        return $"""
            <h2>{Safe(ReportTexts.Rules.In(language))}</h2>
            <div class="scroll"><table>
            <thead><tr>{Headings(language)}</tr></thead>
            <tbody>
            {rows}</tbody>
            </table></div>
            """;
    }

    private static string Headings(Language language)
    {
        Text[] words = [ReportTexts.Rule, ReportTexts.Title, ReportTexts.Weight];
        Text[] counts = [ReportTexts.Satisfied, ReportTexts.Violated, ReportTexts.Inconclusive];

        return string.Concat(words.Select(word => $"<th>{Safe(word.In(language))}</th>"))
            + string.Concat(counts.Select(count => $"<th class=\"count\">{Safe(count.In(language))}</th>"));
    }

    private static string Cell(int count, Language language) =>
        $"<td class=\"count\">{(count == 0 ? "–" : Number(count, language))}</td>";

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
