using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Crawling;

public sealed class SavedPagesTests : IDisposable
{
    private static readonly Uri Shop = new("https://shop.example/");

    private readonly string _folder = Directory.CreateTempSubdirectory("merchantcx-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_page_below_the_folder_is_read_in_ordinal_order()
    {
        Save("index.html", "b/index.htm", "a.xhtml", "B.HTML", "b.html", "style.css", "readme");

        var site = SavedPages.ReadFolder(_folder, Shop);

        Assert.Equal(SiteKind.Folder, site.Kind);
        Assert.Equal(Shop, site.Start);
        Assert.Equal(
            ["B.HTML", "a.xhtml", "b.html", "b/index.htm", "index.html"],
            site.Pages.Select(page => page.Name));
        Assert.All(site.Pages, page => Assert.Equal(new(Shop, page.Name), page.Address));
        Assert.All(
            site.Pages,
            page => Assert.Equal(new(page.Address, OutcomeKind.Read, Page: page), site.Outcomes[page.Address]));
    }

    [Theory]
    [InlineData("/a", "a.html")]
    [InlineData("/a", "a.htm")]
    [InlineData("/a", "a/index.html")]
    [InlineData("/a/", "a/index.html")]
    [InlineData("/a/", "a.html")]
    [InlineData("/a.html", "a.html")]
    [InlineData("a", "a.html")]
    [InlineData("/a?seite=2#ende", "a.html")]
    [InlineData("https://shop.example/a", "a.html")]
    [InlineData("/ä%20b", "ä b.html")]
    [InlineData("/100%25", "100%.html")]
    public void A_link_leads_to_the_file_that_stands_for_its_address(string href, string file)
    {
        Save(file);
        var site = ReadWithLink(href);
        var outcome = site.Outcomes[Target(site)];

        Assert.Equal(OutcomeKind.Read, outcome.Kind);
        Assert.Equal(file, outcome.Page!.Name);
    }

    [Fact]
    public void The_root_is_the_index_page()
    {
        var site = ReadWithLink("/");

        Assert.Equal("index.html", site.Outcomes[Shop].Page!.Name);
    }

    [Fact]
    public void A_file_of_the_very_name_comes_before_one_with_an_ending()
    {
        Save("a.html", "a.html.html", "a/index.html");
        var site = ReadWithLink("/a.html");

        Assert.Equal("a.html", site.Outcomes[Target(site)].Page!.Name);
    }

    [Theory]
    [InlineData("/b", OutcomeKind.NotInFolder)]
    [InlineData("/agb.pdf", OutcomeKind.NotHtml)]
    [InlineData("https://other.example/a", OutcomeKind.OtherHost)]
    [InlineData("http://shop.example/a", OutcomeKind.OtherHost)]
    public void What_is_no_page_of_the_folder_is_told_apart(string href, OutcomeKind kind)
    {
        Save("a.html", "agb.pdf");
        var site = ReadWithLink(href);

        Assert.Equal(new(Target(site), kind), site.Outcomes[Target(site)]);
    }

    [Fact]
    public void A_folder_without_pages_gives_no_pages()
    {
        Save("style.css");

        var site = SavedPages.ReadFolder(_folder);

        Assert.Empty(site.Pages);
        Assert.Empty(site.Outcomes);
    }

    [Fact]
    public void Hidden_folders_and_files_are_left_out()
    {
        Save("a.html", ".git/a.html", "b/.cache/c/a.html", ".a.html");

        Assert.Equal(["a.html"], SavedPages.ReadFolder(_folder).Pages.Select(page => page.Name));
    }

    [Fact]
    public void Without_a_base_address_links_with_a_host_lead_elsewhere()
    {
        Save("a.html");
        File.WriteAllText(
            Path.Combine(_folder, "index.html"),
            """<nav><a href="/a">a</a><a href="https://shop.example/a">a</a></nav>""");

        var site = SavedPages.ReadFolder(_folder);

        Assert.Equal(OutcomeKind.Read, site.Outcomes[new(site.Start, "a")].Kind);
        Assert.Equal(OutcomeKind.OtherHost, site.Outcomes[new(Shop, "a")].Kind);
    }

    [Theory]
    [InlineData("https://shop.example/de")]
    [InlineData("https://shop.example/de/")]
    public void A_base_address_may_have_a_path(string baseAddress)
    {
        Save("a.html");

        var page = Assert.Single(SavedPages.ReadFolder(_folder, new(baseAddress)).Pages);

        Assert.Equal("https://shop.example/de/a.html", page.Address.AbsoluteUri);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error_of_reading()
    {
        Assert.ThrowsAny<IOException>(() => SavedPages.ReadFolder(Path.Combine(_folder, "none")));
        Assert.ThrowsAny<IOException>(() => SavedPages.ReadFile(Path.Combine(_folder, "none.html")));
    }

    [Fact]
    public void Reading_a_folder_can_be_stopped()
    {
        Save("a.html");

        Assert.ThrowsAny<OperationCanceledException>(() => SavedPages.ReadFolder(_folder, Shop, new(canceled: true)));
    }

    [Fact]
    public void A_single_file_is_one_page_of_its_name()
    {
        Save("a/b c.html");

        var site = SavedPages.ReadFile(Path.Combine(_folder, "a", "b c.html"));

        Assert.Equal(SiteKind.SinglePage, site.Kind);
        Assert.Equal("b c.html", Assert.Single(site.Pages).Name);
        Assert.EndsWith("/b%20c.html", site.Start.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal(site.Start, site.Pages[0].Address);
    }

    [Fact]
    public void The_base_address_of_a_single_file_is_the_address_of_the_page()
    {
        File.WriteAllText(Path.Combine(_folder, "a.html"), """<html lang="de"><a href="kontakt">Kontakt</a>""");

        var site = SavedPages.ReadFile(Path.Combine(_folder, "a.html"), new("https://shop.example/de/x"));
        var page = Assert.Single(site.Pages);

        Assert.Equal("https://shop.example/de/x", page.Address.AbsoluteUri);
        Assert.Equal("https://shop.example/de/kontakt", Assert.Single(page.Links).Target!.AbsoluteUri);
    }

    private static Uri Target(SiteEvidence site) =>
        Assert.Single(site.Pages.Single(page => page.Name == "index.html").NavigationTargets);

    private SiteEvidence ReadWithLink(string href)
    {
        File.WriteAllText(Path.Combine(_folder, "index.html"), $"""<nav><a href="{href}">a</a></nav>""");
        return SavedPages.ReadFolder(_folder, Shop);
    }

    private void Save(params string[] files)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(_folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, $"<title>{file}</title>");
        }
    }
}
