using MerchantCx.Cli.Commands;
using MerchantCx.Texts;

namespace MerchantCx.Cli.Composition;

/// <summary>What is audited.</summary>
internal abstract record AuditTarget
{
    private AuditTarget()
    {
    }

    /// <summary>A site, over HTTP.</summary>
    public sealed record Site(Uri Address) : AuditTarget;

    /// <summary>A folder of saved pages.</summary>
    public sealed record Folder(string Path, Uri? BaseAddress) : AuditTarget;

    /// <summary>A single saved page.</summary>
    public sealed record SavedPage(string Path, Uri? BaseAddress) : AuditTarget;

    /// <summary>How reports call it.</summary>
    public string Name => this switch
    {
        Site site => site.Address.AbsoluteUri,
        Folder folder => folder.Path.Replace('\\', '/'),
        SavedPage page => page.Path.Replace('\\', '/'),
        _ => "",
    };

    /// <summary>Tells addresses, folders and files apart.</summary>
    /// <exception cref="UserErrorException">The word is none of them.</exception>
    public static AuditTarget Parse(string word, Uri? baseAddress)
    {
        if (Directory.Exists(word))
        {
            return new Folder(word, baseAddress);
        }

        if (File.Exists(word))
        {
            return new SavedPage(word, baseAddress);
        }

        if (CommonParsers.IsWebAddress(word, out var address))
        {
            return new Site(address!);
        }

        if (Uri.TryCreate(word, UriKind.Absolute, out var other) && word.Contains("://", StringComparison.Ordinal))
        {
            throw new UserErrorException(
                ExitCode.Usage,
                new(
                    "'{0}' is not an http(s) address; only shops on the web, folders and files can be audited.",
                    "„{0}“ ist keine http(s)-Adresse; geprüft werden Shops im Web, Ordner und Dateien."),
                other.OriginalString);
        }

        throw new UserErrorException(
            ExitCode.Usage,
            LooksLikeHost(word)
                ? new(
                    "'{0}' is neither an address nor an existing folder or file; "
                    + "for a shop on the web write https://{0}.",
                    "„{0}“ ist weder eine Adresse noch ein vorhandener Ordner oder eine vorhandene Datei; für einen "
                    + "Shop im Web schreiben Sie https://{0}.")
                : new(
                    "'{0}' is neither an http(s) address nor an existing folder or file.",
                    "„{0}“ ist weder eine http(s)-Adresse noch ein vorhandener Ordner oder eine vorhandene Datei."),
            word);
    }

    private static bool LooksLikeHost(string word) =>
        word.Contains('.', StringComparison.Ordinal)
        && Uri.TryCreate("https://" + word, UriKind.Absolute, out var guess)
        && guess.HostNameType is UriHostNameType.Dns
        && guess.Host.Contains('.', StringComparison.Ordinal);
}
