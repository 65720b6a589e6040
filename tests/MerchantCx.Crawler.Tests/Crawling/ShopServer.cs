using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MerchantCx.Crawler.Crawling;

/// <summary>A shop on this machine that answers as tests tell it; one request a connection.</summary>
internal sealed class ShopServer : IDisposable
{
    private static readonly Answer NotFound = Answer.Html("<h1>Not Found</h1>") with { Status = 404 };

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<string, Func<Answer>> _answers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly ConcurrentQueue<string> _heads = new();
    private readonly Task _accepting;

    public ShopServer()
    {
        _listener.Start();
        Root = new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _accepting = AcceptAsync();
    }

    public Uri Root { get; }

    /// <summary>Path and query of the requests so far, in the order in which they came.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    /// <summary>The requests so far without those that every crawl makes.</summary>
    public IReadOnlyList<string> PageRequests =>
        [.. _requests.Except(["/robots.txt", "/sitemap.xml", SiteCrawler.ProbePath])];

    /// <summary>The request lines and headers so far.</summary>
    public IReadOnlyList<string> Heads => [.. _heads];

    /// <summary>Sets the answer to a path.</summary>
    public Answer this[string path]
    {
        set => _answers[path] = () => value;
    }

    public Uri At(string path) => new(Root, path);

    /// <summary>Sets answers of a path; the last one stays.</summary>
    public void InTurn(string path, params Answer[] answers)
    {
        var next = 0;
        _answers[path] = () => answers[Math.Min(Interlocked.Increment(ref next), answers.Length) - 1];
    }

    /// <summary>Does something when a path is asked for, before it is answered.</summary>
    public void When(string path, Action action, Answer answer) => _answers[path] = () =>
    {
        action();
        return answer;
    };

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Stop();
        _accepting.Wait(TimeSpan.FromSeconds(10));
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
            }
        }
        catch (Exception exception)
            when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test has ended.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var _ = client;
        var stop = _stop.Token;

        try
        {
            var stream = client.GetStream();
            var head = await ReadHeadAsync(stream, stop);

            if (head.Split(' ') is not [_, var path, ..])
            {
                return;
            }

            _heads.Enqueue(head);
            _requests.Enqueue(path);
            var answer = _answers.GetValueOrDefault(path, () => NotFound)();

            if (answer.Closes)
            {
                return;
            }

            string[] lines =
            [
                $"HTTP/1.1 {answer.Status} Status",
                $"Content-Length: {answer.AnnouncedLength ?? answer.Body.Length + (answer.Hangs ? 1 : 0)}",
                $"Content-Type: {answer.ContentType}",
                "Connection: close",
                .. answer.Headers,
            ];
            await stream.WriteAsync(Encoding.UTF8.GetBytes(string.Join("\r\n", lines) + "\r\n\r\n"), stop);
            await stream.WriteAsync(answer.Body, stop);

            if (answer.Hangs)
            {
                await Task.Delay(Timeout.Infinite, stop);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException)
        {
            // The crawler has gone, or the test has ended.
        }
    }

    private static async Task<string> ReadHeadAsync(NetworkStream stream, CancellationToken stop)
    {
        var head = new StringBuilder();
        var buffer = new byte[4096];

        while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            var read = await stream.ReadAsync(buffer, stop);

            if (read == 0)
            {
                return "";
            }

            head.Append(Encoding.ASCII.GetString(buffer, 0, read));
        }

        return head.ToString();
    }
}
