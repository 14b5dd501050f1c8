using System.Text;
using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Web.Platform;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages;

/// <summary>Choose a persona. There is no such page where people sign in with their own account.</summary>
public sealed class SignInModel(SignInSettings settings) : PageModel
{
    [BindProperty]
    public string? Persona { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IReadOnlyList<Persona> Personas => Infrastructure.SignIn.Persona.All;

    public IActionResult OnGet() => settings.Mode is SignInMode.Personas ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (settings.Mode is not SignInMode.Personas)
        {
            return NotFound();
        }

        if (Infrastructure.SignIn.Persona.Find(Persona) is not { } persona)
        {
            ModelState.AddModelError(nameof(Persona), "Choose who you are");
            return Page();
        }

        await HttpContext.SignInAsync(SignedIn.Scheme, SignedIn.As(persona));
        // A link from elsewhere must not lead away from here after the sign-in.
        return LocalRedirect(IsOwnPage(ReturnUrl) ? ReturnUrl! : "/");
    }

    // The application's own addresses are ASCII throughout; a header can hold nothing else.
    private bool IsOwnPage(string? address) => Url.IsLocalUrl(address) && Ascii.IsValid(address);
}
