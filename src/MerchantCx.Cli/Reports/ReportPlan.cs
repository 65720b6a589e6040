namespace MerchantCx.Cli.Reports;

/// <summary>Which reports are written, and where.</summary>
/// <param name="Standard">The form on standard output; <see langword="null"/> for none.</param>
/// <param name="Files">The files.</param>
internal sealed record ReportPlan(ReportFormat? Standard, IReadOnlyList<ReportFile> Files)
{
    /// <summary>Makes a plan of what the user asks for.</summary>
    /// <exception cref="UserErrorException">The form of a file cannot be told.</exception>
    public static ReportPlan Create(ReportFormat? format, IReadOnlyList<string> outputs, bool isQuiet)
    {
        List<ReportFile> files =
            [.. outputs.Select(path => new ReportFile(path, ByEnding(path) ?? format ?? throw Unknown(path)))];

        return files.Count == 0
            ? new(format ?? ReportFormat.Console, files)
            : new(isQuiet || format is ReportFormat.Json or ReportFormat.Html ? null : ReportFormat.Console, files);
    }

    private static ReportFormat? ByEnding(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" or ".htm" => ReportFormat.Html,
        ".json" => ReportFormat.Json,
        ".txt" => ReportFormat.Console,
        _ => null,
    };

    private static UserErrorException Unknown(string path) => new(
        ExitCode.Usage,
        new(
            "--output: the ending of '{0}' names no format; use .html, .json or .txt, or add --format.",
            "--output: Die Endung von „{0}“ nennt kein Format; verwenden Sie .html, .json oder .txt, "
            + "oder geben Sie --format an."),
        path);
}

/// <summary>A report in a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Format">Its form.</param>
internal sealed record ReportFile(string Path, ReportFormat Format);
