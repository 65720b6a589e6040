using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

public sealed class ContentReaderTests
{
    [Fact]
    public void Words_between_top_and_bottom_count_headings_do_not()
    {
        var page = Html.ReadBody(
            """
            <header>Lampenladen seit ewig</header>
            <main><h1>Unsere Lampen</h1><p>rot und blau</p><h2>Mehr</h2><p hidden>verborgen</p>
            <nav>Start Lampen</nav></main>
            <div class="cookie-banner">Wir nutzen Kekse</div>
            <footer>Kontakt</footer>
            """);

        Assert.Equal(3, page.ContentWords);
    }

    [Theory]
    [InlineData("<main>…</main>", 5)]
    [InlineData("<header>…</header><main>Text</main>", 0)]
    [InlineData("<main>Text</main><footer>…</footer>", 0)]
    public void Embedded_elements_between_top_and_bottom_count(string html, int count)
    {
        var page = Html.ReadBody(html.Replace(
            "…",
            """<img src="a.png"><iframe src="/a"></iframe><form></form><video></video><object></object><p>Text</p>""",
            StringComparison.Ordinal));

        Assert.Equal(count, page.EmbeddedElements);
    }

    [Theory]
    [InlineData("<header>Start</header><main><p>rot und blau</p></main><footer>Ende</footer>")]
    [InlineData("<header>Anderes Menü</header><main><div>rot  und\nblau</div></main><footer>Anderes Ende</footer>")]
    [InlineData("<main><nav>Brotkrumen</nav><p>rot und blau</p></main><footer>Anderes Ende</footer>")]
    public void The_same_content_under_another_navigation_has_the_same_hash(string body)
    {
        var page = Html.ReadBody("<main><p>rot und blau</p></main>");

        Assert.Equal(page.ContentHash, Html.ReadBody(body).ContentHash);
        Assert.Equal(32, page.ContentHash.Length);
    }

    [Theory]
    [InlineData("<main><p>rot und grün</p></main>")]
    [InlineData("<main><p>blau und rot</p></main>")]
    [InlineData("<main><h1>Lampen</h1><p>rot und blau</p></main>")]
    public void Other_content_has_another_hash(string body)
    {
        Assert.NotEqual(Html.ReadBody("<main><p>rot und blau</p></main>").ContentHash, Html.ReadBody(body).ContentHash);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<main></main>")]
    [InlineData("<header>Start</header><footer>Ende</footer>")]
    public void A_page_without_content_has_no_hash(string body)
    {
        Assert.Equal("", Html.ReadBody(body).ContentHash);
    }
}
