using Shops;

namespace CompliantShop.Refunds;

/// <summary>Writes the mails of Nordlicht Outdoor.</summary>
internal sealed class BuyerMailer(Outbox outbox) : IBuyerMailer
{
    private const string Closing =
        """


        Fragen? service@nordlicht-outdoor.example oder +49 30 23125 014, Montag bis Freitag von 9 bis 18 Uhr.
        Dein Nordlicht Outdoor
        """;

    public Task SendOrderConfirmedAsync(Order order, CancellationToken cancellationToken) => SendAsync(
        order.BuyerEmail,
        $"Deine Bestellung {order.Id} bei Nordlicht Outdoor",
        $"Danke für deine Bestellung über {order.Captured.InGerman()}. Sie ist spätestens am achten Werktag bei dir.",
        cancellationToken);

    public Task SendWithdrawalReceivedAsync(
        Withdrawal withdrawal,
        DateTimeOffset receivedAt,
        CancellationToken cancellationToken) => SendAsync(
            withdrawal.Email,
            $"Dein Widerruf zur Bestellung {withdrawal.OrderNumber} ist eingegangen",
            $"""
            Am {receivedAt:dd.MM.yyyy} um {receivedAt:HH:mm} Uhr (UTC) haben wir deine Erklärung erhalten:
            Ich, {withdrawal.Name}, widerrufe den Vertrag über die Bestellung {withdrawal.OrderNumber}.
            """,
            cancellationToken);

    public Task SendRefundInitiatedAsync(
        Order order,
        decimal amount,
        string reason,
        CancellationToken cancellationToken) => SendAsync(
            order.BuyerEmail,
            $"Erstattung zu deiner Bestellung {order.Id} ist unterwegs",
            $"""
            Wir haben die Erstattung von {amount.InGerman()} bei Amazon Pay in Auftrag gegeben. Grund: {reason}.
            Das Geld geht auf das Zahlungsmittel, mit dem du bezahlt hast. Das dauert bis zu neun Werktage.
            Wir melden uns, sobald die Erstattung abgeschlossen ist.
            """,
            cancellationToken);

    public Task SendRefundCompletedAsync(Order order, decimal amount, CancellationToken cancellationToken) => SendAsync(
        order.BuyerEmail,
        $"Erstattung zu deiner Bestellung {order.Id} ist abgeschlossen",
        $"Amazon Pay hat dir {amount.InGerman()} auf dein Zahlungsmittel erstattet.",
        cancellationToken);

    public Task SendRefundDeclinedAsync(
        Order order,
        decimal amount,
        string alternative,
        CancellationToken cancellationToken) => SendAsync(
            order.BuyerEmail,
            $"Erstattung zu deiner Bestellung {order.Id}: wir brauchen dich kurz",
            $"Amazon Pay konnte die {amount.InGerman()} nicht auf dein Zahlungsmittel erstatten. {alternative}",
            cancellationToken);

    private Task SendAsync(string to, string subject, string text, CancellationToken cancellationToken) =>
        outbox.SendAsync(new Mail(to, subject, text + Closing), cancellationToken);
}
