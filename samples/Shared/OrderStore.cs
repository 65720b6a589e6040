using System.Collections.Concurrent;

namespace Shops;

/// <summary>The orders of a shop, in memory: three of the sample customer, and those placed since the start.</summary>
/// <param name="prefix">How order numbers of this shop begin.</param>
internal sealed class OrderStore(string prefix)
{
    private readonly ConcurrentDictionary<string, Order> _orders = new(
        Seed(prefix).ToDictionary(order => order.Id),
        StringComparer.OrdinalIgnoreCase);

    private int _lastNumber = 1043;

    /// <summary>The orders of the sample customer, newest first.</summary>
    public IEnumerable<Order> OfSampleCustomer =>
        Seed(prefix).Select(order => _orders[order.Id]).OrderByDescending(order => order.PlacedOn);

    /// <summary>The orders for which Amazon Pay has accepted a refund.</summary>
    public IEnumerable<Order> WithRefund => _orders.Values.Where(order => order.RefundId is not null);

    public Order? Find(string id) => _orders.GetValueOrDefault(id);

    public Order? FindByRefund(string refundId) => _orders.Values.FirstOrDefault(order => order.RefundId == refundId);

    public Order Place(decimal amount, string buyerEmail, DateOnly day)
    {
        var number = Interlocked.Increment(ref _lastNumber);
        var order = new Order($"{prefix}-{number}", $"S02-{prefix}-{number}-C1", amount, buyerEmail, day);
        _orders[order.Id] = order;

        return order;
    }

    private static Order[] Seed(string prefix) =>
    [
        New(prefix, 1041, 239.80m, new DateOnly(2026, 9, 28)),
        New(prefix, 1042, 74.13m, new DateOnly(2026, 10, 12)),
        New(prefix, 1043, 49.90m, new DateOnly(2026, 11, 3)),
    ];

    private static Order New(string prefix, int number, decimal amount, DateOnly day) =>
        new($"{prefix}-{number}", $"S02-{prefix}-{number}-C1", amount, "mara@mail.example", day);
}
