namespace Shops;

/// <summary>An order and its refund. One refund per order is enough for a sample.</summary>
internal sealed class Order(string id, string chargeId, decimal captured, string buyerEmail, DateOnly placedOn)
{
    private readonly Lock _gate = new();

    public string Id { get; } = id;

    public string ChargeId { get; } = chargeId;

    /// <summary>The captured amount in euros.</summary>
    public decimal Captured { get; } = captured;

    public string BuyerEmail { get; } = buyerEmail;

    public DateOnly PlacedOn { get; } = placedOn;

    public OrderStatus Status { get; set; }

    public decimal RefundAmount { get; set; }

    public string? RefundId { get; set; }

    public string? RefundKey { get; set; }

    /// <summary>Moves the order on, unless someone else has already moved it.</summary>
    /// <returns>Whether this call moved it.</returns>
    public bool TryMove(OrderStatus from, OrderStatus to)
    {
        lock (_gate)
        {
            if (Status != from)
            {
                return false;
            }

            Status = to;

            return true;
        }
    }
}

/// <summary>Where the money of an order is.</summary>
internal enum OrderStatus
{
    /// <summary>Paid with Amazon Pay.</summary>
    Paid,

    /// <summary>The shop is asking Amazon Pay for a refund.</summary>
    RefundRequested,

    /// <summary>Amazon Pay has accepted the refund and works on it.</summary>
    RefundInitiated,

    /// <summary>The buyer has the money back.</summary>
    Refunded,

    /// <summary>Amazon Pay could not refund.</summary>
    RefundDeclined,
}
