using System.CommandLine;
using System.Globalization;
using MerchantCx.Cli.Reports;
using MerchantCx.Packs;
using MerchantCx.Rules;
using MerchantCx.Texts;
using Spectre.Console;
using Rule = MerchantCx.Rules.Rule;
using Text = MerchantCx.Texts.Text;

namespace MerchantCx.Cli.Commands;

/// <summary><c>merchantcx rules</c>: lists the rules, or shows one.</summary>
internal static class RulesCommand
{
    public static Command Create(Option<Language> language)
    {
        var list = new Command("list", "List the rules");
        list.SetAction(parsed =>
        {
            List(parsed.GetRequiredValue(language), parsed.InvocationConfiguration.Output);
            return ExitCode.Pass;
        });

        var id = new Argument<RuleId>("id")
        {
            Description = "A rule's id, e.g. MCX1001",
            CustomParser = result => RuleId.TryParse(CommonParsers.Word(result), out var parsed)
                ? parsed
                : CommonParsers.Refuse<RuleId>(
                    result, $"'{CommonParsers.Word(result)}' is not a rule id; an id looks like MCX1001."),
        };
        var show = new Command("show", "Show what a rule asks for, and who asks") { id };
        show.SetAction(parsed =>
        {
            var wanted = parsed.GetRequiredValue(id);
            var rule = AmazonPayPack.Create().Catalog.Find(wanted) ?? throw new UserErrorException(
                ExitCode.Usage,
                new(
                    "There is no rule {0}; 'merchantcx rules list' lists them.",
                    "Es gibt keine Regel {0}; „merchantcx rules list“ zeigt alle."),
                wanted);

            Show(rule, parsed.GetRequiredValue(language), parsed.InvocationConfiguration.Output);
            return ExitCode.Pass;
        });

        return new("rules", "List the rules, or show one") { list, show };
    }

    private static void List(Language language, TextWriter output)
    {
        var table = new Table { Border = TableBorder.Simple };

        foreach (var heading in new[] { ReportTexts.Rule, ReportTexts.Weight, ReportTexts.Basis, ReportTexts.Title })
        {
            table.AddColumn(heading.In(language));
        }

        foreach (var rule in AmazonPayPack.Create().Catalog.Rules)
        {
            table.AddRow(
                rule.Id.ToString(),
                Markup.Escape(ReportTexts.SeverityName(rule.Severity).In(language)),
                Markup.Escape(ReportTexts.BasisName(rule.Basis).In(language)),
                Markup.Escape(RuleTexts.Title(rule.Id, language)));
        }

        Terminal.Create(output, Composition.ColorMode.Auto).Write(table);
    }

    private static void Show(Rule rule, Language language, TextWriter output)
    {
        output.WriteLine($"{rule.Id}: {RuleTexts.Title(rule.Id, language)}");
        output.WriteLine();
        output.WriteLine(RuleTexts.Demand(rule.Id, language));
        output.WriteLine();
        Fact(ReportTexts.Weight, ReportTexts.SeverityName(rule.Severity).In(language));
        Fact(ReportTexts.Basis, ReportTexts.BasisName(rule.Basis).In(language));
        Fact(ReportTexts.Scope, ReportTexts.ScopeName(rule.Scope).In(language));
        Fact(
            ReportTexts.Regions,
            rule.Regions.Count == 0 ? ReportTexts.Everywhere.In(language) : string.Join(", ", rule.Regions));

        foreach (var parameter in rule.Parameters)
        {
            Fact(
                ReportTexts.Parameter,
                string.Create(CultureInfo.InvariantCulture, $"{parameter.Name} = {parameter.Value}"));
        }

        foreach (var source in rule.Sources)
        {
            Fact(ReportTexts.Source, $"{source.Title}, {source.Address} ({language.Day(source.ReadOn)})");
        }

        Fact(ReportTexts.Remedy, RuleTexts.Remedy(rule.Id, language));

        void Fact(Text name, string value) => output.WriteLine($"{name.In(language)}: {value}");
    }
}
