using System.CommandLine;
using MerchantCx.Cli.Composition;
using MerchantCx.Cli.Reports;
using MerchantCx.Crawler.Crawling;
using MerchantCx.Texts;

namespace MerchantCx.Cli.Commands;

/// <summary><c>merchantcx inspect</c>: prints the evidence of pages, without any verdict.</summary>
internal static class InspectCommand
{
    public static Command Create()
    {
        var targets = new Argument<string[]>("path|url")
        {
            Description = "Saved pages, folders of them, or addresses of single pages",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format", "-f")
        {
            Description = "Format: jsonl, one JSON object a page",
            DefaultValueFactory = _ => "jsonl",
        };
        format.AcceptOnlyFromAmong("jsonl");

        var command = new Command("inspect", "Print what is found on pages, without judging it") { targets, format };

        command.SetAction(async (parsed, cancellationToken) =>
        {
            var places = parsed.GetRequiredValue(targets).Select(word => AuditTarget.Parse(word, null)).ToList();

            foreach (var place in places)
            {
                foreach (var line in await LinesAsync(place, cancellationToken).ConfigureAwait(false))
                {
                    await parsed.InvocationConfiguration.Output.WriteAsync(line + "\n").ConfigureAwait(false);
                }
            }

            return ExitCode.Pass;
        });

        return command;
    }

    /// <exception cref="UserErrorException">There is no page.</exception>
    private static async Task<IEnumerable<string>> LinesAsync(AuditTarget target, CancellationToken cancellationToken)
    {
        switch (target)
        {
            case AuditTarget.Folder folder:
                var pages = AuditRunner.ReadSaved(
                    folder.Path, () => SavedPages.ReadFolder(folder.Path, null, cancellationToken)).Pages;

                return pages.Count > 0
                    ? pages.Select(page => EvidenceLine.Create(page.Name, null, page))
                    : throw new UserErrorException(
                        ExitCode.CouldNotCheck,
                        new(
                            "'{0}' holds no HTML file (.html, .htm, .xhtml).",
                            "„{0}“ enthält keine HTML-Datei (.html, .htm, .xhtml)."),
                        folder.Path);
            case AuditTarget.SavedPage page:
                return AuditRunner.ReadSaved(page.Path, () => SavedPages.ReadFile(page.Path)).Pages
                    .Select(evidence => EvidenceLine.Create(evidence.Name, null, evidence));
            default:
                var address = ((AuditTarget.Site)target).Address;
                var outcome = await new SiteCrawler(new()).ReadPageAsync(address, cancellationToken)
                    .ConfigureAwait(false);

                return outcome.Page is { } read
                    ? [EvidenceLine.Create(address.AbsoluteUri, read.Address.AbsoluteUri, read)]
                    : throw new UserErrorException(
                        ExitCode.CouldNotCheck,
                        new("{0} could not be read: {1} {2}", "{0} war nicht lesbar: {1} {2}"),
                        address,
                        RuleTexts.Find($"outcome.{outcome.Kind}"),
                        outcome.Detail);
        }
    }
}
