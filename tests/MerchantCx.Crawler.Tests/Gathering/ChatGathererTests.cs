using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

public sealed class ChatGathererTests
{
    [Theory]
    [InlineData("""<script src="https://code.tidio.co/abc.js"></script>""", "Tidio")]
    [InlineData("""<script async data-src="//embed.tawk.to/1/default"></script>""", "Tawk.to")]
    [InlineData("""<script>load("https://WIDGET.intercom.io/widget/1")</script>""", "Intercom")]
    [InlineData("""<script id="ze-snippet" src="https://static.zdassets.com/ekr/s.js?key=1"></script>""", "Zendesk")]
    [InlineData("""<iframe src="https://embed.tawk.to/1"></iframe>""", "Tawk.to")]
    public void The_script_of_a_widget_is_a_chat_that_floats_over_the_page(string html, string provider)
    {
        var channel = Html.Channel($"<footer>{html}</footer>");

        Assert.Equal(ChannelKind.Chat, channel.Kind);
        Assert.Equal(provider, channel.Provider);
        Assert.Equal(PageRegion.Body, channel.Region);
        Assert.Equal("chat widget script", channel.Why);
    }

    [Fact]
    public void A_widget_in_the_head_counts()
    {
        var page = Html.Read("""<head><script src="https://code.tidio.co/abc.js"></script></head><body>Hallo""");

        Assert.Equal("Tidio", Assert.Single(page.Channels).Provider);
    }

    [Theory]
    [InlineData("""<script src="/js/LivePerson_15120.js"></script>""", "LivePerson")]
    [InlineData("""<script>var chatApp = 'olark';</script>""", "Olark")]
    [InlineData("""<link rel="preconnect" href="https://vms.boldchat.com">""", "Bold Chat")]
    public void A_loader_that_the_shop_hosts_or_announces_names_its_provider(string html, string provider)
    {
        Assert.Equal(provider, Html.Channel(html).Provider);
    }

    [Theory]
    [InlineData("""<link rel="stylesheet" href="https://vms.boldchat.com/chat.css">""")]
    [InlineData("""<script>// we moved away from olark last year</script>""")]
    [InlineData("""<script src="/js/shop.js"></script>""")]
    [InlineData("""<script>var chat = false;</script>""")]
    [InlineData("""<script type="application/ld+json">{"url": "https://code.tidio.co/"}</script>""")]
    [InlineData("""<noscript><iframe src="https://embed.tawk.to/1"></iframe></noscript>""")]
    [InlineData("""<p>Wir nutzen code.tidio.co</p>""")]
    public void Other_scripts_are_no_chat(string html)
    {
        Assert.Empty(Html.ReadBody(html).Channels);
    }

    [Theory]
    [InlineData("""<a href="/chat">Chat starten</a>""")]
    [InlineData("""<a href="#">» LIVE-CHAT</a>""")]
    [InlineData("""<button>Live Chat</button>""")]
    [InlineData("""<button aria-label="Live-Chat"><svg></svg></button>""")]
    public void A_link_that_is_called_a_chat_is_one(string html)
    {
        var channel = Html.Channel($"<footer>{html}</footer>");

        Assert.Equal(ChannelKind.Chat, channel.Kind);
        Assert.Equal("", channel.Provider);
        Assert.Equal(PageRegion.Footer, channel.Region);
        Assert.Equal("chat link text", channel.Why);
    }

    [Theory]
    [InlineData("https://wa.me/493023125001", "WhatsApp")]
    [InlineData("https://api.whatsapp.com/send?phone=493023125001", "WhatsApp")]
    [InlineData("whatsapp://send?phone=493023125001", "WhatsApp")]
    [InlineData("https://tawk.to/chat/1", "Tawk.to")]
    public void A_link_that_opens_a_messenger_is_a_chat(string href, string provider)
    {
        var channel = Html.Channel($"""<a href="{href}"><i></i></a>""");

        Assert.Equal(provider, channel.Provider);
        Assert.Equal("chat link", channel.Why);
        Assert.Equal(href, channel.Value);
    }

    [Theory]
    [InlineData("https://wa.me/?text=Schau%20mal")]
    [InlineData("https://api.whatsapp.com/send?text=Schau%20mal")]
    [InlineData("whatsapp://send?text=Schau%20mal")]
    [InlineData("https://chat.whatsapp.com/abc")]
    [InlineData("https://t.me/share/url?url=https://shop.example/")]
    [InlineData("https://www.facebook.com/sharer/sharer.php?u=https://shop.example/")]
    [InlineData("/chat-sessel")]
    public void A_link_that_shares_a_page_is_no_chat(string href)
    {
        Assert.Empty(Html.ReadBody($"""<a href="{href}">Teilen</a>""").Channels);
    }

    [Theory]
    [InlineData("Chatham House")]
    [InlineData("Der Chat ist leider wegen des großen Andrangs heute geschlossen")]
    public void A_link_whose_text_only_holds_the_word_is_no_chat(string text)
    {
        Assert.Empty(Html.ReadBody($"""<a href="/a">{text}</a>""").Channels);
    }

    [Fact]
    public void A_provider_counts_once_a_region()
    {
        var page = Html.ReadBody(
            """
            <header><a href="https://wa.me/493023125001">a</a><a href="https://wa.me/493023125002">b</a></header>
            <footer><a href="https://wa.me/493023125001">c</a></footer>
            """);

        Assert.Equal([PageRegion.Header, PageRegion.Footer], page.Channels.Select(channel => channel.Region));
    }
}
