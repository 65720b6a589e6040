using System.Text;
using MerchantCx.Crawler.Parsing;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

public sealed class CompletenessReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("""<iframe src="footer.html"></iframe>""")]
    [InlineData("""<frameset cols="*"><frame src="shop.html"></frameset>""")]
    public void A_page_without_text_of_its_own_was_not_read_in_full(string body)
    {
        Assert.Equal(Completeness.Truncated, Html.Read(body).Completeness);
    }

    [Theory]
    [InlineData("<p>Eine kleine Seite.")]
    [InlineData("""<p>Eine kleine Seite.<script src="/shop.js"></script>""")]
    [InlineData("""<div id="app"><p>Eine kleine Seite.</div>""")]
    [InlineData("""<div id="app"><p>Eine kleine Seite.</div><script>start()</script>""")]
    [InlineData("""<noscript>Ohne Skript</noscript><p>Eine kleine Seite.""")]
    [InlineData("""<div id="app"><a href=a></a><a href=b></a><a href=c></a><a href=d></a></div><script src=a>""")]
    public void An_ordinary_small_page_is_full(string body)
    {
        Assert.Equal(Completeness.Full, Html.ReadBody(body).Completeness);
    }

    [Theory]
    [InlineData("""<div id="app"></div><script src="/app.js"></script>""")]
    [InlineData("""<div id="__next">Wird geladen</div><script src="/app.js"></script>""")]
    [InlineData("""<app-root>Wird geladen</app-root><script src="/app.js"></script>""")]
    [InlineData("""<noscript>Bitte einschalten</noscript><p>Wird geladen</p><script src="/app.js"></script>""")]
    [InlineData("""<script src="/app.js"></script>""")]
    public void A_shell_that_scripts_fill_is_script_rendered(string body)
    {
        Assert.Equal(Completeness.ScriptRendered, Html.ReadBody(body).Completeness);
    }

    [Theory]
    [InlineData(60, Completeness.ScriptRendered)]
    [InlineData(61, Completeness.Full)]
    public void A_shell_has_sixty_words_at_most(int words, Completeness completeness)
    {
        var text = string.Join(' ', Enumerable.Repeat("Wort", words));

        Assert.Equal(
            completeness,
            Html.ReadBody($"""<div id="app">{text}</div><script src="/app.js"></script>""").Completeness);
    }

    [Theory]
    [InlineData("<title>Just a moment...</title><body>Checking")]
    [InlineData("<title>Access Denied</title><body>You have no permission")]
    [InlineData("<title>Verify you are human</title>")]
    [InlineData("""<title>Shop</title><script src="/cdn-cgi/challenge-platform/h/b.js"></script>""")]
    [InlineData("""<title>Shop</title><body><script src="https://ct.captcha-delivery.com/c.js"></script>""")]
    [InlineData("""<title>Shop</title><body><script>load("/_Incapsula_Resource?a=1")</script>""")]
    public void A_bot_wall_is_blocked(string html)
    {
        Assert.Equal(Completeness.Blocked, Html.Read(html).Completeness);
    }

    [Theory]
    [InlineData(150, Completeness.Blocked)]
    [InlineData(151, Completeness.Full)]
    public void A_bot_wall_has_150_words_at_most(int words, Completeness completeness)
    {
        var text = string.Join(' ', Enumerable.Repeat("Wort", words));

        Assert.Equal(completeness, Html.Read($"<title>Security check</title><body>{text}").Completeness);
    }

    [Theory]
    [InlineData("<p>Hallo", Completeness.Truncated)]
    [InlineData("""<div id="app"></div><script src="/app.js"></script>""", Completeness.Truncated)]
    [InlineData("<title>Access denied</title>", Completeness.Blocked)]
    public void A_page_that_was_cut_off_is_truncated_unless_it_is_a_wall(string html, Completeness completeness)
    {
        using var page = ParsedPage.Parse(Encoding.UTF8.GetBytes(html), isCutOff: true);

        Assert.Equal(completeness, CompletenessReader.Read(PageWalk.Over(page), page.IsTruncated));
    }
}
