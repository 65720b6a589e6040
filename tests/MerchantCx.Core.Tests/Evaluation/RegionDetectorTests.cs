using MerchantCx.Evidence;
using MerchantCx.Rules;

namespace MerchantCx.Evaluation;

public sealed class RegionDetectorTests
{
    [Theory]
    [InlineData("EUR", "de", "EU")]
    [InlineData("EUR", "en", "EU")]
    [InlineData("EUR", "", "EU")]
    [InlineData("PLN", "pl", "EU")]
    [InlineData("CZK", "cs", "EU")]
    [InlineData("SEK", "sv", "EU")]
    [InlineData("DKK", "da", "EU")]
    [InlineData("HUF", "hu", "EU")]
    [InlineData("RON", "ro", "EU")]
    [InlineData("GBP", "en", "UK")]
    [InlineData("USD", "en", "US")]
    [InlineData("JPY", "ja", "JP")]
    public void Currency_and_language_that_agree_tell_the_region(string currency, string language, string expected)
    {
        var (region, reason) = Detect([Speaking(language, currency)]);

        Assert.Equal(expected, region?.Code);
        Assert.Equal(
            new Message("region.fromCurrency", expected, language.Length == 0 ? "?" : language, currency), reason);
    }

    [Theory]
    [InlineData("GBP", "de", "de", "GBP")]
    [InlineData("USD", "es", "es", "USD")]
    [InlineData("USD", "", "?", "USD")]
    [InlineData("JPY", "en", "en", "JPY")]
    [InlineData("PLN", "de", "de", "PLN")]
    [InlineData("CHF", "de", "de", "CHF")]
    [InlineData("", "de", "de", "?")]
    [InlineData("", "", "?", "?")]
    public void Anything_else_is_unknown_and_says_what_was_seen(
        string currency, string language, string shownLanguage, string shownCurrency)
    {
        var (region, reason) = Detect([Speaking(language, currency)]);

        Assert.Null(region);
        Assert.Equal(new Message("region.unknown", shownLanguage, shownCurrency), reason);
    }

    [Theory]
    [InlineData("DE", "DE")]
    [InlineData("AT", "AT")]
    [InlineData("UK", "UK")]
    [InlineData("GB", "UK")]
    [InlineData("US", "US")]
    public void The_country_of_a_postal_address_outweighs_currency_and_language(string country, string expected)
    {
        var page = Speaking("ja", "JPY") with { Identities = [AtBottom(country)] };

        var (region, reason) = Detect([page]);

        Assert.Equal(expected, region?.Code);
        Assert.Equal(new Message("region.fromAddress", expected), reason);
    }

    [Fact]
    public void An_address_in_a_country_without_rules_leaves_the_region_open_whatever_the_currency()
    {
        var page = Speaking("de", "EUR") with { Identities = [AtBottom("CH")] };

        var (region, reason) = Detect([page]);

        Assert.Null(region);
        Assert.Equal(new Message("region.notCovered", "CH"), reason);
    }

    public static TheoryData<IdentityKind, string, bool> WeakEvidence => new()
    {
        { IdentityKind.PostalAddress, "US", false },
        { IdentityKind.PostalAddress, "", true },
        { IdentityKind.LegalEntity, "US", true },
    };

    [Theory]
    [MemberData(nameof(WeakEvidence))]
    public void Only_a_certain_postal_address_with_a_country_decides(IdentityKind kind, string country, bool isCertain)
    {
        var identity = AtBottom("DE") with { Kind = kind, Country = country, IsCertain = isCertain };
        var page = Speaking("de", "EUR") with { Identities = [identity] };

        Assert.Equal("EU", Detect([page]).Region?.Code);
    }

    [Fact]
    public void The_country_that_most_addresses_name_decides()
    {
        var warehouse = Page.At("/warehouse") with { Identities = [AtBottom("AT")] };
        var imprint = Page.At("/imprint") with { Identities = [AtBottom("DE")] };

        Assert.Equal("DE", Detect([warehouse, imprint, imprint]).Region?.Code);
    }

    [Fact]
    public void Currency_and_language_of_most_pages_decide()
    {
        PageEvidence[] pages = [Speaking("de", "EUR"), Speaking("en", "GBP"), Speaking("en", "GBP")];

        Assert.Equal("UK", Detect(pages).Region?.Code);
    }

    [Fact]
    public void Pages_that_name_no_currency_or_language_do_not_count()
    {
        var region = Detect([Speaking("", ""), Speaking("", ""), Speaking("en", "GBP")]).Region;

        Assert.Equal("UK", region?.Code);
    }

    [Fact]
    public void A_tie_falls_the_same_way_whatever_the_order_of_pages()
    {
        PageEvidence[] pages = [Speaking("en", "USD"), Speaking("en", "GBP")];

        Assert.Equal(Detect(pages).Region, Detect([.. pages.Reverse()]).Region);
    }

    [Fact]
    public void Unknown_when_no_page_was_read()
    {
        var (region, reason) = Detect([]);

        Assert.Null(region);
        Assert.Equal(new Message("region.unknown", "?", "?"), reason);
    }

    [Theory]
    [InlineData("NL", "EUR", "nl")]
    [InlineData("BE", "EUR", "fr")]
    [InlineData("PL", "PLN", "pl")]
    public void A_postal_address_in_a_member_state_without_a_code_of_its_own_is_in_the_union(
        string country, string currency, string language)
    {
        var page = Page.At("/") with { Currency = currency, Language = language, Identities = [AtBottom(country)] };

        Assert.Equal("EU", Detect([page]).Region?.Code);
    }

    [Fact]
    public void An_address_in_the_content_of_any_page_may_be_anybodys()
    {
        var page = Speaking("de", "EUR") with { Identities = [Identity.In("US")] };

        Assert.Equal("EU", Detect(page).Region?.Code);
    }

    [Fact]
    public void An_address_in_the_content_of_the_imprint_is_the_merchants()
    {
        var imprint = Page.At("/imprint") with { Identities = [Identity.In("AT")] };
        var home = Page.At("/", Link.To(LinkConcept.Imprint, "/imprint")) with { Language = "de", Currency = "EUR" };

        Assert.Equal("AT", RegionDetector.Detect(Site.Of(home, imprint)).Region?.Code);
    }

    private static PageEvidence Speaking(string language, string currency) =>
        Page.At("/") with { Language = language, Currency = currency };

    private static IdentityEvidence AtBottom(string country) =>
        Identity.In(country) with { Region = PageRegion.Footer };

    private static (Region? Region, Message Reason) Detect(params IReadOnlyList<PageEvidence> pages) =>
        RegionDetector.Detect(Site.Of() with { Pages = pages });
}
