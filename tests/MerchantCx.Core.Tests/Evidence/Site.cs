namespace MerchantCx.Evidence;

/// <summary>The site of <c>shop.example</c>; each of its pages was read.</summary>
internal static class Site
{
    public static Uri Start { get; } = new("https://shop.example/");

    public static SiteEvidence Of(params IReadOnlyList<PageEvidence> pages) => new()
    {
        Start = Start,
        Kind = SiteKind.Web,
        Pages = [.. pages.OrderBy(page => page.Address.AbsoluteUri, StringComparer.Ordinal)],
        Outcomes = pages
            .Where(page => page.Role is PageRole.Regular)
            .ToDictionary(page => page.Address, page => new AddressOutcome(page.Address, OutcomeKind.Read, 200, page)),
    };

    public static SiteEvidence And(this SiteEvidence site, string address, OutcomeKind kind, int? status = null) =>
        site.And(new AddressOutcome(Page.Address(address), kind, status));

    /// <summary>The address leads to the page, which was not read as a page of the crawl or stands elsewhere.</summary>
    public static SiteEvidence And(this SiteEvidence site, string address, PageEvidence page) =>
        site.And(new AddressOutcome(Page.Address(address), OutcomeKind.Read, 200, page));

    private static SiteEvidence And(this SiteEvidence site, AddressOutcome outcome) => site with
    {
        Outcomes = new Dictionary<Uri, AddressOutcome>(site.Outcomes) { [outcome.Address] = outcome },
    };
}
