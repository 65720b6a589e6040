using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Shops;

/// <summary>The withdrawal function: first the statement, then its confirmation, then the acknowledgement.</summary>
internal sealed class WithdrawalModel(IOrderMailer mailer, TimeProvider time) : PageModel
{
    [BindProperty]
    public Withdrawal Withdrawal { get; set; } = new("", "", "");

    /// <summary>The buyer has filled in the statement and is asked to confirm it.</summary>
    public bool ToConfirm { get; private set; }

    /// <summary>When the confirmed statement arrived.</summary>
    public DateTimeOffset? ReceivedAt { get; private set; }

    public void OnPost() => ToConfirm = ModelState.IsValid;

    public async Task OnPostConfirmAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return;
        }

        ReceivedAt = time.GetUtcNow();
        await mailer.SendWithdrawalReceivedAsync(Withdrawal, ReceivedAt.Value, cancellationToken);
    }
}

/// <summary>What the law lets a shop ask of a buyer who withdraws: who, from what, and where to confirm it.</summary>
internal sealed record Withdrawal(
    [Required, StringLength(100)] string Name,
    [Required, StringLength(20)] string OrderNumber,
    [Required, EmailAddress, StringLength(200)] string Email);
