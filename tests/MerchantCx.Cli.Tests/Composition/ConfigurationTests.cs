using MerchantCx.Rules;
using MerchantCx.Texts;

namespace MerchantCx.Cli.Composition;

public sealed class ConfigurationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_region_and_own_hosts()
    {
        var settings = Load(
            """
            region: de
            ownHosts:
              - https://hilfe.shop.example/kontakt
              - shop.zendesk.example
            """);

        Assert.Equal(Region.Germany, settings.Region);
        Assert.Equal(["hilfe.shop.example", "shop.zendesk.example"], settings.OwnHosts);
    }

    [Fact]
    public void An_empty_file_says_nothing()
    {
        var settings = Load("");

        Assert.Null(settings.Region);
        Assert.Empty(settings.OwnHosts);
    }

    [Theory]
    [InlineData("region: XX", "line 1: 'XX' is not a region; use one of AT, DE")]
    [InlineData("region: DE\nhosts: [a]", "line 2: unknown key 'hosts'; known are region, ownHosts.")]
    [InlineData("ownHosts: a.example", "line 1: ownHosts is a list")]
    [InlineData("ownHosts:\n  - help shop", "line 2: 'help shop' is not a host")]
    [InlineData("region: [DE]", "line 1: expected a single word.")]
    [InlineData("- DE", "line 1: expected keys such as region: DE.")]
    [InlineData("region: \"DE", "this is not valid YAML.")]
    public void Names_line_and_remedy_of_a_mistake(string yaml, string expected)
    {
        var error = Assert.Throws<UserErrorException>(() => Load(yaml));

        Assert.Equal(ExitCode.Usage, error.ExitCode);
        Assert.Contains(expected, error.In(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("line", error.In(Language.German), StringComparison.Ordinal);
    }

    private Configuration Load(string yaml) => Configuration.Load(_folder.Write("merchantcx.yml", yaml));
}
