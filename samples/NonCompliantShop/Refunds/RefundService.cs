using Amazon.Pay.API.Exceptions;
using Amazon.Pay.API.Types;
using Amazon.Pay.API.WebStore.Interfaces;
using Amazon.Pay.API.WebStore.Refund;
using Shops;

namespace NonCompliantShop.Refunds;

/// <summary>
/// Refunds orders with Amazon Pay. It leaves out a message to the buyer, an idempotency key that survives a retry, and
/// the difference between a refund that is accepted and one that is finished.
/// </summary>
internal sealed partial class RefundService(
    IWebStoreClient client,
    OrderStore orders,
    ILogger<RefundService> logger)
{
    private const int Attempts = 3;

    /// <returns>Whether the order is refunded.</returns>
    public bool Refund(string orderId, decimal? wish)
    {
        if (orders.Find(orderId) is not { Status: OrderStatus.Paid } order)
        {
            return false;
        }

        var amount = wish ?? order.Captured;

        if (amount <= 0 || amount > order.Captured)
        {
            return false;
        }

        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            try
            {
                var response = client.CreateRefund(
                    new CreateRefundRequest(order.ChargeId, amount, Currency.EUR) { SoftDescriptor = "Hafenkante" });

                if (response.Success)
                {
                    order.RefundId = response.RefundId;
                    order.RefundAmount = amount;
                    order.Status = OrderStatus.Refunded;

                    return true;
                }

                LogFailed(order.Id, attempt, response.Status, null);
            }
            catch (AmazonPayClientException exception)
            {
                LogFailed(order.Id, attempt, 0, exception);
            }
        }

        return false;
    }

    [LoggerMessage(LogLevel.Error, "Refund of order {OrderId} failed at attempt {Attempt} (status {Status}).")]
    private partial void LogFailed(string orderId, int attempt, int status, Exception? exception);
}
