using System.Text;
using Amazon.Pay.API.Types;
using Amazon.Pay.API.WebStore.Interfaces;
using Microsoft.AspNetCore.Mvc;
using Shops;

namespace NonCompliantShop.Refunds;

/// <summary>Receives Amazon Pay's notifications. It leaves out the check of their signature.</summary>
internal static class AmazonPayNotifications
{
    private const long MaxBytes = 64 * 1024;

    public static void MapAmazonPayNotifications(this IEndpointRouteBuilder app) =>
        app.MapPost("/amazon-pay/ipn", ReceiveAsync).WithMetadata(new RequestSizeLimitAttribute(MaxBytes));

    private static async Task<IResult> ReceiveAsync(
        HttpRequest request,
        IWebStoreClient client,
        OrderStore orders,
        DisputeDesk disputes,
        CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var envelope = SnsEnvelope.TryParse(await reader.ReadToEndAsync(cancellationToken));
        var notification = PaymentNotification.TryParse(envelope?.Message);

        switch (notification?.ObjectType)
        {
            case "REFUND" when notification.ObjectId is { } refundId:
                var refund = client.GetRefund(refundId);

                if (refund.StatusDetails?.State == State.Refunded && orders.FindByRefund(refundId) is { } order)
                {
                    order.Status = OrderStatus.Refunded;
                }

                break;

            case "CHARGEBACK" when notification.ObjectId is { } disputeId:
                disputes.Open(disputeId);
                break;
        }

        return Results.Ok();
    }
}
