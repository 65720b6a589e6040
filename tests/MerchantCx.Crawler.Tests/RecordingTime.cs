using System.Collections.Concurrent;

namespace MerchantCx.Crawler;

/// <summary>A clock that stands still, and whose waits are over at once: tests see how long they would be.</summary>
internal sealed class RecordingTime : TimeProvider
{
    private readonly ConcurrentQueue<TimeSpan> _waits = new();

    /// <summary>The waits so far.</summary>
    public IReadOnlyList<TimeSpan> Waits => [.. _waits];

    public override DateTimeOffset GetUtcNow() => new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public override long GetTimestamp() => 1000;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime != Timeout.InfiniteTimeSpan)
        {
            _waits.Enqueue(dueTime);
        }

        var real = dueTime == Timeout.InfiniteTimeSpan ? dueTime : TimeSpan.Zero;

        return System.CreateTimer(callback, state, real, period);
    }
}
