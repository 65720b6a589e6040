using Shops;

namespace NonCompliantShop.Refunds;

/// <summary>Writes the mails of Hafenkante Handel. It leaves out mails about refunds.</summary>
internal sealed class OrderMailer(Outbox outbox) : IOrderMailer
{
    public Task SendOrderConfirmedAsync(Order order, CancellationToken cancellationToken)
    {
        var mail = new Mail(
            order.BuyerEmail,
            $"Ihre Bestellung {order.Id} bei Hafenkante",
            $"Vielen Dank für Ihre Bestellung über {order.Captured.InGerman()}.");

        return outbox.SendAsync(mail, cancellationToken);
    }

    public Task SendWithdrawalReceivedAsync(
        Withdrawal withdrawal,
        DateTimeOffset receivedAt,
        CancellationToken cancellationToken)
    {
        var mail = new Mail(
            withdrawal.Email,
            $"Ihr Widerruf zur Bestellung {withdrawal.OrderNumber}",
            $"""
            Am {receivedAt:dd.MM.yyyy} um {receivedAt:HH:mm} Uhr (UTC) ist Ihre Erklärung bei uns eingegangen:
            Ich, {withdrawal.Name}, widerrufe den Vertrag über die Bestellung {withdrawal.OrderNumber}.
            """);

        return outbox.SendAsync(mail, cancellationToken);
    }
}
