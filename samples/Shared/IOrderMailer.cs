namespace Shops;

/// <summary>Tells buyers what every shop has to tell them.</summary>
internal interface IOrderMailer
{
    Task SendOrderConfirmedAsync(Order order, CancellationToken cancellationToken);

    Task SendWithdrawalReceivedAsync(
        Withdrawal withdrawal,
        DateTimeOffset receivedAt,
        CancellationToken cancellationToken);
}
