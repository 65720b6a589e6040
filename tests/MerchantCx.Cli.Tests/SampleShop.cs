using System.Diagnostics;
using System.Text.RegularExpressions;

namespace MerchantCx.Cli;

/// <summary>A sample shop as a process of its own, on a free port of this machine.</summary>
internal sealed partial class SampleShop : IAsyncDisposable
{
    private readonly Process _process;

    private SampleShop(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    /// <summary>Its start page.</summary>
    public Uri Address { get; }

    public static async Task<SampleShop> StartAsync(string name)
    {
        var assembly = Path.Combine(Repository.Root, "artifacts", "bin", name, Repository.Configuration, $"{name}.dll");
        var process = Process.Start(new ProcessStartInfo("dotnet", [assembly, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
        })!;

        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                // What the shop logs afterwards has to be read, or it would block on a full pipe.
                _ = process.StandardOutput.ReadToEndAsync();
                return new(process, new Uri(match.Groups[1].Value + "/"));
            }
        }

        throw new InvalidOperationException($"{name} ended with code {process.ExitCode} before it listened.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
