using MerchantCx.Texts;

namespace MerchantCx.Cli.Composition;

/// <summary>Reads the name of a host, which people also give as an address.</summary>
internal static class HostName
{
    /// <summary>The host that <paramref name="text"/> names.</summary>
    /// <param name="text">A host, or an address on it.</param>
    /// <param name="place">Where the text stands, for the error.</param>
    /// <exception cref="UserErrorException">The text names no host.</exception>
    public static string Parse(string text, Text place)
    {
        var address = text.Contains("://", StringComparison.Ordinal) ? text : $"http://{text}";

        return Uri.TryCreate(address, UriKind.Absolute, out var parsed)
            && parsed is { Scheme: "http" or "https", HostNameType: not UriHostNameType.Basic, Host.Length: > 0 }
                ? parsed.Host
                : throw new UserErrorException(
                    ExitCode.Usage,
                    new(
                        "{0}: '{1}' is not a host such as help.your-shop.example.",
                        "{0}: „{1}“ ist kein Host wie hilfe.ihr-shop.example."),
                    place,
                    text);
    }
}
