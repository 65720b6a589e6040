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
    public static SiteEvidence ReadFolder(string folder, Uri? baseAddress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folder);

        var root = baseAddress is null ? NowhereInParticular : EndingWithSlash(baseAddress);
        var gatherer = new PageGatherer(root);
        var pages = FilesBelow(folder)
            .AsParallel()
            .AsOrdered()
            .WithCancellation(cancellationToken)
            .Where(IsPage)
            .Select(file => Read(gatherer, Path.Combine(folder, file), AddressOf(root, file), file))
            .ToList();
        var files = FilesBelow(folder).Select(file => AddressOf(root, file)).ToHashSet();

        return new()
        {
            Start = root,
            Kind = SiteKind.Folder,
            Pages = pages,
            Outcomes = Outcomes(root, pages, files),
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

    private static PageEvidence Read(PageGatherer gatherer, string path, Uri address, string name)
    {
        using var page = ParsedPage.Parse(File.ReadAllBytes(path));
        return gatherer.Gather(page, address, name).Evidence;
    }

    /// <summary>All files below the folder by their paths with slashes, in ordinal order; hidden folders left out.</summary>
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
        var outcomes = pages.ToDictionary(page => page.Address, page => new AddressOutcome(page.Address, OutcomeKind.Read, Page: page));
        var linked = pages
            .SelectMany(page => page.Links.Select(link => link.Target).OfType<Uri>().Concat(page.NavigationTargets))
            .Distinct();

        foreach (var target in linked.Where(target => !outcomes.ContainsKey(target)).ToList())
        {
            var page = Candidates(target).Select(candidate => outcomes.GetValueOrDefault(candidate)?.Page).FirstOrDefault(found => found is not null);

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

        yield return new(path);

        foreach (var ending in PageEndings)
        {
            yield return new(path.TrimEnd('/') + ending);
        }

        foreach (var ending in PageEndings)
        {
            yield return new($"{path.TrimEnd('/')}/index{ending}");
        }
    }

    private static bool IsPage(string file) => PageEndings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static Uri AddressOf(Uri root, string file) =>
        new(root, string.Join('/', file.Split('/').Select(Uri.EscapeDataString)));

    private static Uri EndingWithSlash(Uri address) =>
        address.AbsolutePath.EndsWith('/') ? address : new(address.AbsoluteUri + "/");
}
