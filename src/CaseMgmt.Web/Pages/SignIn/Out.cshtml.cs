using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.SignIn;

/// <summary>Ends the session, by the button in the header alone: a link could be clicked for somebody.</summary>
public sealed class OutModel(OfficeSignIn signIn, SignInSettings settings) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        // What was looked for does not outlive the session.
        TempData.Clear();
        var ended = await this.ActAsync(() => signIn.OutAsync(HttpContext));
        if (ended.IsDone)
        {
            // The directory's own session ends as well, and with it those of others that it told of it.
            return settings.Mode is SignInMode.Entra
                ? SignOut(
                    new AuthenticationProperties { RedirectUri = SignInRegistration.SignInPath },
                    SignInRegistration.Directory
                )
                : LocalRedirect(SignInRegistration.SignInPath);
        }

        TempData.Explain("You are still signed in. " + ended.Errors[0].Message);
        return LocalRedirect("/");
    }
}
