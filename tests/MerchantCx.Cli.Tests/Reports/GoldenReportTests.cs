using System.Text.Json;

namespace MerchantCx.Cli.Reports;

public sealed class GoldenReportTests : IDisposable
{
    private const string Header = """<header><a href="/kontakt">Kontakt</a> <a href="/hilfe">Hilfe</a></header>""";

    private const string Footer =
        """
        <footer><p>Telefon: +49 30 23125 014</p><a href="/datenschutz">Datenschutz</a> <a href="/agb">AGB</a>
        <a href="/rueckgabe">Rückgabe</a> <a href="/versand">Versand</a> <a href="/impressum">Impressum</a></footer>
        """;

    private readonly TemporaryFolder _folder = new();

    public GoldenReportTests()
    {
        Write("index", "Start", $"{Header}{Content("Jacken ab 49,90 €")}{Footer}");
        Write("kasse", "Kasse", $"""{Content("""Fragen? <a href="/kontakt">Kontakt &amp; <b>Beratung</b></a>""")}""");
        Write("kontakt", "Kontakt", $"{Header}{Content("So erreichen Sie uns: kundenservice@shop.example")}{Footer}");
        Write("hilfe", "Hilfe", $"{Header}<main><h1>Hilfe</h1></main>{Footer}");
        Write("impressum", "Impressum", $"{Header}{Content("Beispiel GmbH<br>Musterweg 12<br>10115 Berlin")}{Footer}");

        foreach (var policy in new[] { "datenschutz", "agb", "rueckgabe" })
        {
            Write(policy, policy, $"{Header}{Content("Text der Richtlinie, ausführlich und verständlich.")}{Footer}");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("console", "en", "report.en.txt")]
    [InlineData("console", "de", "report.de.txt")]
    [InlineData("json", "en", "report.json")]
    [InlineData("html", "en", "report.en.html")]
    [InlineData("html", "de", "report.de.html")]
    public async Task Writes_the_report_that_was_approved(string format, string language, string golden)
    {
        var run = await Tool.RunAsync(
            [
                "audit", _folder.Path, "--format", format, "--lang", language, "--as-of", "2026-11-24",
                "--base-url", "https://shop.example/",
            ]);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Golden.Verify(golden, run.Output.Replace(_folder.Path, "saved-pages", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Text_of_a_page_reaches_neither_terminal_nor_report_as_code()
    {
        var page = _folder.Write(
            "evil.html",
            "<html lang=en><body><main>"
            + "<a href='/c' title='x'>Contact &lt;script&gt;alert(1)&lt;/script&gt; [red]\u001b[31m</a> "
            + "<a href='/contact'>Contact [bold]us\u001b]0;x\u0007</a></main></body></html>");

        var console = await Tool.RunAsync("audit", page);
        var html = await Tool.RunAsync("audit", page, "--format", "html");

        Assert.DoesNotContain('\u001b', console.Output);
        Assert.DoesNotContain("<script", html.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inspect_prints_every_key_of_its_contract()
    {
        var run = await Tool.RunAsync("inspect", _folder.PathOf("index.html"), "--format", "jsonl");
        using var line = JsonDocument.Parse(run.Output);
        var page = line.RootElement;

        Assert.Equal("index.html", page.GetProperty("source").GetString());
        Assert.Equal(JsonValueKind.Null, page.GetProperty("url").ValueKind);
        Assert.Equal("de", page.GetProperty("lang").GetString());
        Assert.Equal("full", page.GetProperty("completeness").GetString());
        Assert.All(
            [
                "contact", "help", "faq", "privacy", "terms", "returns", "shipping", "orderStatus", "imprint",
                "withdrawal", "payment", "complaint",
            ],
            concept => Assert.Equal(JsonValueKind.Array, page.GetProperty("links").GetProperty(concept).ValueKind));
        Assert.All(
            ["phone", "email", "chat"],
            channel => Assert.Equal(JsonValueKind.Array, page.GetProperty("channels").GetProperty(channel).ValueKind));
        Assert.Equal(JsonValueKind.Array, page.GetProperty("address").ValueKind);
        Assert.Equal(JsonValueKind.Array, page.GetProperty("structured").ValueKind);

        var contact = page.GetProperty("links").GetProperty("contact")[0];
        Assert.Equal("header", contact.GetProperty("region").GetString());
        Assert.Equal("Kontakt", contact.GetProperty("text").GetString());
        Assert.Equal("/kontakt", contact.GetProperty("href").GetString());
        Assert.Equal(3, contact.GetProperty("line").GetInt32());
        Assert.Equal("yes", contact.GetProperty("visible").GetString());
        Assert.True(contact.GetProperty("certain").GetBoolean());
        Assert.Equal("text contact/de", contact.GetProperty("why").GetString());
    }

    private static string Content(string text) => $"<main><h1>Titel</h1><p>{text}</p></main>";

    private void Write(string name, string title, string body) => _folder.Write(
        $"{name}.html",
        $"<!DOCTYPE html>\n<html lang=\"de\"><head><title>{title}</title></head>\n<body>{body}</body></html>\n");
}
