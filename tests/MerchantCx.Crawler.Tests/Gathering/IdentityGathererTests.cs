using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

public sealed class IdentityGathererTests
{
    [Theory]
    [InlineData("Lampenladen GmbH", "Lampenladen GmbH")]
    [InlineData("Angaben zum Betreiber der Seite: Lampenladen Nord GmbH", "Lampenladen Nord GmbH")]
    [InlineData("© 2026 Lampenladen GmbH & Co. KG, alle Rechte", "2026 Lampenladen GmbH & Co. KG")]
    [InlineData("Licht & Leuchten UG (haftungsbeschränkt)", "Licht & Leuchten UG (haftungsbeschränkt)")]
    [InlineData("This site is run by Bright Lamps Ltd.", "Bright Lamps Ltd.")]
    [InlineData("Bright Lamps, Inc.", "Bright Lamps Inc.")]
    [InlineData("Le site de Lumière SARL", "Lumière SARL")]
    [InlineData("Mooie Lampen B.V.", "Mooie Lampen B.V.")]
    [InlineData("Anna Muster e.K.", "Anna Muster e.K.")]
    public void A_name_with_a_legal_form_is_an_entity(string text, string name)
    {
        var entity = Entity(text);

        Assert.EndsWith(name, entity.Value, StringComparison.Ordinal);
        Assert.True(entity.IsCertain);
        Assert.StartsWith("legal form", entity.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Inhaber: Anna Muster", "Anna Muster")]
    [InlineData("Inhaberin Anna Muster 12", "Anna Muster")]
    [InlineData("Inh. Anna von Muster", null)]
    [InlineData("Inhaber: Anna Maria Muster-Beispiel", "Anna Maria Muster-Beispiel")]
    [InlineData("Sole trader: John Sample", "John Sample")]
    [InlineData("Inhaber: siehe unten", null)]
    [InlineData("Inhaber: Anna", null)]
    public void A_cue_word_introduces_the_name_of_an_owner(string text, string? name)
    {
        Assert.Equal(name, Entities(text).SingleOrDefault()?.Value);
    }

    [Theory]
    [InlineData("Unsere Lampen leuchten lange")]
    [InlineData("GmbH")]
    [InlineData("gegründet als gmbh")]
    [InlineData("SmartLED Leuchte")]
    [InlineData("Alle GmbHs")]
    [InlineData("eine kleine GmbH")]
    public void Other_texts_name_no_entity(string text)
    {
        Assert.Empty(Entities(text));
    }

    [Theory]
    [InlineData("Musterweg 12, 10115 Berlin", "Musterweg 12, 10115 Berlin", "")]
    [InlineData("Lampenladen, Musterstraße 12a, 10115 Berlin, Deutschland", "Musterstraße 12a, 10115 Berlin", "DE")]
    [InlineData("Straße des 17. Juni 135, D-10623 Berlin", "Straße des 17. Juni 135, D-10623 Berlin", "DE")]
    [InlineData("Mustergasse 3, 1010 Wien, Österreich", "Mustergasse 3, 1010 Wien", "AT")]
    [InlineData("Mustergasse 3, A-1010 Wien", "Mustergasse 3, A-1010 Wien", "AT")]
    [InlineData("221B Sample Street, London SW1A 1AA", "221B Sample Street, London SW1A 1AA", "UK")]
    [InlineData("100 Sample Avenue, New York, NY 10001, USA", "100 Sample Avenue, New York, NY 10001", "US")]
    [InlineData("Voorbeeldstraat 12, 1012AB Amsterdam, Nederland", "Voorbeeldstraat 12, 1012AB Amsterdam", "NL")]
    [InlineData("12 rue des Exemples, 75002 Paris, France", "12 rue des Exemples, 75002 Paris", "FR")]
    [InlineData("ul. Przykładowa 5, 00-950 Warszawa, Polska", "Przykładowa 5, 00-950 Warszawa", "PL")]
    public void A_street_and_a_place_are_an_address(string text, string value, string country)
    {
        var address = Address($"<p>{text}</p>");

        Assert.EndsWith(value, address.Value, StringComparison.Ordinal);
        Assert.Equal(country, address.Country);
        Assert.True(address.IsCertain);
    }

    [Theory]
    [InlineData("<p>Musterweg 12<br>10115 Berlin<br>Deutschland</p>", "Musterweg 12, 10115 Berlin", "DE")]
    [InlineData("<ul><li>221B Sample Street<li>London SW1A 1AA</ul>", "221B Sample Street, SW1A 1AA", "UK")]
    public void The_street_may_stand_on_the_line_above(string html, string value, string country)
    {
        var address = Address(html);

        Assert.Equal(value, address.Value);
        Assert.Equal(country, address.Country);
    }

    [Theory]
    [InlineData("<p>Montag bis Freitag 9 bis 17 Uhr</p>")]
    [InlineData("<p>Best.-Nr. 12345 Lampe rot</p>")]
    [InlineData("<p>10115 Berlin</p>")]
    [InlineData("<p>Musterweg 12</p><p>Alle Lampen</p><p>10115 Berlin</p>")]
    [InlineData("<p>Um 12, 1800 Uhr</p>")]
    [InlineData("<p>Rote Lampe mit Schirm, 1200 Lumen</p>")]
    [InlineData("<p>Rote Lampe 5 Watt, 1200 lm</p>")]
    public void Product_texts_with_numbers_are_no_address(string html)
    {
        Assert.DoesNotContain(Html.ReadBody(html).Identities, identity => identity.Kind is IdentityKind.PostalAddress);
    }

    [Fact]
    public void A_line_may_hold_the_entity_and_its_address()
    {
        var page = Html.ReadBody(
            """
            <main>Hallo</main>
            <footer>Lampenladen GmbH, Musterweg 12, 10115 Berlin</footer>
            """);

        Assert.Equal(
            [IdentityKind.LegalEntity, IdentityKind.PostalAddress],
            page.Identities.Select(identity => identity.Kind));
        Assert.All(page.Identities, identity =>
        {
            Assert.Equal(2, identity.Line);
            Assert.Equal(PageRegion.Footer, identity.Region);
        });
    }

    [Theory]
    [InlineData(300, true)]
    [InlineData(301, false)]
    public void A_line_of_more_than_300_characters_is_a_text(int length, bool isFound)
    {
        var line = "Lampenladen GmbH, ".PadRight(length, 'x');

        Assert.Equal(isFound, Entities(line).Count > 0);
    }

    private static IdentityEvidence Entity(string text) => Assert.Single(Entities(text));

    private static List<IdentityEvidence> Entities(string text) =>
        [.. Html.ReadBody($"<p>{text}</p>").Identities.Where(identity => identity.Kind is IdentityKind.LegalEntity)];

    private static IdentityEvidence Address(string html) =>
        Assert.Single(Html.ReadBody(html).Identities, identity => identity.Kind is IdentityKind.PostalAddress);
}
