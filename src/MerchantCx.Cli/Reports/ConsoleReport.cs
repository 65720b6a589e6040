using System.Globalization;
using MerchantCx.Cli.Composition;
using MerchantCx.Evaluation;
using MerchantCx.Evidence;
using MerchantCx.Rules;
using MerchantCx.Texts;
using Spectre.Console;

namespace MerchantCx.Cli.Reports;

/// <summary>Writes a report for a terminal.</summary>
internal static class ConsoleReport
{
    private const int NamedPages = 5;

    /// <summary>The report as it is to be written to <paramref name="destination"/>.</summary>
    public static string Create(ReportContext context, TextWriter destination, ColorMode color)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Write(context, Terminal.Create(text, color, destination));

        // Columns are filled up with blanks, which nobody needs at the end of a line.
        return string.Join('\n', text.ToString().Split('\n').Select(line => line.TrimEnd()));
    }

    private static void Write(ReportContext context, IAnsiConsole console)
    {
        var (report, language) = (context.Report, context.Language);

        console.WriteLine();
        Line(console, $"[bold]{Safe(context.Target)}[/]");
        Line(console, Safe(string.Join(
            " · ",
            ReportTexts.Audited.In(language, ReportTexts.PageCount(report.Site.Pages.Count, language)),
            $"{report.Pack.Id} {report.Pack.Version}",
            $"{ReportTexts.Region.In(language)} {context.RegionText()}",
            language.Day(report.Profile.AsOf))));
        console.WriteLine();

        foreach (var finding in report.Findings)
        {
            Write(finding, context, console);
        }

        if (report.Site.Pages.Any(page => page.Role is PageRole.NotFound))
        {
            Line(console, $"[grey]{Safe(ReportTexts.NotFoundProbe.In(language))}[/]");
        }

        console.Write(RuleTable(report, language));
        console.WriteLine();
        Line(
            console,
            $"[bold]{Safe(ReportTexts.Verdict(report, language))}[/] {Safe(ReportTexts.Disclaimer.In(language))}");
    }

    private static void Write(Finding finding, ReportContext context, IAnsiConsole console)
    {
        var language = context.Language;
        var isReview = finding.Kind is FindingKind.Review;
        var label = isReview
            ? ReportTexts.Inconclusive.In(language)
            : ReportTexts.SeverityName(finding.Rule.Severity).In(language);
        var color = isReview ? "blue" : finding.Rule.Severity switch
        {
            Severity.Error => "red",
            Severity.Warning => "yellow",
            _ => "grey",
        };

        Line(
            console,
            $"[{color} bold]{Safe(label.ToUpper(language.Culture))}[/]  [bold]{finding.Rule.Id}[/]  "
            + Safe(RuleTexts.Title(finding.Rule.Id, language)));
        Indent(console, Safe(context.Say(finding.Message)));
        Indent(
            console,
            $"{Safe(ReportTexts.PageCount(finding.Occurrences.Count, language))}: {Safe(Pages(finding, context))}");

        if (!isReview)
        {
            Indent(console, $"[grey]→ {Safe(RuleTexts.Remedy(finding.Rule.Id, language))}[/]");
        }

        console.WriteLine();
    }

    private static string Pages(Finding finding, ReportContext context)
    {
        var named = finding.Occurrences.Take(NamedPages).Select(occurrence => occurrence.Place is { Line: > 0 } place
            ? $"{context.ShortName(occurrence)} ({ReportTexts.Line.In(context.Language, place.Line)})"
            : context.ShortName(occurrence));
        var more = finding.Occurrences.Count - NamedPages;

        var list = string.Join(", ", named);

        return more > 0
            ? ReportTexts.ListAndMore.In(context.Language, list, more.ToString("N0", context.Language.Culture))
            : list;
    }

    private static Table RuleTable(AuditReport report, Language language)
    {
        var table = new Table { Border = TableBorder.Simple, Expand = false };

        table.AddColumn(ReportTexts.Rule.In(language));
        table.AddColumn(ReportTexts.Title.In(language));
        table.AddColumn(new TableColumn(ReportTexts.Satisfied.In(language)).RightAligned());
        table.AddColumn(new TableColumn(ReportTexts.Violated.In(language)).RightAligned());
        table.AddColumn(new TableColumn(ReportTexts.Inconclusive.In(language)).RightAligned());

        foreach (var outcome in report.Outcomes)
        {
            var title = Safe(RuleTexts.Title(outcome.Rule.Id, language));

            if (outcome.NotApplicableReason is { } reason)
            {
                title += $"\n[grey]{Safe(ReportTexts.NotApplicable.In(language))}: "
                    + $"{Safe(RuleTexts.Say(reason, language))}[/]";
            }

            table.AddRow(
                new Markup(outcome.Rule.Id.ToString()),
                new Markup(title),
                Count(outcome.Satisfied, language),
                Count(outcome.Violated, language),
                Count(outcome.Inconclusive, language));
        }

        return table;
    }

    private static Markup Count(int count, Language language) =>
        new(count == 0 ? "[grey]–[/]" : count.ToString("N0", language.Culture));

    private static void Indent(IAnsiConsole console, string markup) =>
        console.Write(new Padder(new Markup(markup), new Padding(2, 0, 0, 0)));

    private static void Line(IAnsiConsole console, string markup) => console.Write(new Markup(markup + "\n"));

    /// <summary>Text of a page must neither become markup nor reach the terminal as an escape sequence.</summary>
    private static string Safe(string text) =>
        Markup.Escape(string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character)));
}
