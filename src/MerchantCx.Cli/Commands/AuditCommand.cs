using System.CommandLine;
using System.Globalization;
using MerchantCx.Cli.Composition;
using MerchantCx.Cli.Reports;
using MerchantCx.Crawler.Crawling;
using MerchantCx.Rules;
using MerchantCx.Texts;

namespace MerchantCx.Cli.Commands;

/// <summary><c>merchantcx audit</c>: audits a site, a folder of saved pages or a single page.</summary>
internal static class AuditCommand
{
    public static Command Create(Option<Language> language)
    {
        var target = new Argument<string>("url|folder|file")
        {
            Description = "Address of the shop, a folder of saved pages, or one saved page",
        };
        var region = new Option<Region?>("--region")
        {
            Description = "Region of the shop: " + string.Join(", ", Region.All)
                + " (default: found from address, language and currency)",
            HelpName = "code",
            CustomParser = result => Region.TryParse(CommonParsers.Word(result), out var parsed)
                ? parsed
                : CommonParsers.Refuse<Region?>(
                    result, $"--region: '{CommonParsers.Word(result)}' is not one of {string.Join(", ", Region.All)}."),
        };
        var asOf = new Option<DateOnly?>("--as-of")
        {
            Description = "Judge by the rules of this day, e.g. 2026-06-19 (default: today)",
            HelpName = "yyyy-mm-dd",
            CustomParser = result => DateOnly.TryParseExact(
                    CommonParsers.Word(result),
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day)
                ? day
                : CommonParsers.Refuse<DateOnly?>(
                    result, $"--as-of: '{CommonParsers.Word(result)}' is not a day such as 2026-06-19."),
        };
        var baseUrl = CommonParsers.Address(
            "--base-url",
            "Address that the folder or file was saved from: absolute links below it are own links");
        var ownHosts = new Option<string[]>("--own-host")
        {
            Description = "Another host of yours that contact or help links may lead to; repeatable",
            HelpName = "host",
        };
        var configuration = new Option<string?>("--config")
        {
            Description = "Configuration file (default: merchantcx.yml in the working directory, if there is one)",
            HelpName = "file",
        };
        var format = new Option<ReportFormat?>("--format", "-f")
        {
            Description = "Format of the report: console, json or html "
                + "(default: console, or by the ending of --output)",
            HelpName = "format",
            CustomParser = result => Enum.TryParse<ReportFormat>(
                    CommonParsers.Word(result), ignoreCase: true, out var parsed)
                && !char.IsAsciiDigit(CommonParsers.Word(result)[0])
                ? parsed
                : CommonParsers.Refuse<ReportFormat?>(
                    result, $"--format: '{CommonParsers.Word(result)}' is not console, json or html."),
        };
        var outputs = new Option<string[]>("--output", "-o")
        {
            Description = "Write the report to this file (.html, .json or .txt) as well; repeatable",
            HelpName = "file",
        };
        var failOn = new Option<Severity>("--fail-on")
        {
            Description = "Exit with 1 for violations of this severity or more: error, warning or info",
            HelpName = "severity",
            DefaultValueFactory = _ => Severity.Error,
            CustomParser = result => CommonParsers.Word(result).ToLowerInvariant() switch
            {
                "error" => Severity.Error,
                "warning" => Severity.Warning,
                "info" => Severity.Info,
                var other => CommonParsers.Refuse<Severity>(
                    result, $"--fail-on: '{other}' is not error, warning or info."),
            },
        };
        var maxInconclusive = CommonParsers.Number(
            "--max-inconclusive",
            "Exit with 3 when more than this share of the pages, in percent, could not be judged",
            20,
            0,
            100);
        var maxPages = CommonParsers.Number("--max-pages", "The most pages that are read", 10_000, 1, 10_000_000);
        var maxDepth = CommonParsers.Number("--max-depth", "The most clicks from the start page", 20, 0, 10_000);
        var concurrency = CommonParsers.Number("--concurrency", "Requests under way at the same time", 8, 1, 64);
        var rate = new Option<double?>("--rate")
        {
            Description = "Requests a second; 0 for no limit (default 10, and no limit on this machine)",
            HelpName = "number",
            CustomParser = result => double.TryParse(
                    CommonParsers.Word(result),
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var value)
                && value is >= 0 and <= 10_000
                ? value
                : CommonParsers.Refuse<double?>(
                    result, $"--rate: '{CommonParsers.Word(result)}' is not a number from 0 to 10000."),
        };
        var timeout = CommonParsers.Number("--timeout", "Seconds that one request may take", 30, 1, 3600);
        var retries = CommonParsers.Number(
            "--retries", "How often a request that failed for the moment is repeated", 3, 0, 20);
        var ignoreRobots = new Option<bool>("--ignore-robots")
        {
            Description = "Crawl what robots.txt forbids; for your own shop only",
        };
        var userAgent = new Option<string>("--user-agent")
        {
            Description = "User agent; robots.txt is read for its first word",
            HelpName = "text",
            DefaultValueFactory = _ => CrawlOptions.DefaultUserAgent,
            CustomParser = result => IsUserAgent(CommonParsers.Word(result))
                ? CommonParsers.Word(result)
                : CommonParsers.Refuse<string>(
                    result,
                    $"--user-agent: '{CommonParsers.Word(result)}' is not a user agent such as 'my-audit/1.0'."),
        };
        var color = new Option<ColorMode>("--color")
        {
            Description = "Colours in the report: auto, always or never",
            HelpName = "mode",
        };
        var quiet = new Option<bool>("--quiet", "-q")
        {
            Description = "No report on the terminal when --output is given, and no progress",
        };
        var verbose = new Option<bool>("--verbose", "-v")
        {
            Description = "Say what became of every address, on standard error",
        };
        var noProgress = new Option<bool>("--no-progress") { Description = "No progress bar" };

        var command = new Command("audit", "Audit a shop and report what its pages miss")
        {
            target, region, asOf, baseUrl, ownHosts, configuration, format, outputs, failOn, maxInconclusive, maxPages,
            maxDepth, concurrency, rate, timeout, retries, ignoreRobots, userAgent, color, quiet, verbose, noProgress,
        };

        command.SetAction(async (parsed, cancellationToken) =>
        {
            var settings = Configuration.Load(parsed.GetValue(configuration));
            var request = new AuditRequest
            {
                Target = AuditTarget.Parse(parsed.GetRequiredValue(target), parsed.GetValue(baseUrl)),
                Region = parsed.GetValue(region) ?? settings.Region,
                AsOf = parsed.GetValue(asOf) ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
                Crawl = new()
                {
                    MaxPages = parsed.GetValue(maxPages),
                    MaxDepth = parsed.GetValue(maxDepth),
                    Concurrency = parsed.GetValue(concurrency),
                    RequestsPerSecond = parsed.GetValue(rate),
                    Timeout = TimeSpan.FromSeconds(parsed.GetValue(timeout)),
                    Retries = parsed.GetValue(retries),
                    IgnoreRobots = parsed.GetValue(ignoreRobots),
                    UserAgent = parsed.GetRequiredValue(userAgent),
                    OwnHosts = parsed.GetValue(ownHosts) is { Length: > 0 } named
                        ? [.. named.Select(host => HostName.Parse(host, new("--own-host", "--own-host")))]
                        : settings.OwnHosts,
                },
                FailOn = parsed.GetValue(failOn),
                MaxInconclusivePercent = parsed.GetValue(maxInconclusive),
                Language = parsed.GetRequiredValue(language),
                Reports = ReportPlan.Create(
                    parsed.GetValue(format), parsed.GetValue(outputs) ?? [], parsed.GetValue(quiet)),
                Color = parsed.GetValue(color),
                ShowsProgress = !parsed.GetValue(quiet) && !parsed.GetValue(noProgress),
                IsVerbose = parsed.GetValue(verbose),
            };

            return await AuditRunner.RunAsync(
                request, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellationToken)
                .ConfigureAwait(false);
        });

        return command;
    }

    private static bool IsUserAgent(string text)
    {
        using var request = new HttpRequestMessage();
        return text.Length > 0 && request.Headers.UserAgent.TryParseAdd(text);
    }
}
