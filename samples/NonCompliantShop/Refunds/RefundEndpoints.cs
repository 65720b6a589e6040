using System.Net;

namespace NonCompliantShop.Refunds;

/// <summary>Lets the staff refund an order.</summary>
internal static class RefundEndpoints
{
    public static void MapRefunds(this IEndpointRouteBuilder app) =>
        app.MapPost("/admin/refunds/{orderId}", Start).AddEndpointFilter(OnlyFromThisMachineAsync);

    private static IResult Start(string orderId, decimal? amount, RefundService refunds) =>
        refunds.Refund(orderId, amount)
            ? Results.Json(new { Result = "Refunded" })
            : Results.Json(new { Result = "Failed" }, statusCode: StatusCodes.Status502BadGateway);

    // A real shop asks for a staff login; the sample has none and answers only the machine it runs on.
    private static async ValueTask<object?> OnlyFromThisMachineAsync(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next) =>
        context.HttpContext.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
            ? await next(context)
            : Results.NotFound();
}
