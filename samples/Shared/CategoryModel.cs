using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Shops;

/// <summary>The page of one shelf.</summary>
internal sealed class CategoryModel : PageModel
{
    public Category Category { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        var category = Catalogue.Categories.FirstOrDefault(candidate => candidate.Slug == slug);

        if (category is null)
        {
            return NotFound();
        }

        Category = category;

        return Page();
    }
}
