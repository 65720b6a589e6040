using System.Net.Sockets;
using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Crawling;

public sealed class SavedPagesRegressionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("merchantcx-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("https://shop.example:8443/", "/", OutcomeKind.Read)]
    [InlineData("https://shop.example/", "https://other.example:8443/", OutcomeKind.OtherHost)]
    public void A_link_to_the_root_of_a_host_with_a_port_is_looked_up_like_any_other(
        string baseAddress, string href, OutcomeKind kind)
    {
        File.WriteAllText(Path.Combine(_folder, "index.html"), $"""<nav><a href="{href}">a</a></nav>""");

        var site = SavedPages.ReadFolder(_folder, new(baseAddress));

        Assert.Equal(kind, site.Outcomes[new(new(baseAddress), href)].Kind);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error_of_reading()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(_folder, "a.html")));

        Assert.ThrowsAny<IOException>(() => SavedPages.ReadFolder(_folder));
    }
}
