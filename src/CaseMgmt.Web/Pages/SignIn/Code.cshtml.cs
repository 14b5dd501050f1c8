using CaseMgmt.Infrastructure.SignIn.Local;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.SignIn;

/// <summary>The second step: a code of the authenticator app, or a recovery code.</summary>
public sealed class CodeModel(LocalSignIn local) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    private string? Begun => TempData.Peek(IndexModel.Begun) as string;

    public IActionResult OnGet() => Begun is null ? Again() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var isTooLate = false;
        var started = await this.ActAsync(async () =>
        {
            var done = await local.CodeAsync(HttpContext, Begun, Code);
            isTooLate = done is null;
            return done ?? Domain.Shared.Result.Done();
        });
        if (isTooLate)
        {
            TempData.Explain("The first step was too long ago. Sign in again.");
            return Again();
        }

        if (!started.IsDone)
        {
            return Page();
        }

        TempData.Remove(IndexModel.Begun);
        return LocalRedirect(Url.OwnPage(ReturnUrl));
    }

    private RedirectToPageResult Again() => RedirectToPage("Index", new { ReturnUrl });
}
