using System.CommandLine;
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
        IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellationToken = default)
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

        var parsed = root.Parse(arguments);

        if (parsed.Errors.Count > 0)
        {
            return Refuse(parsed, error);
        }

        try
        {
            return await parsed.InvokeAsync(
                new()
                {
                    Output = output,
                    Error = error,
                    EnableDefaultExceptionHandler = false,
                    // Two seconds would cut a partial report off in the middle.
                    ProcessTerminationTimeout = TimeSpan.FromSeconds(30),
                },
                cancellationToken).ConfigureAwait(false);
        }
        catch (UserErrorException exception)
        {
            await error.WriteLineAsync($"merchantcx: {exception.In(parsed.GetValue(language) ?? Language.English)}").ConfigureAwait(false);
            return exception.ExitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (CultureNotFoundException exception)
        {
            await error.WriteLineAsync(
                $"merchantcx: the culture '{exception.InvalidCultureName}' is missing on this machine; install ICU (on Debian: libicu).")
                .ConfigureAwait(false);
            return ExitCode.CouldNotCheck;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The last resort: one line that can be reported, and a code that no gate takes for a verdict.
            await error.WriteLineAsync(
                $"merchantcx: internal error ({exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}). Please report it with the command you ran.")
                .ConfigureAwait(false);
            return ExitCode.InternalError;
        }
    }

    private static int Refuse(ParseResult parsed, TextWriter error)
    {
        foreach (var message in parsed.Errors.Select(parseError => parseError.Message).Distinct())
        {
            error.WriteLine($"merchantcx: {message}");
        }

        var command = parsed.CommandResult.Command is RootCommand ? "" : $" {parsed.CommandResult.Command.Name}";
        error.WriteLine($"See 'merchantcx{command} --help'.");
        return ExitCode.Usage;
    }
}
