namespace MerchantCx.Crawler.Gathering;

public sealed class PhoneGathererRegressionTests
{
    [Theory]
    [InlineData("<p>Telefon Mo-Fr 9.00-17.00 Uhr")]
    [InlineData("<p>Telefonisch erreichbar 10.00 - 12.00 Uhr")]
    [InlineData("<p>Call us 24/7/365")]
    [InlineData("<p>Call us before 2026-11-24 10:00")]
    public void Times_are_no_phone_numbers(string html)
    {
        Assert.Empty(Html.ReadBody(html).Channels);
    }

    [Theory]
    [InlineData("Tel.: 030 23125 010 / 030 23125 011")]
    [InlineData("Tel.: 030 23125 010 - 030 23125 011")]
    public void Of_two_numbers_side_by_side_the_first_is_found(string text)
    {
        Assert.Contains("030 23125 010", Html.ReadBody($"<p>{text}").Channels.Select(channel => channel.Value));
    }

    [Theory]
    [InlineData("""<p>Fax: <a href="tel:+493023125011">+49 30 23125 011</a>""")]
    [InlineData("""<p>Telefax <b><a href="tel:+493023125011">030 23125 011</a></b>""")]
    public void A_call_link_behind_the_word_fax_is_a_fax(string html)
    {
        Assert.Empty(Html.ReadBody(html).Channels);
    }
}
