using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace MerchantCx.Cli.Commands;

/// <summary>Options whose values need more than a conversion.</summary>
internal static class CommonParsers
{
    /// <summary>A whole number within bounds.</summary>
    public static Option<int> Number(string name, string description, int standard, int least, int most) => new(name)
    {
        Description = description,
        HelpName = "number",
        DefaultValueFactory = _ => standard,
        CustomParser = result =>
            int.TryParse(Word(result), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && value >= least
            && value <= most
                ? value
                : Refuse<int>(result, $"{name}: '{Word(result)}' is not a whole number from {least} to {most}."),
    };

    /// <summary>An http or https address.</summary>
    public static Option<Uri?> Address(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "url",
        CustomParser = result => IsWebAddress(Word(result), out var address)
            ? address
            : Refuse<Uri?>(result, $"{name}: '{Word(result)}' is not an http(s) address."),
    };

    /// <summary>Whether the word is an absolute http or https address.</summary>
    public static bool IsWebAddress(string word, out Uri? address) =>
        Uri.TryCreate(word, UriKind.Absolute, out address)
        && address is { Scheme: "http" or "https", Host.Length: > 0 };

    /// <summary>The word that stands for the value.</summary>
    public static string Word(ArgumentResult result) => result.Tokens[0].Value;

    /// <summary>Notes why the word is refused.</summary>
    public static T Refuse<T>(ArgumentResult result, string message)
    {
        result.AddError(message);
        return default!;
    }
}
