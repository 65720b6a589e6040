using Shops;

namespace CompliantShop.Refunds;

/// <summary>Tells buyers what happens to their orders and their money.</summary>
internal interface IBuyerMailer : IOrderMailer
{
    Task SendRefundInitiatedAsync(Order order, decimal amount, string reason, CancellationToken cancellationToken);

    Task SendRefundCompletedAsync(Order order, decimal amount, CancellationToken cancellationToken);

    Task SendRefundDeclinedAsync(Order order, decimal amount, string alternative, CancellationToken cancellationToken);
}
