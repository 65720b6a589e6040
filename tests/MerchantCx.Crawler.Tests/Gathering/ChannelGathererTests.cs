using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

public sealed class ChannelGathererTests
{
    [Theory]
    [InlineData("Telefon 030 23125 010", ChannelKind.Phone, "030 23125 010")]
    [InlineData("Call +49 30 23125 010", ChannelKind.Phone, "+49 30 23125 010")]
    [InlineData("hallo@shop.example", ChannelKind.Email, "hallo@shop.example")]
    [InlineData("Mail hallo@shop.example, Telefon 030 23125 010", ChannelKind.Email, "hallo@shop.example")]
    public void What_only_the_alternative_text_of_an_image_names_is_uncertain(
        string alternative, ChannelKind kind, string value)
    {
        var channel = Html.Channel($"""<img src="a.png" alt="{alternative}">""");

        Assert.Equal(kind, channel.Kind);
        Assert.Equal(value, channel.Value);
        Assert.False(channel.IsCertain);
        Assert.Equal("alternative text of an image", channel.Why);
    }

    [Theory]
    [InlineData("Rote Lampe")]
    [InlineData("Fax 030 23125 011")]
    [InlineData("logo@2x.png")]
    [InlineData("Art. 12345678")]
    [InlineData("")]
    public void Other_alternative_texts_are_no_channel(string alternative)
    {
        Assert.Empty(Html.ReadBody($"""<img src="a.png" alt="{alternative}">""").Channels);
    }

    [Fact]
    public void Channels_of_all_kinds_come_in_the_order_of_their_lines()
    {
        var page = Html.ReadBody(
            """
            <form><textarea></textarea></form>
            <p>hallo@shop.example
            <p>Telefon 030 23125 010
            <a href="/c">Live-Chat</a>
            <a href="/r">Rückruf anfordern</a>
            """);

        Assert.Equal(
            [ChannelKind.Form, ChannelKind.Email, ChannelKind.Phone, ChannelKind.Chat, ChannelKind.Callback],
            page.Channels.Select(channel => channel.Kind));
        Assert.Equal([1, 2, 3, 4, 5], page.Channels.Select(channel => channel.Line));
    }
}
