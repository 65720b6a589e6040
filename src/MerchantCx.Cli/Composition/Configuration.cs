using MerchantCx.Rules;
using MerchantCx.Texts;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MerchantCx.Cli.Composition;

/// <summary>What <c>merchantcx.yml</c> and the environment say; flags go before them.</summary>
/// <param name="Region">The region of the shop.</param>
/// <param name="OwnHosts">Other hosts of the merchant.</param>
internal sealed record Configuration(Region? Region, IReadOnlyList<string> OwnHosts)
{
    private const string DefaultFile = "merchantcx.yml";

    private static readonly string[] Keys = ["region", "ownHosts"];

    /// <summary>Reads the file, if there is one, and then the environment.</summary>
    /// <param name="path">The file that the user names; <see langword="null"/> for the default one.</param>
    /// <exception cref="UserErrorException">The file is missing or wrong.</exception>
    public static Configuration Load(string? path)
    {
        var file = path ?? DefaultFile;
        var settings = path is not null || File.Exists(file) ? Read(file) : new(null, []);

        if (Environment.GetEnvironmentVariable("MERCHANTCX_REGION") is { Length: > 0 } region)
        {
            settings = settings with { Region = ParseRegion(region, new("MERCHANTCX_REGION", "MERCHANTCX_REGION")) };
        }

        return Environment.GetEnvironmentVariable("MERCHANTCX_OWN_HOSTS") is { Length: > 0 } hosts
            ? settings with
            {
                OwnHosts =
                [
                    .. hosts.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                        .Select(host => HostName.Parse(host, new("MERCHANTCX_OWN_HOSTS", "MERCHANTCX_OWN_HOSTS"))),
                ],
            }
            : settings;
    }

    private static Configuration Read(string file)
    {
        try
        {
            var yaml = new YamlStream();

            using (var reader = File.OpenText(file))
            {
                yaml.Load(reader);
            }

            return yaml.Documents is [var document, ..] ? Read(document.RootNode, file) : new(null, []);
        }
        catch (YamlException exception)
        {
            throw new UserErrorException(
                ExitCode.Usage,
                new("{0}, line {1}: this is not valid YAML.", "{0}, Zeile {1}: Das ist kein gültiges YAML."),
                file,
                exception.Start.Line);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(
                ExitCode.Usage,
                new("The configuration file '{0}' cannot be read.", "Die Konfigurationsdatei „{0}“ ist nicht lesbar."),
                file);
        }
    }

    private static Configuration Read(YamlNode root, string file)
    {
        if (root is not YamlMappingNode mapping)
        {
            throw Wrong(
                root,
                file,
                new("expected keys such as region: DE.", "Erwartet werden Schlüssel wie region: DE."));
        }

        Region? region = null;
        IReadOnlyList<string> ownHosts = [];

        foreach (var (key, value) in mapping.Children)
        {
            switch ($"{key}")
            {
                case "region":
                    region = ParseRegion(
                        Scalar(value, file), new($"{file}, {Line(value).English}", $"{file}, {Line(value).German}"));
                    break;
                case "ownHosts" when value is YamlSequenceNode hosts:
                    ownHosts = [.. hosts.Children.Select(host => HostName.Parse(
                        Scalar(host, file), new($"{file}, {Line(host).English}", $"{file}, {Line(host).German}")))];
                    break;
                case "ownHosts":
                    throw Wrong(
                        value,
                        file,
                        new("ownHosts is a list, one host a line.", "ownHosts ist eine Liste, ein Host je Zeile."));
                default:
                    throw Wrong(
                        key,
                        file,
                        new("unknown key '{0}'; known are {1}.", "Unbekannter Schlüssel „{0}“; bekannt sind {1}."),
                        $"{key}",
                        string.Join(", ", Keys));
            }
        }

        return new(region, ownHosts);
    }

    private static Region ParseRegion(string code, Text place) => Region.TryParse(code, out var region)
        ? region
        : throw new UserErrorException(
            ExitCode.Usage,
            new("{0}: '{1}' is not a region; use one of {2}.", "{0}: „{1}“ ist keine Region; möglich sind {2}."),
            place,
            code,
            string.Join(", ", Region.All));

    private static string Scalar(YamlNode node, string file) => node is YamlScalarNode { Value: { Length: > 0 } value }
        ? value
        : throw Wrong(node, file, new("expected a single word.", "Erwartet wird ein einzelnes Wort."));

    private static UserErrorException Wrong(YamlNode node, string file, Text text, params object[] arguments) => new(
        ExitCode.Usage,
        new("{0}, {1}: {2}", "{0}, {1}: {2}"),
        file,
        Line(node),
        new Text(text.In(Language.English, arguments), text.In(Language.German, arguments)));

    private static Text Line(YamlNode node) => new($"line {node.Start.Line}", $"Zeile {node.Start.Line}");
}
