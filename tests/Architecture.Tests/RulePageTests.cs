using MerchantCx.Packs;
using MerchantCx.Rules;
using MerchantCx.Texts;

namespace Architecture.Tests;

public sealed class RulePageTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "rules");

    public static TheoryData<string> Ids =>
        [.. AmazonPayPack.Create().Catalog.Rules.Select(rule => rule.Id.ToString())];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_page_that_says_what_the_code_says(string id)
    {
        var rule = AmazonPayPack.Create().Catalog.Find(RuleId.Parse(id))!;
        var page = File.ReadAllText(Path.Combine(Folder, $"{id}.md"));

        Assert.StartsWith($"# {id}: {RuleTexts.Title(rule.Id, Language.English)}\n", page, StringComparison.Ordinal);
        Assert.Contains(RuleTexts.Demand(rule.Id, Language.English), page, StringComparison.Ordinal);
        Assert.Contains(RuleTexts.Remedy(rule.Id, Language.English), page, StringComparison.Ordinal);
        Assert.Contains($"| Severity | {rule.Severity} |", page, StringComparison.Ordinal);
        Assert.Contains($"| Basis | {rule.Basis} |", page, StringComparison.Ordinal);
        Assert.Contains($"| Judged on | {rule.Scope} |", page, StringComparison.Ordinal);
        Assert.All(rule.Sources, source => Assert.Contains(source.Address, page, StringComparison.Ordinal));
        Assert.All(rule.Regions, region => Assert.Contains(region.Code, page, StringComparison.Ordinal));
        Assert.All(
            rule.Parameters,
            parameter => Assert.Contains($"`{parameter.Name}` = {parameter.Value}", page, StringComparison.Ordinal));
    }

    [Fact]
    public void No_page_stands_without_a_rule()
    {
        var pages = Directory.EnumerateFiles(Folder, "MCX*.md").Select(file => Path.GetFileNameWithoutExtension(file)!);

        Assert.Empty(pages.Except(AmazonPayPack.Create().Catalog.Rules.Select(rule => rule.Id.ToString())));
    }
}
