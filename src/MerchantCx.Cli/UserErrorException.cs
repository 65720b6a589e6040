using MerchantCx.Texts;

namespace MerchantCx.Cli;

/// <summary>
/// Something that the user can mend: told in one line, with place and remedy, never with a stack trace.
/// </summary>
/// <param name="exitCode">
/// The code that the process ends with: <see cref="ExitCode.Usage"/> or <see cref="ExitCode.CouldNotCheck"/>.
/// </param>
/// <param name="text">The line; gaps are filled with <paramref name="arguments"/>.</param>
/// <param name="arguments">What fills the gaps; a text among them is put into the language too.</param>
internal sealed class UserErrorException(int exitCode, Text text, params object[] arguments)
    : Exception(text.English)
{
    /// <summary>The code that the process ends with.</summary>
    public int ExitCode => exitCode;

    /// <summary>The line in a language.</summary>
    public string In(Language language) =>
        text.In(language, [.. arguments.Select(argument => argument is Text nested ? nested.In(language) : argument)]);
}
