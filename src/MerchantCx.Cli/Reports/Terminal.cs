using MerchantCx.Cli.Composition;
using Spectre.Console;

namespace MerchantCx.Cli.Reports;

/// <summary>Makes consoles that suit where they write to.</summary>
internal static class Terminal
{
    /// <summary>Columns where no terminal says otherwise; pipes and files wrap there.</summary>
    private const int StandardWidth = 110;

    /// <summary>
    /// A console that writes to <paramref name="writer"/> what is meant for <paramref name="destination"/>.
    /// </summary>
    public static IAnsiConsole Create(TextWriter writer, ColorMode color, TextWriter? destination = null)
    {
        var isTerminal = IsTerminal(destination ?? writer);
        var isColored = color is ColorMode.Always
            || (color is ColorMode.Auto
                && isTerminal
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));

        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isColored ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = isColored ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Yes : InteractionSupport.No,
        });

        console.Profile.Width = isTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : StandardWidth;
        return console;
    }

    private static bool IsTerminal(TextWriter writer) => ReferenceEquals(writer, Console.Out)
        ? !Console.IsOutputRedirected
        : ReferenceEquals(writer, Console.Error) && !Console.IsErrorRedirected;
}
