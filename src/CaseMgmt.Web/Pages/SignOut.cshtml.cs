using CaseMgmt.Infrastructure.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages;

/// <summary>Ends the session, by the button in the header alone: a link could be clicked for somebody.</summary>
public sealed class SignOutModel : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        // What was looked for does not outlive the session.
        TempData.Clear();
        await HttpContext.SignOutAsync(SignedIn.Scheme);
        return LocalRedirect(SignInRegistration.SignInPath);
    }
}
