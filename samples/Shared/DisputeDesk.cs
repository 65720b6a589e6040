using System.Collections.Concurrent;

namespace Shops;

/// <summary>Puts chargebacks on the desk of the staff, with the day by which the shop has to answer.</summary>
internal sealed partial class DisputeDesk(TimeProvider time, ILogger<DisputeDesk> logger)
{
    private const int DaysToRespond = 11;

    private readonly ConcurrentDictionary<string, DateOnly> _responseDeadlines = new();

    public void Open(string disputeId)
    {
        var responseDeadline = DateOnly.FromDateTime(time.GetUtcNow().DateTime).AddDays(DaysToRespond);

        if (_responseDeadlines.TryAdd(disputeId, responseDeadline))
        {
            LogOpened(disputeId, responseDeadline);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Chargeback {DisputeId}: answer by {ResponseDeadline:yyyy-MM-dd}.")]
    private partial void LogOpened(string disputeId, DateOnly responseDeadline);
}
