using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Infrastructure.SignIn.Local;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.SignIn;

/// <summary>What proves who the person is: their password, passkeys and recovery codes. Where people sign in elsewhere there is no such page.</summary>
public sealed class CredentialsModel(AccountSetUp accounts, Passkeys passkeys, SignInSettings settings) : PageModel
{
    [BindProperty]
    public string? Present { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>What the person calls the new passkey.</summary>
    [BindProperty]
    public string? PasskeyName { get; set; }

    /// <summary>The present password, where a passkey is added.</summary>
    [BindProperty]
    public string? PasskeyPresent { get; set; }

    /// <summary>The present password, where recovery codes are made.</summary>
    [BindProperty]
    public string? CodesPresent { get; set; }

    [BindProperty]
    public string? Passkey { get; set; }

    [BindProperty]
    public string? Asked { get; set; }

    public PasskeyQuestion Question { get; private set; } = null!;

    public IReadOnlyList<OwnPasskey> Passkeys { get; private set; } = [];

    public int CodesLeft { get; private set; }

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (settings.Mode is not SignInMode.Local)
        {
            context.Result = NotFound();
        }
    }

    public async Task OnGetAsync(CancellationToken cancel) => await ShowAsync(cancel);

    public async Task<IActionResult> OnPostPasswordAsync(CancellationToken cancel) =>
        await AfterAsync(
            await this.ActAsync(() => accounts.ChangePasswordAsync(HttpContext, Present, Password)),
            "Your password was changed. You are signed in here alone.",
            cancel
        );

    public async Task<IActionResult> OnPostPasskeyAsync(CancellationToken cancel) =>
        await AfterAsync(
            await this.ActAsync(() => passkeys.AddAsync(HttpContext, Asked, Passkey, PasskeyName, PasskeyPresent)),
            "The passkey was added.",
            cancel
        );

    public async Task<IActionResult> OnPostRemovePasskeyAsync(string id, CancellationToken cancel) =>
        await AfterAsync(
            await this.ActAsync(() => passkeys.RemoveAsync(id, cancel)),
            "The passkey was removed.",
            cancel
        );

    /// <summary>Shown in the answer itself, and nowhere else.</summary>
    public async Task<IActionResult> OnPostRecoveryCodesAsync(CancellationToken cancel)
    {
        await this.ActAsync(async () =>
        {
            var renewed = await accounts.RenewRecoveryCodesAsync(HttpContext, CodesPresent);
            RecoveryCodes = renewed.IsDone ? renewed.Value : [];
            return renewed;
        });
        await ShowAsync(cancel);
        return Page();
    }

    private async Task<IActionResult> AfterAsync(Result outcome, string done, CancellationToken cancel)
    {
        if (outcome.IsDone)
        {
            TempData.Notify(done);
            return RedirectToPage();
        }

        await ShowAsync(cancel);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancel)
    {
        Passkeys = await passkeys.ListAsync(cancel);
        Question = await passkeys.OfferAsync(HttpContext);
        CodesLeft = await accounts.RecoveryCodesLeftAsync(cancel);
    }
}
