namespace MerchantCx.Crawler.Fetching;

/// <summary>Spaces requests to one host evenly.</summary>
internal sealed class RequestPacer(TimeProvider time)
{
    private readonly Lock _lock = new();
    private long _next = time.GetTimestamp();

    /// <summary>Time between two requests; zero does not wait.</summary>
    public TimeSpan Interval { get; set; }

    /// <summary>Waits until the next request may go out.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        if (Interval <= TimeSpan.Zero)
        {
            return;
        }

        TimeSpan wait;

        lock (_lock)
        {
            var now = time.GetTimestamp();
            var slot = Math.Max(now, _next);
            _next = slot + (long)(Interval.TotalSeconds * time.TimestampFrequency);
            wait = time.GetElapsedTime(now, slot);
        }

        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
        }
    }
}
