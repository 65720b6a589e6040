using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using MerchantCx.Cli.Commands;
using MerchantCx.Texts;

namespace MerchantCx.Cli;

/// <summary>The command line: translates words into typed requests and failures into exit codes.</summary>
internal static class CommandLine
{
    /// <summary>Runs the tool.</summary>
    /// <param name="arguments">The words after the tool's name.</param>
    /// <param name="output">Where reports go.</param>
    /// <param name="error">Where progress, summaries and errors go.</param>
    /// <param name="cancellationToken">Stops the tool, beside Ctrl+C.</param>
    /// <returns>One of the values of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments,
        TextWriter output,
        TextWriter error,
        CancellationToken cancellationToken = default)
    {
        var language = new Option<Language>("--lang")
        {
            Description = "Language of the report: en or de",
            HelpName = "en|de",
            Recursive = true,
            DefaultValueFactory = _ => Language.English,
            CustomParser = result =>
            {
                if (Language.TryParse(result.Tokens[0].Value, out var parsed))
                {
                    return parsed;
                }

                result.AddError($"--lang: '{result.Tokens[0].Value}' is not a language of the reports; use en or de.");
                return null;
            },
        };

        var root = new RootCommand("Audits a shop for the customer service that Amazon Pay expects of merchants.")
        {
            language,
            AuditCommand.Create(language),
            InspectCommand.Create(),
            RulesCommand.Create(language),
        };

        var parsed = root.Parse(arguments.Count > 0 ? arguments : ["--help"]);

        if (parsed.Errors.Count > 0)
        {
            Refuse(parsed, error);
            return ExitCode.Usage;
        }

        try
        {
            var exitCode = await parsed.InvokeAsync(
                new()
                {
                    Output = output,
                    Error = error,
                    EnableDefaultExceptionHandler = false,
                    // Two seconds would cut a partial report off in the middle.
                    ProcessTerminationTimeout = TimeSpan.FromSeconds(30),
                },
                cancellationToken).ConfigureAwait(false);

            return arguments.Count > 0 ? exitCode : ExitCode.Usage;
        }
        catch (UserErrorException exception)
        {
            var message = exception.In(parsed.GetValue(language) ?? Language.English);
            await error.WriteLineAsync($"merchantcx: {message}").ConfigureAwait(false);
            return exception.ExitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (CultureNotFoundException exception)
        {
            await error.WriteLineAsync(
                $"merchantcx: the culture '{exception.InvalidCultureName}' is missing on this machine; "
                + "install ICU (on Debian: libicu).")
                .ConfigureAwait(false);
            return ExitCode.CouldNotCheck;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The last resort: one line that can be reported, and a code that no gate takes for a verdict.
            var message = exception.Message.ReplaceLineEndings(" ");
            await error.WriteLineAsync(
                $"merchantcx: internal error ({exception.GetType().Name}: {message}). "
                + "Please report it with the command you ran.")
                .ConfigureAwait(false);
            return ExitCode.InternalError;
        }
    }

    /// <summary>Says in one line what is wrong and where to read on.</summary>
    private static void Refuse(ParseResult parsed, TextWriter error)
    {
        // An unknown word is the cause; that it left no command over is only its consequence.
        var messages = parsed.Errors.Select(parseError => parseError.Message).Distinct().ToList();
        var cause = messages.Find(message =>
                parsed.UnmatchedTokens.Any(word => message.Contains(word, StringComparison.Ordinal)))
            ?? messages[0];
        var names = new List<string>();

        for (SymbolResult? result = parsed.CommandResult; result is CommandResult command; result = result.Parent)
        {
            names.Insert(0, command.Command is RootCommand ? "merchantcx" : command.Command.Name);
        }

        error.WriteLine($"merchantcx: {cause} See '{string.Join(' ', names)} --help'.");
    }
}
