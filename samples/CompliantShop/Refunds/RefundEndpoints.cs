using System.Net;

namespace CompliantShop.Refunds;

/// <summary>Lets the staff refund an order.</summary>
internal static class RefundEndpoints
{
    public static void MapRefunds(this IEndpointRouteBuilder app) =>
        app.MapPost("/admin/refunds/{orderId}", StartAsync).AddEndpointFilter(OnlyFromThisMachineAsync);

    private static async Task<IResult> StartAsync(
        string orderId,
        decimal? amount,
        string? reason,
        RefundService refunds,
        CancellationToken cancellationToken)
    {
        var result = await refunds.StartAsync(orderId, amount, reason ?? "Rückgabe", cancellationToken);

        return Results.Json(new { Result = result.ToString() }, statusCode: result switch
        {
            RefundResult.Initiated => StatusCodes.Status202Accepted,
            RefundResult.UnknownOrder => StatusCodes.Status404NotFound,
            RefundResult.AmountNotRefundable => StatusCodes.Status400BadRequest,
            RefundResult.AlreadyRefunded => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status502BadGateway,
        });
    }

    // A real shop asks for a staff login; the sample has none and answers only the machine it runs on.
    private static async ValueTask<object?> OnlyFromThisMachineAsync(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next) =>
        context.HttpContext.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
            ? await next(context)
            : Results.NotFound();
}
