using MerchantCx.Packs;
using MerchantCx.Rules;
using MerchantCx.Texts;

namespace Architecture.Tests;

public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void The_table_of_rules_says_what_the_rules_say()
    {
        var rows = AmazonPayPack.Create().Catalog.Rules.Select(rule =>
            $"| [{rule.Id}](docs/rules/{rule.Id}.md) | {RuleTexts.Title(rule.Id, Language.English)} | "
            + $"{ReadmeWord(rule.Severity)} |");

        Assert.All(rows, row => Assert.Contains(row, Readme, StringComparison.Ordinal));
        Assert.Equal(
            rows.Count(), Readme.Split('\n').Count(line => line.StartsWith("| [MCX", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_regions_are_those_that_the_code_knows() =>
        Assert.Contains(
            $"# {string.Join(", ", Region.All.SkipLast(1))} or {Region.All[^1]}\n", Readme, StringComparison.Ordinal);

    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("docs/architecture.md")]
    [InlineData("samples/README.md")]
    public void Links_to_files_of_the_checkout_lead_somewhere(string document)
    {
        var path = Path.Combine(Repository.Root, document);
        var targets = File.ReadAllText(path)
            .Split("](")
            .Skip(1)
            .Select(rest => rest.Split(')')[0].Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal));

        Assert.All(targets, target => Assert.True(
            File.Exists(Path.Combine(Path.GetDirectoryName(path)!, target)), $"{document} links {target}"));
    }

    private static string ReadmeWord(Severity severity) => $"{severity}".ToLowerInvariant();
}
