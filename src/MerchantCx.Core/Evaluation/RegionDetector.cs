using MerchantCx.Evidence;
using MerchantCx.Rules;

namespace MerchantCx.Evaluation;

/// <summary>Finds out in which region a shop sells, from what its pages show.</summary>
/// <remarks>
/// The country of a postal address decides when it stands at the top or bottom of a page, or on the page behind an
/// imprint link: elsewhere it may be anybody's. Otherwise currency and language must agree: the euro is spent in the
/// European Union, every other currency needs the language of its country beside it. Anything else is unknown.
/// </remarks>
public static class RegionDetector
{
    /// <summary>Member states of the European Union that have no region of their own.</summary>
    private static readonly string[] OtherMemberStates =
    [
        "BE", "BG", "CY", "CZ", "DK", "EE", "FI", "GR", "HR", "HU", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO",
        "SE", "SI", "SK",
    ];

    /// <summary>The region, or <see langword="null"/>, and the reason for either.</summary>
    public static (Region? Region, Message Reason) Detect(SiteEvidence site)
    {
        ArgumentNullException.ThrowIfNull(site);

        var pages = site.Pages;
        var imprints = pages
            .SelectMany(page => page.Links)
            .Where(link => link is { Concept: LinkConcept.Imprint, Target: not null })
            .Select(link => site.Outcomes.GetValueOrDefault(link.Target!)?.Page)
            .OfType<PageEvidence>()
            .ToHashSet();

        var country = MostFrequent(pages
            .SelectMany(page => page.Identities.Where(identity =>
                identity.Region is not PageRegion.Body || imprints.Contains(page)))
            .Where(identity => identity is { Kind: IdentityKind.PostalAddress, IsCertain: true, Country.Length: > 0 })
            .Select(identity => identity.Country));

        if (Region.TryParse(OtherMemberStates.Contains(country) ? Region.EuropeanUnion.Code : country, out var named))
        {
            return (named, new("region.fromAddress", named.Code));
        }

        if (country.Length > 0)
        {
            return (null, new("region.notCovered", country));
        }

        var currency = MostFrequent(pages.Select(page => page.Currency));
        var language = MostFrequent(pages.Select(page => page.Language));

        var region = (currency, language) switch
        {
            ("EUR", _) => Region.EuropeanUnion,
            ("PLN", "pl") or ("CZK", "cs") or ("SEK", "sv") or ("DKK", "da") or ("HUF", "hu") or ("RON", "ro")
                => Region.EuropeanUnion,
            ("GBP", "en") => Region.UnitedKingdom,
            ("USD", "en") => Region.UnitedStates,
            ("JPY", "ja") => Region.Japan,
            _ => null,
        };

        return region is null
            ? (null, new("region.unknown", Shown(language), Shown(currency)))
            : (region, new("region.fromCurrency", region.Code, Shown(language), Shown(currency)));
    }

    private static string MostFrequent(IEnumerable<string> values) =>
        values
            .Where(value => value.Length > 0)
            .CountBy(value => value)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => count.Key)
            .FirstOrDefault("");

    private static string Shown(string value) => value.Length == 0 ? "?" : value;
}
