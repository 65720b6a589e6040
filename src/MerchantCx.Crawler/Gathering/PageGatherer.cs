using MerchantCx.Crawler.Parsing;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

/// <summary>Gathers everything that the rules may know about a page.</summary>
internal sealed class PageGatherer
{
    private readonly LinkResolver _resolver;
    private readonly LinkGatherer _links;

    public PageGatherer(Uri site)
    {
        _resolver = new(site);
        _links = new(LinkVocabulary.BuiltIn, _resolver);
    }

    /// <summary>Gathers the evidence of one page.</summary>
    /// <param name="page">The parsed page.</param>
    /// <param name="address">Its address after redirects.</param>
    /// <param name="name">How reports call it.</param>
    public GatheredPage Gather(ParsedPage page, Uri address, string name)
    {
        var walk = PageWalk.Over(page);
        var baseAddress = BaseOf(walk, address);
        var declared = PageLanguage.Declared(walk);
        var written = PageLanguage.Written(walk.Text.Whole, declared);
        var spoken = PageLanguage.Spoken(declared, written, LinkTexts(walk), LinkVocabulary.BuiltIn);
        var content = ContentReader.Read(walk);
        var structured = StructuredDataGatherer.Gather(walk);
        var (outgoing, navigation, hasLinks) = Targets(walk, baseAddress);

        return new(
            new()
            {
                Address = PageAddress.WithoutFragment(address),
                Name = name,
                Language = written.Length > 0 ? written
                    : declared.Length > 0 || spoken is "en" ? declared
                    : spoken.Split(' ')[0],
                IsLanguageKnown = PageLanguage.IsKnown(declared, written, spoken, LinkVocabulary.BuiltIn),
                Completeness = CompletenessReader.Read(walk, page.IsTruncated),
                Links = _links.Gather(walk, baseAddress, spoken),
                Sections = Sections(walk, spoken),
                NavigationTargets = navigation,
                Channels = ChannelGatherer.Gather(walk),
                Identities = IdentityGatherer.Gather(walk),
                Structured = structured,
                Kind = PageKindReader.Read(walk, address, structured),
                Currency = CurrencyReader.Read(walk),
                ContentWords = content.Words,
                EmbeddedElements = content.EmbeddedElements,
                ContentHash = content.Hash,
            },
            outgoing,
            hasLinks);
    }

    /// <summary>The concepts that headings in the content name.</summary>
    private static List<LinkConcept> Sections(PageWalk walk, string spoken) =>
    [
        .. walk.Text.Runs
            .Where(run => run.Placement.InHeading
                && !run.Placement.InConsentDialog
                && walk.RegionOf(run.Placement, run.WordsBefore) is PageRegion.Body)
            .SelectMany(run => LinkVocabulary.BuiltIn.Find(
                TextFolding.Collapse(walk.Text.Whole.Substring(run.Start, run.Length)), spoken))
            .Select(match => match.Concept)
            .Distinct()
            .Order(),
    ];

    private static Uri BaseOf(PageWalk walk, Uri address) =>
        walk.Items
            .Where(item => item.Element.LocalName is "base")
            .Select(item => item.Element.GetAttribute("href"))
            .FirstOrDefault(href => href is not null) is { } href
        && Uri.TryCreate(address, href, out var declared)
        && declared.Scheme is "http" or "https"
            ? declared
            : address;

    private static IEnumerable<string> LinkTexts(PageWalk walk) =>
        walk.Items
            .Where(item => item.Element.LocalName is "a" or "button")
            .Select(item => item.Labels.Text);

    private (List<Uri> Outgoing, List<Uri> Navigation, bool HasLinks) Targets(PageWalk walk, Uri baseAddress)
    {
        List<Uri> outgoing = [];
        List<Uri> navigation = [];
        HashSet<Uri> seen = [];
        HashSet<Uri> seenInNavigation = [];
        var hasLinks = false;

        foreach (var item in walk.Items)
        {
            if (item.Element.LocalName is not ("a" or "area")
                || item.Element.GetAttribute("href") is not { Length: > 0 } href
                || href[0] == '#'
                || _resolver.Resolve(href, baseAddress) is not { } target)
            {
                continue;
            }

            hasLinks = true;

            if (seen.Add(target))
            {
                outgoing.Add(target);
            }

            if (walk.RegionOf(item.Placement, item.WordsBefore) is not PageRegion.Body && seenInNavigation.Add(target))
            {
                navigation.Add(target);
            }
        }

        return (outgoing, navigation, hasLinks);
    }
}
