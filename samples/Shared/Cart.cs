namespace Shops;

/// <summary>What a visitor wants to buy; it lives in a cookie of article slugs.</summary>
internal sealed record Cart(IReadOnlyList<Product> Items)
{
    private const string Cookie = "warenkorb";
    private const int MaxItems = 20;

    public decimal Goods => Items.Sum(item => item.Price);

    /// <summary>Shipping is free from 50 euros.</summary>
    public decimal Shipping => Items.Count == 0 || Goods >= 50m ? 0m : 4.90m;

    public decimal Total => Goods + Shipping;

    public static Cart Read(HttpRequest request) =>
        new([.. (request.Cookies[Cookie] ?? "")
            .Split('.', StringSplitOptions.RemoveEmptyEntries)
            .Take(MaxItems)
            .Select(Catalogue.FindGerman)
            .OfType<Product>()]);

    public Cart With(Product item) => new([.. Items.Append(item).Take(MaxItems)]);

    public void Write(HttpResponse response)
    {
        var options = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax };
        response.Cookies.Append(Cookie, string.Join('.', Items.Select(item => item.Slug)), options);
    }

    public static void Clear(HttpResponse response) => response.Cookies.Delete(Cookie);
}
