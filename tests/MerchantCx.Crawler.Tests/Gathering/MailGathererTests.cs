using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

public sealed class MailGathererTests
{
    [Theory]
    [InlineData("mailto:hallo@shop.example")]
    [InlineData(" MAILTO:hallo@shop.example")]
    [InlineData("mailto:hallo@shop.example?subject=Frage&amp;body=a@b.example")]
    [InlineData("mailto:%68allo%40shop.example")]
    [InlineData("&#109;&#97;&#105;&#108;&#116;&#111;&#58;%68allo&#64;shop.example")]
    [InlineData("mailto:Lampenladen%20%3Challo@shop.example%3E")]
    public void A_mailto_link_is_an_address_however_it_is_encoded(string href)
    {
        var channel = Html.Channel($"""<a href="{href}">Schreiben</a>""");

        Assert.Equal(ChannelKind.Email, channel.Kind);
        Assert.Equal("hallo@shop.example", channel.Value);
        Assert.Equal("mailto link", channel.Why);
        Assert.True(channel.IsCertain);
    }

    [Theory]
    [InlineData("mailto:?subject=Schau%20mal&amp;body=https://shop.example/")]
    [InlineData("mailto:")]
    [InlineData("mailto:hallo")]
    [InlineData("mailto:hallo@shop")]
    [InlineData("/kontakt?mail=hallo@shop.example")]
    public void A_link_that_shares_a_page_has_no_address(string href)
    {
        Assert.Empty(Html.ReadBody($"""<a href="{href}">Teilen</a>""").Channels);
    }

    [Theory]
    [InlineData("Fragen an hallo@shop.example.", "hallo@shop.example")]
    [InlineData("(hallo@shop.example)", "hallo@shop.example")]
    [InlineData("E-Mail:hallo@shop.example,", "hallo@shop.example")]
    [InlineData("hallo+kunde_1.de@mein-shop.co.example!", "hallo+kunde_1.de@mein-shop.co.example")]
    [InlineData("hallo@büro.example", "hallo@büro.example")]
    [InlineData("<b>hallo</b>@<i>shop.example</i>", "hallo@shop.example")]
    public void An_address_in_the_text_is_found_without_what_surrounds_it(string html, string address)
    {
        var channel = Html.Channel($"<p>{html}</p>");

        Assert.Equal(address, channel.Value);
        Assert.Equal("address in text", channel.Why);
    }

    [Theory]
    [InlineData("hallo(at)shop.example")]
    [InlineData("hallo (at) shop.example")]
    [InlineData("hallo [at] shop [dot] example")]
    [InlineData("hallo(at)shop(dot)example")]
    [InlineData("hallo {at} shop (punkt) example")]
    [InlineData("E-Mail:hallo[AT]shop.example")]
    [InlineData("hallo(ät)shop.example.")]
    public void An_address_written_in_words_is_found(string text)
    {
        var channel = Html.Channel($"<p>{text}</p>");

        Assert.Equal("hallo@shop.example", channel.Value);
        Assert.Equal("address in words", channel.Why);
    }

    [Theory]
    [InlineData("Bild image@2x.png")]
    [InlineData("paket@1.2.3")]
    [InlineData("Folgt uns: @lampenladen")]
    [InlineData("@")]
    [InlineData("a @ b.example")]
    [InlineData("hallo@-.example")]
    [InlineData("Wir (at) work")]
    [InlineData("(at)shop.example")]
    public void What_only_looks_like_an_address_is_none(string text)
    {
        Assert.Empty(Html.ReadBody($"<p>{text}</p>").Channels);
    }

    [Theory]
    [InlineData("press")]
    [InlineData("Presse")]
    [InlineData("noreply")]
    [InlineData("jobs")]
    [InlineData("datenschutz")]
    public void Addresses_that_are_not_for_customers_are_left_out(string local)
    {
        Assert.Empty(Html.ReadBody(
            $"""
            <p>{local}@shop.example, {local}(at)shop.example</p>
            <a href="mailto:{local}@shop.example">Mail</a>
            """).Channels);
    }

    [Theory]
    [InlineData("""<a href="/cdn-cgi/l/email-protection#…">Mail</a>""")]
    [InlineData("""<a href="/cdn-cgi/l/email-protection"><i data-cfemail="…">[email&#160;protected]</i></a>""")]
    public void An_address_that_cloudflare_encoded_is_decoded(string html)
    {
        var channel = Html.Channel(html.Replace("…", Encode("hallo@shop.example", 0x5A), StringComparison.Ordinal));

        Assert.Equal("hallo@shop.example", channel.Value);
        Assert.Equal("address encoded by Cloudflare", channel.Why);
    }

    [Theory]
    [InlineData("?subject=Schau mal&body=a@b.example")]
    [InlineData("press@shop.example")]
    public void Not_everything_that_cloudflare_encoded_is_an_address(string text)
    {
        var code = Encode(text, 0x11);

        Assert.Empty(Html.ReadBody($"""<a href="/cdn-cgi/l/email-protection#{code}">Teilen</a>""").Channels);
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("zz0011")]
    [InlineData("5azz")]
    [InlineData("5a3")]
    public void Code_that_is_broken_is_no_address(string code)
    {
        Assert.Empty(Html.ReadBody(
            $"""
            <a href="/cdn-cgi/l/email-protection#{code}">Mail</a>
            <b data-cfemail="{code}">Mail</b>
            """).Channels);
    }

    [Fact]
    public void The_same_address_counts_once_a_region()
    {
        var page = Html.ReadBody(
            """
            <main><a href="mailto:Hallo@shop.example">hallo@shop.example</a></main>
            <footer>hallo@shop.example</footer>
            """);

        Assert.Equal([PageRegion.Body, PageRegion.Footer], page.Channels.Select(channel => channel.Region));
    }

    [Fact]
    public void An_address_in_a_menu_is_reachable()
    {
        var channel = Html.Channel(
            """<details><summary>Mehr</summary><a href="mailto:hallo@shop.example">Mail</a></details>""");

        Assert.Equal(Visibility.InMenu, channel.Visibility);
        Assert.True(channel.IsReachable);
    }

    private static string Encode(string text, byte key) =>
        Convert.ToHexStringLower([key, .. text.Select(character => (byte)(character ^ key))]);
}
