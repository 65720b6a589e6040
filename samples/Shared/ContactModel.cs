using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Shops;

/// <summary>The contact form, German and English.</summary>
internal sealed class ContactModel : PageModel
{
    [BindProperty, Required, StringLength(100)]
    public string Name { get; set; } = "";

    [BindProperty, Required, EmailAddress, StringLength(200)]
    public string Email { get; set; } = "";

    [BindProperty, StringLength(20)]
    public string? OrderNumber { get; set; }

    [BindProperty, Required, StringLength(4000)]
    public string Message { get; set; } = "";

    /// <summary>The message has arrived: the page says thank you.</summary>
    public bool Sent { get; private set; }

    public void OnPost() => Sent = ModelState.IsValid;
}
