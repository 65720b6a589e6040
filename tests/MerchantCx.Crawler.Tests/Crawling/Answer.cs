using System.Text;

namespace MerchantCx.Crawler.Crawling;

/// <summary>What a <see cref="ShopServer"/> answers.</summary>
internal sealed record Answer
{
    public int Status { get; init; } = 200;

    public string ContentType { get; init; } = "text/html; charset=utf-8";

    /// <summary>Further header lines, without line breaks.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The length that is announced, when it is not that of the body.</summary>
    public int? AnnouncedLength { get; init; }

    /// <summary>Whether the server keeps the connection and never sends the last byte.</summary>
    public bool Hangs { get; init; }

    /// <summary>Whether the server closes the connection without a word.</summary>
    public bool Closes { get; init; }

    public static Answer Html(string html) => new() { Body = Encoding.UTF8.GetBytes(html) };

    public static Answer Text(string text) => new() { Body = Encoding.UTF8.GetBytes(text), ContentType = "text/plain" };

    public static Answer Redirect(string location, int status = 302) =>
        new() { Status = status, Headers = [$"Location: {location}"] };

    /// <summary>A page whose links have their own addresses for text.</summary>
    public static Answer Links(params string[] addresses) =>
        Html($"""<html lang="de"><body><main>{string.Join(' ', addresses.Select(Link))}</main>""");

    private static string Link(string address) => $"""<a href="{address}">{address}</a>""";
}
