using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Shops;

/// <summary>The page of one article, German and English.</summary>
internal sealed class ProductModel : PageModel
{
    public Product Product { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        var product = Request.Path.StartsWithSegments("/en")
            ? Catalogue.FindEnglish(slug)
            : Catalogue.FindGerman(slug);

        if (product is null)
        {
            return NotFound();
        }

        Product = product;

        return Page();
    }
}
