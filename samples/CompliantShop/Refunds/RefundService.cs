using Amazon.Pay.API;
using Amazon.Pay.API.Exceptions;
using Amazon.Pay.API.Types;
using Amazon.Pay.API.WebStore.Interfaces;
using Amazon.Pay.API.WebStore.Refund;
using Shops;

namespace CompliantShop.Refunds;

/// <summary>What became of the wish to refund an order.</summary>
internal enum RefundResult
{
    UnknownOrder,
    AmountNotRefundable,
    AlreadyRefunded,
    NotAccepted,
    Initiated,
}

/// <summary>Starts refunds, follows them to their final state and tells the buyer of every step.</summary>
internal sealed partial class RefundService(
    IWebStoreClient client,
    OrderStore orders,
    IBuyerMailer mailer,
    ILogger<RefundService> logger)
{
    private const string OtherWay =
        "Antworte auf diese Mail, wie wir dir das Geld geben sollen: per Überweisung oder als Gutschein.";

    /// <summary>Asks Amazon Pay for a refund. It is accepted here, not finished: that comes later.</summary>
    public async Task<RefundResult> StartAsync(
        string orderId,
        decimal? wish,
        string reason,
        CancellationToken cancellationToken)
    {
        if (orders.Find(orderId) is not { } order)
        {
            return RefundResult.UnknownOrder;
        }

        var amount = wish ?? order.Captured;

        if (amount <= 0 || amount > order.Captured)
        {
            return RefundResult.AmountNotRefundable;
        }

        if (!order.TryMove(OrderStatus.Paid, OrderStatus.RefundRequested))
        {
            return RefundResult.AlreadyRefunded;
        }

        var response = Create(order, amount);

        if (response is not { Success: true })
        {
            order.TryMove(OrderStatus.RefundRequested, OrderStatus.Paid);
            return RefundResult.NotAccepted;
        }

        order.RefundId = response.RefundId;
        order.RefundAmount = amount;
        order.TryMove(OrderStatus.RefundRequested, OrderStatus.RefundInitiated);
        await mailer.SendRefundInitiatedAsync(order, amount, reason, cancellationToken);

        return RefundResult.Initiated;
    }

    /// <summary>Asks Amazon Pay how the refund stands; notification and poller may both come here.</summary>
    public async Task SettleAsync(Order order, CancellationToken cancellationToken)
    {
        var refund = client.GetRefund(order.RefundId!);

        if (!refund.Success)
        {
            LogUnreadable(order.Id, refund.Status);
            return;
        }

        switch (refund.StatusDetails?.State)
        {
            case State.Refunded:
                if (order.TryMove(OrderStatus.RefundInitiated, OrderStatus.Refunded))
                {
                    await mailer.SendRefundCompletedAsync(order, order.RefundAmount, cancellationToken);
                }

                break;

            case State.Declined:
                if (order.TryMove(OrderStatus.RefundInitiated, OrderStatus.RefundDeclined))
                {
                    LogDeclined(order.Id, refund.StatusDetails.ReasonCode);
                    await mailer.SendRefundDeclinedAsync(order, order.RefundAmount, OtherWay, cancellationToken);
                }

                break;

            case State.RefundInitiated:
                break;

            default:
                LogUnreadable(order.Id, refund.Status);
                break;
        }
    }

    private RefundResponse? Create(Order order, decimal amount)
    {
        // The key stays with the order: asking again after a lost answer finds the first refund, not a second one.
        order.RefundKey ??= Guid.NewGuid().ToString("N");

        var request = new CreateRefundRequest(order.ChargeId, amount, Currency.EUR) { SoftDescriptor = "Nordlicht" };
        var headers = new Dictionary<string, string> { [Constants.Headers.IdempotencyKey] = order.RefundKey };

        try
        {
            var response = client.CreateRefund(request, headers);

            if (!response.Success)
            {
                LogNotAccepted(order.Id, response.Status, null);
            }

            return response;
        }
        catch (AmazonPayClientException exception)
        {
            LogNotAccepted(order.Id, 0, exception);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Error, "Refund of order {OrderId} was not accepted (status {Status}).")]
    private partial void LogNotAccepted(string orderId, int status, Exception? exception);

    [LoggerMessage(LogLevel.Warning, "Refund of order {OrderId} cannot be read (status {Status}).")]
    private partial void LogUnreadable(string orderId, int status);

    [LoggerMessage(LogLevel.Warning, "Refund of order {OrderId} was declined ({ReasonCode}).")]
    private partial void LogDeclined(string orderId, string? reasonCode);
}
