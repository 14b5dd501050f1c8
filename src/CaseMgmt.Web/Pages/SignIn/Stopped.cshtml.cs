using CaseMgmt.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.SignIn;

/// <summary>The directory was asked, and the person is not signed in: why, and whom to ask.</summary>
public sealed class StoppedModel(SignInSettings settings) : PageModel
{
    public bool IsWithoutRole { get; private set; }

    public string Contact => settings.Contact;

    public IActionResult OnGet(string why)
    {
        IsWithoutRole = why == SignInRegistration.NoRole;
        return settings.Mode is SignInMode.Entra && (IsWithoutRole || why == SignInRegistration.Refused)
            ? Page()
            : NotFound();
    }
}
