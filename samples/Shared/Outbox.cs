using System.Collections.Concurrent;

namespace Shops;

/// <summary>Stands for the mail server: keeps what was sent, and logs the subject but nobody's address.</summary>
internal sealed partial class Outbox(ILogger<Outbox> logger)
{
    private readonly ConcurrentQueue<Mail> _sent = new();

    public IReadOnlyCollection<Mail> Sent => _sent;

    public Task SendAsync(Mail mail, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _sent.Enqueue(mail);
        LogSent(mail.Subject);

        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Information, "Mail sent: {Subject}")]
    private partial void LogSent(string subject);
}

/// <summary>A mail the shop has sent.</summary>
internal sealed record Mail(string To, string Subject, string Text);
