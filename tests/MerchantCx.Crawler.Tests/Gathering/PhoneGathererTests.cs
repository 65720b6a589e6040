using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

public sealed class PhoneGathererTests
{
    [Theory]
    [InlineData("Telefon: 030 23125 010", "030 23125 010")]
    [InlineData("Tel.: (030) 23125-010", "(030) 23125-010")]
    [InlineData("Tel. 030/23125010", "030/23125010")]
    [InlineData("Telefon 030 – 23125 010", "030 – 23125 010")]
    [InlineData("Rufen Sie uns an: 030.23125.010", "030.23125.010")]
    [InlineData("Hotline (kostenfrei) 0800 23125 01", "0800 23125 01")]
    [InlineData("☎ 030 23125 010", "030 23125 010")]
    [InlineData("Telefon: 23125010", "23125010")]
    [InlineData("Telefon: 230100", "230100")]
    [InlineData("Telefon:\u00A0030\u00A023125\u00A0010", "030\u00A023125\u00A0010")]
    [InlineData("Fax 030 23125 011, Telefon 030 23125 010", "030 23125 010")]
    [InlineData("Telefon 030 23125 010, Fax 030 23125 011", "030 23125 010")]
    [InlineData("Telefon 030 23125 010, Bestellnummer 12345678", "030 23125 010")]
    [InlineData("Call us at 555-0100", "555-0100")]
    [InlineData("Phone: 020 7946 0012", "020 7946 0012")]
    public void A_number_behind_a_cue_word_is_a_phone_number(string text, string number)
    {
        var channel = Channel(text);

        Assert.Equal(ChannelKind.Phone, channel.Kind);
        Assert.Equal(TextFolding.Collapse(number), channel.Value);
        Assert.Equal("number after cue word", channel.Why);
    }

    [Theory]
    [InlineData("+49 30 23125 010")]
    [InlineData("+49 (0)30 23125-010")]
    [InlineData("+493023125010")]
    [InlineData("+1 202-555-0100")]
    public void A_number_with_country_code_needs_no_cue_word(string number)
    {
        var channel = Channel($"Wir sind da: {number}.");

        Assert.Equal(number, channel.Value);
        Assert.Equal("number with country code", channel.Why);
    }

    [Theory]
    [InlineData("(202) 555-0100")]
    [InlineData("(202) 555.0100")]
    [InlineData("800-555-0100")]
    [InlineData("1-800-555-0100")]
    [InlineData("1 (888) 555-0100")]
    public void A_number_in_a_form_that_only_north_american_numbers_take_needs_no_cue_word(string number)
    {
        Assert.Equal("number in North American form", Channel($"We are here {number} every day").Why);
    }

    [Theory]
    [InlineData("202-555-0100", true)]
    [InlineData("2025550100", false)]
    [InlineData("102-555-0100", false)]
    [InlineData("202-5550-100", false)]
    public void The_plain_north_american_form_counts_at_top_and_bottom_only(string number, bool isPhone)
    {
        var page = Html.ReadBody($"<main>Here: {number} and more of it</main><footer>Here: {number}</footer>", "en");

        Assert.Equal(
            isPhone ? [PageRegion.Footer] : [],
            page.Channels.Select(channel => channel.Region));
    }

    [Theory]
    [InlineData("Seit 24.11.2026 für Sie da")]
    [InlineData("Telefonisch erreichbar ab 24.11.2026")]
    [InlineData("Telefonisch erreichbar ab 1.9.2026")]
    [InlineData("Telefonisch erreichbar ab 2026-11-24")]
    [InlineData("Call us, as in 2015-2016")]
    [InlineData("© 1998–2026 Lampenladen")]
    [InlineData("Hotline: 14 ct/min")]
    [InlineData("Telefonpreis 129,00 €")]
    [InlineData("Telefon für nur 129000€")]
    [InlineData("Telefonnummer 12345")]
    [InlineData("Telefonnummer 1234567890123456")]
    [InlineData("Fax: 030 23125 011")]
    [InlineData("Telefax 030 23125 011")]
    [InlineData("Bestellnummer: 12345678")]
    [InlineData("Artikel-Nr. 030 23125 010")]
    [InlineData("Order number 555-0100")]
    [InlineData("USt-IdNr.: DE 123456789")]
    [InlineData("Telefon fehlt, USt-IdNr.: DE 123456789")]
    [InlineData("Telefon fehlt, IBAN: DE00 1234 5678 9012 3456 78")]
    [InlineData("IBAN DE00 1234 5678 9012 3456 78")]
    [InlineData("Handelsregister: HRB 123456")]
    [InlineData("Telefon fehlt, Steuernummer 12/345/67890")]
    [InlineData("EAN 4001234567890")]
    [InlineData("Maße 100/200/300 mm")]
    [InlineData("Telefon Modell X1234567")]
    [InlineData("030 23125 010")]
    [InlineData("+49 30")]
    [InlineData("Ruhehotel: 23125010")]
    public void Other_numbers_are_no_phone_numbers(string text)
    {
        Assert.Empty(Html.ReadBody($"<main><p>{text}</p></main>").Channels);
    }

    [Theory]
    [InlineData("<p>Telefon</p><p>030 23125 010</p>", true)]
    [InlineData("<p>Telefon</p><p>täglich</p><p>030 23125 010</p>", false)]
    public void A_cue_word_reaches_one_line_further(string html, bool isPhone)
    {
        Assert.Equal(isPhone, Html.ReadBody(html).Channels.Count > 0);
    }

    [Theory]
    [InlineData(40, true)]
    [InlineData(48, false)]
    public void A_cue_word_reaches_48_characters(int distance, bool isPhone)
    {
        var html = $"<main><p>Telefon {new string('-', distance - 1)} 030 23125 010</p></main>";

        Assert.Equal(isPhone, Html.ReadBody(html).Channels.Count > 0);
    }

    [Theory]
    [InlineData("tel:+493023125010", "+493023125010")]
    [InlineData("TEL:030-23125%20010", "030-23125 010")]
    [InlineData("callto:+493023125010", "+493023125010")]
    [InlineData(" tel:12345", "12345")]
    public void A_link_that_starts_a_call_is_a_phone_number(string href, string number)
    {
        var channel = Html.Channel($"""<a href="{href}">Anrufen</a>""");

        Assert.Equal(ChannelKind.Phone, channel.Kind);
        Assert.Equal(number, channel.Value);
        Assert.Equal("tel link", channel.Why);
    }

    [Theory]
    [InlineData("""<a href="tel:">Anrufen</a>""")]
    [InlineData("""<a href="tel:+49">Anrufen</a>""")]
    [InlineData("""<a href="tel:hallo@shop.example">Anrufen</a>""")]
    [InlineData("""<a href="tel:1234">Anrufen</a>""")]
    [InlineData("""<a href="tel:+493023125011">Fax: 030 23125 011</a>""")]
    public void A_link_without_a_number_or_to_a_fax_is_none(string html)
    {
        Assert.DoesNotContain(Html.ReadBody(html).Channels, channel => channel.Kind is ChannelKind.Phone);
    }

    [Fact]
    public void The_same_number_counts_once_a_region()
    {
        var page = Html.ReadBody(
            """
            <header><a href="tel:03023125010">030 23125 010</a></header>
            <main>Telefon: 030 / 23 12 50 10 und Telefon: 030 23125 010</main>
            """);

        Assert.Equal([PageRegion.Header, PageRegion.Body], page.Channels.Select(channel => channel.Region));
    }

    [Fact]
    public void A_hidden_number_is_not_reachable()
    {
        var channel = Html.Channel("<p>Text</p>\n<p hidden>Telefon: 030 23125 010</p>");

        Assert.Equal(Visibility.Hidden, channel.Visibility);
        Assert.False(channel.IsReachable);
        Assert.Equal(2, channel.Line);
    }

    private static ChannelEvidence Channel(string text) => Html.Channel($"<main><p>{text}</p></main>");

    [Theory]
    [InlineData("<main><p>Kundenservice: 1661-9331</p></main>")]
    [InlineData("<main><p>Apoio ao cliente<br>212 41 08 74 ou 808 20 45 45</p></main>")]
    [InlineData("""<main><div class="telephone">815 24 711</div></main>""")]
    [InlineData("""<main><div id="hotline"><b>815 24 711</b></div></main>""")]
    [InlineData("<footer><p>0344 555 0199</p></footer>")]
    [InlineData("<footer><p>(066) 555-01-99</p></footer>")]
    public void The_name_of_the_service_an_element_or_the_template_tell_a_number(string html)
    {
        Assert.Contains(Html.ReadBody(html).Channels, channel => channel.Kind is ChannelKind.Phone);
    }

    [Theory]
    [InlineData("<main><p>0344 555 0199</p></main>")]
    [InlineData("<footer><p>HRB 0344 555 019</p></footer>")]
    [InlineData("<main><p>Kundenservice seit 1661-9331 Tagen</p></main>")]
    [InlineData("""<main><div class="stats">815 24 711</div></main>""")]
    public void A_bare_number_elsewhere_is_none(string html)
    {
        Assert.Empty(Html.ReadBody(html).Channels);
    }

    [Fact]
    public void Numbers_of_two_elements_are_two_numbers()
    {
        var channel = Html.Channel("""<p>Telefon <span>Mo-Fr 9:00 - 17:00</span>030 23125 010</p>""");

        Assert.Equal("030 23125 010", channel.Value);
    }

    [Theory]
    [InlineData("<footer>12 Sample Street, Springfield, IL 62701. (217) 555-0123</footer>")]
    [InlineData("<footer>12 Sample Street, Springfield, IL 62701 (217) 555-0123</footer>")]
    public void A_postcode_does_not_swallow_the_number_behind_it(string html)
    {
        Assert.Contains("(217) 555-0123", Html.ReadBody(html).Channels.Select(channel => channel.Value));
    }
}
