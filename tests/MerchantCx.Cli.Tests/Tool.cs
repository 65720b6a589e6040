namespace MerchantCx.Cli;

/// <summary>Runs the tool within the test and keeps what it prints.</summary>
internal sealed record Tool(int ExitCode, string Output, string Error)
{
    public static async Task<Tool> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await CommandLine.RunAsync(arguments, output, error);

        return new(exitCode, output.ToString(), error.ToString());
    }
}
