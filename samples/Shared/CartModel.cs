using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Shops;

/// <summary>The cart: an article posted to it is put in.</summary>
internal sealed class CartModel : PageModel
{
    public Cart Cart { get; private set; } = new([]);

    public void OnGet() => Cart = Cart.Read(Request);

    public IActionResult OnPost(string slug)
    {
        if (Catalogue.FindGerman(slug) is { } product)
        {
            Cart.Read(Request).With(product).Write(Response);
        }

        return LocalRedirect("/warenkorb");
    }

    public IActionResult OnPostEmpty()
    {
        Cart.Clear(Response);

        return LocalRedirect("/warenkorb");
    }
}
