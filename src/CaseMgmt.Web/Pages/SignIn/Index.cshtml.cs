using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Infrastructure.SignIn.Local;
using CaseMgmt.Web.Platform;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.SignIn;

/// <summary>Where somebody proves who they are, in the way of this office. Each way has a handler, which is not there for the others.</summary>
public sealed class IndexModel(SignInSettings settings, OfficeSignIn signIn, LocalSignIn local, Passkeys passkeys)
    : PageModel
{
    /// <summary>Under which the first step waits for the second.</summary>
    internal const string Begun = "SignInBegun";

    [BindProperty]
    public string? Persona { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>What the browser answered, JSON.</summary>
    [BindProperty]
    public string? Passkey { get; set; }

    /// <summary>What it was asked.</summary>
    [BindProperty]
    public string? Asked { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public SignInMode Mode => settings.Mode;

    public string Contact => settings.Contact;

    public IReadOnlyList<Persona> Personas => Infrastructure.SignIn.Persona.All;

    public PasskeyQuestion? Question { get; private set; }

    public async Task OnGetAsync() => await AskAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Mode is not SignInMode.Personas)
        {
            return NotFound();
        }

        if (Infrastructure.SignIn.Persona.Find(Persona) is not { } persona)
        {
            ModelState.AddModelError(nameof(Persona), "Choose who you are");
            return Page();
        }

        var started = await this.ActAsync(() => signIn.InAsync(HttpContext, persona.User, new Vouched([persona.Role])));
        return started.IsDone ? LocalRedirect(Url.OwnPage(ReturnUrl)) : Page();
    }

    public async Task<IActionResult> OnPostPasswordAsync()
    {
        if (Mode is not SignInMode.Local)
        {
            return NotFound();
        }

        if (string.IsNullOrWhiteSpace(Address))
        {
            ModelState.AddModelError(nameof(Address), "Enter your e-mail address");
        }

        if (string.IsNullOrEmpty(Password))
        {
            ModelState.AddModelError(nameof(Password), "Enter your password");
        }

        if (ModelState.IsValid)
        {
            var accepted = await this.ActAsync(async () => await local.PasswordAsync(HttpContext, Address!, Password!));
            if (accepted is Domain.Shared.Result<string> { IsDone: true } begun)
            {
                TempData[Begun] = begun.Value;
                return RedirectToPage("Code", new { ReturnUrl });
            }
        }

        await AskAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostPasskeyAsync()
    {
        if (Mode is not SignInMode.Local)
        {
            return NotFound();
        }

        var started = await this.ActAsync(() => local.PasskeyAsync(HttpContext, passkeys, Asked, Passkey));
        if (started.IsDone)
        {
            return LocalRedirect(Url.OwnPage(ReturnUrl));
        }

        await AskAsync();
        return Page();
    }

    public IActionResult OnPostDirectory() =>
        Mode is SignInMode.Entra
            ? Challenge(
                new AuthenticationProperties { RedirectUri = Url.OwnPage(ReturnUrl) },
                SignInRegistration.Directory
            )
            : NotFound();

    private async Task AskAsync() => Question = Mode is SignInMode.Local ? await passkeys.AskAsync(HttpContext) : null;
}
