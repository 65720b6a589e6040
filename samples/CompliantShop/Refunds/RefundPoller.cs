using Amazon.Pay.API.Exceptions;
using Shops;

namespace CompliantShop.Refunds;

/// <summary>Asks for the state of every open refund until it is final, in case a notification never comes.</summary>
internal sealed partial class RefundPoller(
    RefundService refunds,
    OrderStore orders,
    IConfiguration configuration,
    TimeProvider time,
    ILogger<RefundPoller> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var interval = configuration.GetValue<TimeSpan>("AmazonPay:RefundPollInterval");
        using var timer = new PeriodicTimer(interval, time);

        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var order in orders.WithRefund.Where(order => order.Status is OrderStatus.RefundInitiated))
            {
                try
                {
                    await refunds.SettleAsync(order, stoppingToken);
                }
                catch (AmazonPayClientException exception)
                {
                    LogPostponed(order.Id, exception);
                }
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Refund of order {OrderId} is asked for again later.")]
    private partial void LogPostponed(string orderId, Exception exception);
}
