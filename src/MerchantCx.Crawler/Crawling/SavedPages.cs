using System.Runtime.ExceptionServices;
using MerchantCx.Crawler.Gathering;
using MerchantCx.Crawler.Parsing;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Crawling;

/// <summary>Reads saved pages: a folder stands for a site, a single file for a page.</summary>
/// <remarks>
/// The folder is the root of the site: <c>/x</c> is the file <c>x</c>, <c>x.html</c> or <c>x/index.html</c>. Absolute
/// links count as the site's own when they begin with the base address.
/// </remarks>
public static class SavedPages
{
    private static readonly Uri NowhereInParticular = new("http://site.invalid/");

    private static readonly string[] PageEndings = [".html", ".htm", ".xhtml"];

    /// <summary>Reads every HTML file below a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="baseAddress">The address that stands for the folder, if it is known.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or a file may not be read.</exception>
    public static SiteEvidence ReadFolder(
        string folder, Uri? baseAddress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folder);

        var root = baseAddress is null ? NowhereInParticular : EndingWithSlash(baseAddress);
        var gatherer = new PageGatherer(root);
        var files = FilesBelow(folder);
        var pages = ReadAll(
            files.Where(IsPage),
            file => Read(gatherer, Path.Combine(folder, file), AddressOf(root, file), file),
            cancellationToken);

        return new()
        {
            Start = root,
            Kind = SiteKind.Folder,
            Pages = pages,
            Outcomes = Outcomes(root, pages, files.Select(file => AddressOf(root, file)).ToHashSet()),
        };
    }

    /// <summary>Reads a single file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="baseAddress">The address of the page, if it is known.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static SiteEvidence ReadFile(string file, Uri? baseAddress = null)
    {
        ArgumentNullException.ThrowIfNull(file);

        var name = Path.GetFileName(file);
        var address = baseAddress ?? AddressOf(NowhereInParticular, name);

        return new()
        {
            Start = address,
            Kind = SiteKind.SinglePage,
            Pages = [Read(new(address), file, address, name)],
        };
    }

    /// <summary>
    /// Reads the files side by side; the first that cannot be read is told as if they were read in turn.
    /// </summary>
    private static List<PageEvidence> ReadAll(
        IEnumerable<string> files, Func<string, PageEvidence> read, CancellationToken cancellationToken)
    {
        try
        {
            return [.. files.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(read)];
        }
        catch (AggregateException exception) when (exception.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }

    private static PageEvidence Read(PageGatherer gatherer, string path, Uri address, string name)
    {
        using var page = ParsedPage.Parse(File.ReadAllBytes(path));
        return gatherer.Gather(page, address, name).Evidence;
    }

    /// <summary>
    /// All files below the folder by their paths with slashes, in ordinal order; hidden folders left out.
    /// </summary>
    private static List<string> FilesBelow(string folder) =>
    [
        .. Directory
            .EnumerateFiles(folder, "*", new EnumerationOptions
            {
                RecurseSubdirectories = true,
                IgnoreInaccessible = false,
                AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint,
            })
            .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal),
    ];

    private static Dictionary<Uri, AddressOutcome> Outcomes(Uri root, List<PageEvidence> pages, HashSet<Uri> files)
    {
        var outcomes = pages.ToDictionary(
            page => page.Address, page => new AddressOutcome(page.Address, OutcomeKind.Read, Page: page));
        var linked = pages
            .SelectMany(page => page.Links.Select(link => link.Target).OfType<Uri>().Concat(page.NavigationTargets))
            .Distinct();

        foreach (var target in linked.Where(target => !outcomes.ContainsKey(target)).ToList())
        {
            var page = Candidates(target)
                .Select(candidate => outcomes.GetValueOrDefault(candidate)?.Page)
                .FirstOrDefault(found => found is not null);

            outcomes[target] = page is not null ? new(target, OutcomeKind.Read, Page: page)
                : !PageAddress.HasSameOrigin(target, root) ? new(target, OutcomeKind.OtherHost)
                : files.Contains(target) ? new(target, OutcomeKind.NotHtml)
                : new(target, OutcomeKind.NotInFolder);
        }

        return outcomes;
    }

    private static IEnumerable<Uri> Candidates(Uri target)
    {
        var path = target.GetLeftPart(UriPartial.Path);
        var withoutSlash = path.TrimEnd('/');

        yield return new(path);

        // The root has no name that an ending could be put to.
        foreach (var ending in target.AbsolutePath == "/" ? [] : PageEndings)
        {
            yield return new(withoutSlash + ending);
        }

        foreach (var ending in PageEndings)
        {
            yield return new($"{withoutSlash}/index{ending}");
        }
    }

    private static bool IsPage(string file) =>
        PageEndings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static Uri AddressOf(Uri root, string file) =>
        new(root, string.Join('/', file.Split('/').Select(Uri.EscapeDataString)));

    private static Uri EndingWithSlash(Uri address) =>
        address.AbsolutePath.EndsWith('/') ? address : new(address.AbsoluteUri + "/");
}
