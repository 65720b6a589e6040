using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Shops;

/// <summary>The checkout: an order, paid with the simulated Amazon Pay.</summary>
internal sealed class CheckoutModel(OrderStore orders, IOrderMailer mailer, TimeProvider time) : PageModel
{
    public Cart Cart { get; private set; } = new([]);

    [BindProperty, Required, EmailAddress, StringLength(200)]
    public string Email { get; set; } = "";

    /// <summary>The order just placed.</summary>
    public Order? Order { get; private set; }

    public void OnGet() => Cart = Cart.Read(Request);

    public async Task OnPostAsync(CancellationToken cancellationToken)
    {
        Cart = Cart.Read(Request);

        if (!ModelState.IsValid || Cart.Items.Count == 0)
        {
            return;
        }

        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        Order = orders.Place(Cart.Total, Email, today);
        Cart.Clear(Response);
        await mailer.SendOrderConfirmedAsync(Order, cancellationToken);
    }
}
