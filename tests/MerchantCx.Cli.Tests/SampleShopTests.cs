using System.Text.Json;

namespace MerchantCx.Cli;

public sealed class SampleShopTests
{
    [Fact]
    public async Task Finds_exactly_the_planted_faults_of_the_non_compliant_shop()
    {
        await using var shop = await SampleShop.StartAsync("NonCompliantShop");

        var run = await Tool.RunAsync("audit", shop.Address.AbsoluteUri, "--format", "json");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal(Planted(), Found(run.Output, shop.Address));
    }

    [Theory]
    [InlineData("en", "No violation found.")]
    [InlineData("de", "Keine Verletzung gefunden.")]
    public async Task Finds_nothing_in_the_compliant_shop(string language, string verdict)
    {
        await using var shop = await SampleShop.StartAsync("CompliantShop");

        var run = await Tool.RunAsync("audit", shop.Address.AbsoluteUri, "--lang", language, "--fail-on", "info");

        Assert.Equal(ExitCode.Pass, run.ExitCode);
        Assert.Contains(verdict, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_the_same_report_twice()
    {
        await using var shop = await SampleShop.StartAsync("NonCompliantShop");

        var first = await Tool.RunAsync("audit", shop.Address.AbsoluteUri, "--format", "json", "--concurrency", "1");
        var second = await Tool.RunAsync("audit", shop.Address.AbsoluteUri, "--format", "json", "--concurrency", "8");

        Assert.Equal(first.Output, second.Output);
    }

    [Fact]
    public async Task Says_loudly_when_the_page_limit_bites()
    {
        await using var shop = await SampleShop.StartAsync("CompliantShop");

        var run = await Tool.RunAsync("audit", shop.Address.AbsoluteUri, "--max-pages", "5");

        // The shop's not-found page comes on top.
        Assert.Contains("6 pages audited", run.Output, StringComparison.Ordinal);
        Assert.Contains("the page limit (--max-pages) was reached", run.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Planted() =>
        File.ReadLines(Path.Combine(Repository.Root, "samples", "NonCompliantShop", "planted-faults.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Order(StringComparer.Ordinal);

    /// <summary>Rule, verdict and path of each page; for a dead link the path that it leads to.</summary>
    private static IEnumerable<string> Found(string json, Uri shop)
    {
        using var report = JsonDocument.Parse(json);

        return
        [
            .. report.RootElement.GetProperty("findings").EnumerateArray()
                .SelectMany(finding => Addresses(finding)
                    .Select(address => $"{finding.GetProperty("ruleId")} {finding.GetProperty("verdict")} "
                        + $"/{address[shop.AbsoluteUri.Length..]}"))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Addresses(JsonElement finding) =>
        $"{finding.GetProperty("ruleId")}" is "MCX1004"
            ? [$"{finding.GetProperty("target")}"]
            : [.. finding.GetProperty("pages").EnumerateArray().Select(page => $"{page.GetProperty("page")}")];
}
