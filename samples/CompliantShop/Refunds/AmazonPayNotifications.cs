using System.Text;
using Microsoft.AspNetCore.Mvc;
using Shops;

namespace CompliantShop.Refunds;

/// <summary>Receives Amazon Pay's notifications: verifies them, then asks the API for the state.</summary>
internal static class AmazonPayNotifications
{
    private const long MaxBytes = 64 * 1024;

    public static void MapAmazonPayNotifications(this IEndpointRouteBuilder app) =>
        app.MapPost("/amazon-pay/ipn", ReceiveAsync).WithMetadata(new RequestSizeLimitAttribute(MaxBytes));

    private static async Task<IResult> ReceiveAsync(
        HttpRequest request,
        ISnsSignatureVerifier verifier,
        OrderStore orders,
        RefundService refunds,
        DisputeDesk disputes,
        CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var envelope = SnsEnvelope.TryParse(await reader.ReadToEndAsync(cancellationToken));

        if (envelope is null || !await verifier.IsGenuineAsync(envelope, cancellationToken))
        {
            return Results.Text("Not a notification of Amazon Pay.", statusCode: StatusCodes.Status403Forbidden);
        }

        var notification = PaymentNotification.TryParse(envelope.Message);

        switch (notification?.ObjectType)
        {
            case "REFUND" when orders.FindByRefund(notification.ObjectId ?? "") is { } order:
                await refunds.SettleAsync(order, cancellationToken);
                break;

            case "CHARGEBACK" when notification.ObjectId is { } disputeId:
                disputes.Open(disputeId);
                break;
        }

        return Results.Ok();
    }
}
