using System.Reflection;
using System.Text;
using MerchantCx.Cli.Gate;
using MerchantCx.Cli.Reports;
using MerchantCx.Crawler.Crawling;
using MerchantCx.Evaluation;
using MerchantCx.Evidence;
using MerchantCx.Packs;
using MerchantCx.Texts;
using Text = MerchantCx.Texts.Text;

namespace MerchantCx.Cli.Composition;

/// <summary>Runs an audit from evidence to exit code.</summary>
internal static class AuditRunner
{
    /// <summary>The version of the tool.</summary>
    public static string ToolVersion { get; } =
        typeof(AuditRunner).Assembly
            .GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion.Split('+')[0]
        ?? "0";

    /// <summary>Gathers, judges, reports.</summary>
    /// <exception cref="UserErrorException">There was nothing to judge, or a report could not be written.</exception>
    public static async Task<int> RunAsync(
        AuditRequest request, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var site = await GatherAsync(request, error, cancellationToken).ConfigureAwait(false);

        if (request.IsVerbose)
        {
            await WriteOutcomesAsync(site, error).ConfigureAwait(false);
        }

        if (site.Pages.Count == 0 && !cancellationToken.IsCancellationRequested)
        {
            throw NothingRead(request.Target, site);
        }

        var (region, reason) = request.Region is { } given
            ? (given, new Message("region.given"))
            : RegionDetector.Detect(site);
        var report = Auditor.Audit(site, AmazonPayPack.Create(), new(region, reason, request.AsOf));
        var decision = GateDecision.On(
            report, request.FailOn, request.MaxInconclusivePercent, cancellationToken.IsCancellationRequested);
        var context = new ReportContext(report, request.Target.Name, decision, request.Language, ToolVersion);

        foreach (var file in request.Reports.Files)
        {
            WriteFile(file, context);
        }

        if (request.Reports.Standard is { } format)
        {
            WriteStandard(format, context, request.Color, output);
        }

        var language = request.Language;
        var exitCode = ReportTexts.ExitCode.In(language, decision.ExitCode);
        await error.WriteLineAsync($"{ReportTexts.Result.In(language)}: {decision.In(language)} ({exitCode}).")
            .ConfigureAwait(false);

        return decision.ExitCode;
    }

    private static async Task<SiteEvidence> GatherAsync(
        AuditRequest request, TextWriter error, CancellationToken cancellationToken)
    {
        switch (request.Target)
        {
            case AuditTarget.Site site:
                return await CrawlProgressBar.ShowAsync(
                    request.ShowsProgress,
                    request.Language,
                    error,
                    progress => new SiteCrawler(request.Crawl).CrawlAsync(site.Address, progress, cancellationToken))
                    .ConfigureAwait(false);
            case AuditTarget.Folder folder:
                return ReadSaved(
                    folder.Path, () => SavedPages.ReadFolder(folder.Path, folder.BaseAddress, cancellationToken));
            case AuditTarget.SavedPage page:
                return ReadSaved(page.Path, () => SavedPages.ReadFile(page.Path, page.BaseAddress));
            default:
                throw new InvalidOperationException($"{request.Target} cannot be audited.");
        }
    }

    /// <summary>Reads from the disk; what the disk refuses is told with place and remedy.</summary>
    /// <exception cref="UserErrorException">A file or folder cannot be read.</exception>
    public static SiteEvidence ReadSaved(string path, Func<SiteEvidence> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(
                ExitCode.CouldNotCheck,
                new(
                    "'{0}' cannot be read in full: {1} Give this user the right to read it, or audit a copy.",
                    "„{0}“ ist nicht vollständig lesbar: {1} Geben Sie diesem Benutzer das Leserecht oder "
                    + "prüfen Sie eine Kopie."),
                path,
                exception.Message);
        }
    }

    private static UserErrorException NothingRead(AuditTarget target, SiteEvidence site)
    {
        if (target is AuditTarget.Folder folder)
        {
            return new(
                ExitCode.CouldNotCheck,
                new(
                    "'{0}' holds no HTML file (.html, .htm, .xhtml); name the folder that the pages were saved to.",
                    "„{0}“ enthält keine HTML-Datei (.html, .htm, .xhtml); nennen Sie den Ordner mit den "
                    + "gespeicherten Seiten."),
                folder.Path);
        }

        var outcome = site.Outcomes.GetValueOrDefault(site.Start);
        var reason = outcome is null
            ? new Text("no answer", "keine Antwort")
            : RuleTexts.Find($"outcome.{outcome.Kind}");
        var detail = outcome switch
        {
            { Detail.Length: > 0 } => $" ({outcome.Detail})",
            { Status: { } status } => $" ({status})",
            _ => "",
        };

        return new(
            ExitCode.CouldNotCheck,
            outcome?.Kind is OutcomeKind.RobotsForbidden
                ? new(
                    "{0} was not audited: {1}{2}. For your own shop, --ignore-robots crawls it all the same.",
                    "{0} wurde nicht geprüft: {1}{2}. Ihren eigenen Shop prüfen Sie mit --ignore-robots trotzdem.")
                : new(
                    "{0} could not be read: {1}{2}. Check the address, and that the shop can be reached from here.",
                    "{0} war nicht lesbar: {1}{2}. Prüfen Sie die Adresse und ob der Shop von "
                    + "hier aus erreichbar ist."),
            target.Name,
            reason,
            detail);
    }

    private static void WriteFile(ReportFile file, ReportContext context)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(file.Path)) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }

            using var stream = File.Create(file.Path);
            Write(file.Format, context, stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(
                ExitCode.Usage,
                new(
                    "The report '{0}' cannot be written: {1} Name another file with --output.",
                    "Der Bericht „{0}“ lässt sich nicht schreiben: {1} Nennen Sie mit --output eine andere Datei."),
                file.Path,
                exception.Message);
        }
    }

    private static void Write(ReportFormat format, ReportContext context, Stream stream)
    {
        if (format is ReportFormat.Json)
        {
            JsonReport.Write(context, stream);
            return;
        }

        using var writer = new StreamWriter(
            stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        writer.Write(format is ReportFormat.Html
            ? HtmlReport.Create(context)
            : ConsoleReport.Create(context, writer, ColorMode.Never));
    }

    private static void WriteStandard(ReportFormat format, ReportContext context, ColorMode color, TextWriter output)
    {
        if (format is ReportFormat.Console)
        {
            output.Write(ConsoleReport.Create(context, output, color));
            return;
        }

        using var buffer = new MemoryStream();
        Write(format, context, buffer);
        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static async Task WriteOutcomesAsync(SiteEvidence site, TextWriter error)
    {
        var outcomes = site.Outcomes.Values.OrderBy(outcome => outcome.Address.AbsoluteUri, StringComparer.Ordinal);

        foreach (var outcome in outcomes)
        {
            var line = $"{outcome.Kind,-15} {outcome.Status,3} {outcome.Address} {outcome.Detail}".TrimEnd();
            await error.WriteLineAsync(line).ConfigureAwait(false);
        }
    }
}
