using Amazon.Pay.API.Exceptions;
using Amazon.Pay.API.Types;
using Amazon.Pay.API.WebStore.Interfaces;
using Shops;

namespace NonCompliantShop.Refunds;

/// <summary>
/// Asks for the state of refunds and ticks off those that went through. It leaves out what to do with a declined one.
/// </summary>
internal sealed partial class RefundPoller(
    IWebStoreClient client,
    OrderStore orders,
    IConfiguration configuration,
    TimeProvider time,
    ILogger<RefundPoller> logger) : BackgroundService
{
    private readonly HashSet<string> _done = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var interval = configuration.GetValue<TimeSpan>("AmazonPay:RefundPollInterval");
        using var timer = new PeriodicTimer(interval, time);

        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var order in orders.WithRefund.Where(order => !_done.Contains(order.Id)))
            {
                try
                {
                    TickOff(order);
                }
                catch (AmazonPayClientException exception)
                {
                    LogPostponed(order.Id, exception);
                }
            }
        }
    }

    private void TickOff(Order order)
    {
        var refund = client.GetRefund(order.RefundId!);

        if (refund.Success && refund.StatusDetails?.State == State.Refunded)
        {
            _done.Add(order.Id);
            LogDone(order.Id);
        }
    }

    [LoggerMessage(LogLevel.Information, "Refund of order {OrderId} went through.")]
    private partial void LogDone(string orderId);

    [LoggerMessage(LogLevel.Warning, "Refund of order {OrderId} is asked for again later.")]
    private partial void LogPostponed(string orderId, Exception exception);
}
