using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MerchantCx.Crawler.Parsing;

namespace MerchantCx.Crawler.Gathering;

public sealed class PageGathererFuzzTests
{
    private static readonly byte[][] Pages =
    [
        """
        <!doctype html><html lang="de"><head><meta charset="utf-8"><title>Lampenladen</title>
        <base href="/"><meta property="og:price:currency" content="EUR"></head>
        <body class="shop"><header class="site-header"><nav><a href="/">Start</a><a href="kontakt">Kontakt</a>
        <details><summary>Mehr</summary><a href="/hilfe#oben">Hilfe &amp; Service</a></details></nav></header>
        <main><h1>Lampen</h1><p style="display: none">5 € bei 1.200 Lumen</p><img src="a.png" alt="Tel. 030 23125 010">
        <form id="f"><textarea></textarea><button>Senden</button></form></main>
        <footer>Lampenladen GmbH, Musterweg 12<br>10115 Berlin
        · Tel.: +49 (0)30 23125-010 · hallo(at)shop.example</footer>
        """u8.ToArray(),
        """
        <html><head><script src="https://code.tidio.co/abc.js"></script>
        <script type="application/ld+json">{"@graph": [{"@type": ["Store"], "telephone": "555-0100"}]}</script>
        </head><body><ul id="m" class="menu" hidden><li><a href="//help.example/?q=%20">Help</a>
        <li><a href="#m">Contact</a></ul>
        <button aria-controls="m">Menu</button>
        <map><area href="mailto:%68allo@shop.example?subject=a" alt="Contact us"></map>
        <a href="/cdn-cgi/l/email-protection#5a323b">x</a><span data-cfemail="5a323b">y</span>
        <a href="tel:+1-202-555-0100">Call</a>
        <div class="cookie-consent"><a href="/privacy">Privacy</a></div><svg><title>t</title></svg>
        <noscript>n</noscript>
        """u8.ToArray(),
        """
        <table><tr><td>Owner: John Sample<td>221B Sample Street, London SW1A 1AA<tr><td>$5.00<td>©&nbsp;2026
        </table><iframe src="https://wa.me/1"></iframe><select><option>a</select><object></object><!-- c -->
        <p>Fax: 555-0101
        <a href="http://[::1]:99999/"><img alt="contact"></a><input type="submit" value="Returns">
        <a href="javascript:a()">FAQ</a>
        """u8.ToArray(),
    ];

    private static readonly string[] Pieces =
    [
        "<", ">", "</", "<!--", "-->", "\"", "'", "=", "&#0;", "&#xD800;", "&#x110000;", "&amp", "<div>", "</div>",
        "<p", "<table>", "<svg>", "<math>", "<template>", "<script>", "</script>", "<a href=", "<base href='http://",
        "mailto:%", "tel:+", "@", "(at)", "+49 30", "GmbH", "10115 B", "\0", "\uFFFD", "\u202E", "🛒", "<form><form>",
        "hidden", "<a href='//'>", "<meta charset=utf-16>", "<meta charset=utf-7>", "\\ud83d", "\uFFFE",
        "<frameset>", "<plaintext>", "<body class=footer>", "\r", "\t", "{", "}", "[",
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Gathering_never_throws_however_a_page_is_damaged(int page)
    {
        Prop.ForAll(Damages(Pages[page].Length), damages =>
        {
            using var parsed = ParsedPage.Parse(Damage(Pages[page], damages));
            var address = new Uri("https://shop.example/");

            Assert.NotNull(new PageGatherer(address).Gather(parsed, address, "page").Evidence.Links);
        }).QuickCheckThrowOnFailure();
    }

    private static Arbitrary<(int Kind, int Position, int Choice)[]> Damages(int length)
    {
        var damage = Gen.Choose(0, 3).SelectMany(kind =>
            Gen.Choose(0, length).SelectMany(position =>
                Gen.Choose(0, 255).Select(choice => (kind, position, choice))));

        return damage.ArrayOf(12).ToArbitrary();
    }

    private static byte[] Damage(byte[] page, (int Kind, int Position, int Choice)[] damages)
    {
        var bytes = page.ToList();

        foreach (var (kind, at, choice) in damages)
        {
            var position = Math.Min(at, bytes.Count);

            switch (kind)
            {
                case 0 when position < bytes.Count:
                    bytes[position] = (byte)choice;
                    break;
                case 1:
                    bytes.RemoveRange(position, Math.Min(choice, bytes.Count - position));
                    break;
                case 2:
                    bytes.InsertRange(position, Encoding.UTF8.GetBytes(Pieces[choice % Pieces.Length]));
                    break;
                default:
                    bytes.InsertRange(position, bytes.GetRange(0, Math.Min(choice, bytes.Count)));
                    break;
            }
        }

        return [.. bytes];
    }
}
