namespace MerchantCx.Crawler.Fetching;

public sealed class RequestPacerTests
{
    private readonly RecordingTime _time = new();

    [Fact]
    public async Task Requests_are_spaced_evenly()
    {
        var pacer = new RequestPacer(_time) { Interval = TimeSpan.FromSeconds(2) };

        await pacer.WaitAsync(default);
        await pacer.WaitAsync(default);
        await pacer.WaitAsync(default);

        Assert.Equal([TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4)], _time.Waits);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task Without_an_interval_nobody_waits(int seconds)
    {
        var pacer = new RequestPacer(_time) { Interval = TimeSpan.FromSeconds(seconds) };

        await pacer.WaitAsync(default);
        await pacer.WaitAsync(default);

        Assert.Empty(_time.Waits);
    }

    [Fact]
    public async Task Waiting_can_be_stopped()
    {
        var pacer = new RequestPacer(TimeProvider.System) { Interval = TimeSpan.FromHours(1) };
        await pacer.WaitAsync(default);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pacer.WaitAsync(new(canceled: true)));
    }
}
