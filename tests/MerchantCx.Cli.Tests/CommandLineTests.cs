namespace MerchantCx.Cli;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("'frob'", "frob")]
    [InlineData("missing for command: 'audit'", "audit")]
    [InlineData("write https://shop.example", "audit", "shop.example")]
    [InlineData("'ftp://shop.example' is not an http(s) address", "audit", "ftp://shop.example")]
    [InlineData("'nothing-here' is neither", "audit", "nothing-here")]
    [InlineData("--max-pages: '0' is not a whole number from 1", "audit", ".", "--max-pages", "0")]
    [InlineData("--max-pages: '-1' is not", "audit", ".", "--max-pages", "-1")]
    [InlineData("--timeout: 'soon' is not", "audit", ".", "--timeout", "soon")]
    [InlineData("--rate: '-2' is not", "audit", ".", "--rate", "-2")]
    [InlineData("--format: 'pdf' is not console, json or html", "audit", ".", "--format", "pdf")]
    [InlineData("--format: '1' is not console, json or html", "audit", ".", "--format", "1")]
    [InlineData("the ending of 'report.pdf' names no format", "audit", ".", "--output", "report.pdf")]
    [InlineData("--region: 'XX' is not one of AT, DE", "audit", ".", "--region", "XX")]
    [InlineData("--lang: 'fr' is not", "audit", ".", "--lang", "fr")]
    [InlineData("--fail-on: 'never' is not", "audit", ".", "--fail-on", "never")]
    [InlineData("--as-of: '2026-02-30' is not a day", "audit", ".", "--as-of", "2026-02-30")]
    [InlineData("--base-url: 'shop' is not", "audit", ".", "--base-url", "shop")]
    [InlineData("'--bogus'", "audit", ".", "--bogus")]
    [InlineData("'no-such.yml' cannot be read", "audit", ".", "--config", "no-such.yml")]
    [InlineData("There is no rule MCX9999", "rules", "show", "MCX9999")]
    [InlineData("'contact' is not a rule id", "rules", "show", "contact")]
    public async Task Refuses_what_it_does_not_understand_in_one_line_with_code_2(
        string expected, params string[] arguments)
    {
        var run = await Tool.RunAsync(arguments);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/", "no connection")]
    [InlineData("http://nowhere.invalid/", "no connection")]
    public async Task Ends_with_code_3_and_one_line_when_the_shop_cannot_be_reached(string address, string reason)
    {
        var run = await Tool.RunAsync("audit", address, "--retries", "0");

        Assert.Equal(ExitCode.CouldNotCheck, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("audit")]
    [InlineData("inspect")]
    public async Task Ends_with_code_3_when_a_folder_holds_no_page(string command)
    {
        using var folder = new TemporaryFolder();
        folder.Write("notes.txt", "no page");

        var run = await Tool.RunAsync(command, folder.Path);

        Assert.Equal(ExitCode.CouldNotCheck, run.ExitCode);
        Assert.Contains("holds no HTML file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Speaks_German_when_asked_to_also_in_errors()
    {
        var run = await Tool.RunAsync("audit", "shop.example", "--lang", "de");

        Assert.Contains(
            "für einen Shop im Web schreiben Sie https://shop.example", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_help_when_called_without_a_word()
    {
        var run = await Tool.RunAsync();

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("[command] [options]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Judges_by_the_severity_that_fails_the_gate()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "index.html",
            """
            <html lang="en"><body><header><a href="contact.html">Contact</a> <a href="help.html">Help</a></header>
            <main><p>Words about things that we sell, enough of them to be a page.</p></main></body></html>
            """);
        var page = folder.PathOf("index.html");

        var strict = await Tool.RunAsync("audit", page, "--fail-on", "warning");
        var standard = await Tool.RunAsync("audit", page);

        Assert.Equal(ExitCode.Findings, strict.ExitCode);
        Assert.Equal(ExitCode.Pass, standard.ExitCode);
        Assert.EndsWith("(exit code 0).", standard.Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_with_code_3_when_scripts_build_the_page()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write(
            "index.html",
            """<html lang="en"><body><div id="root"></div><script src="/app.js"></script></body></html>""");

        var run = await Tool.RunAsync("audit", page);

        Assert.Equal(ExitCode.CouldNotCheck, run.ExitCode);
        Assert.Contains("could not be judged", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("ERROR", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_several_reports_in_one_run()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("shop/index.html", "<html lang=de><body><p>Nichts</p></body></html>");

        var run = await Tool.RunAsync(
            "audit", page, "-o", folder.PathOf("out/report.html"), "-o", folder.PathOf("out/report.json"), "--quiet");

        Assert.Empty(run.Output);
        Assert.StartsWith(
            "<!DOCTYPE html>", File.ReadAllText(folder.PathOf("out/report.html")), StringComparison.Ordinal);
        Assert.Equal((byte)'{', File.ReadAllBytes(folder.PathOf("out/report.json"))[0]);
    }

    [Fact]
    public async Task Names_the_file_when_a_report_cannot_be_written()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("index.html", "<p>Nichts</p>");

        var run = await Tool.RunAsync("audit", page, "-o", Path.Combine(page, "report.html"));

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("report.html' cannot be written", run.Error, StringComparison.Ordinal);
    }
}
