using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Infrastructure.SignIn.Local;
using CaseMgmt.Web.Platform;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Web.Pages.SignIn;

/// <summary>A one-time link: its person chooses a password and sets up a second factor, and is signed in.</summary>
public sealed class LinkModel(AccountSetUp accounts, SignInSettings settings, IOptions<OfficeOptions> office)
    : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    /// <summary>The key that the page showed.</summary>
    [BindProperty]
    public string? Offered { get; set; }

    /// <summary>Null when the link opens nothing.</summary>
    public SetUpView? Account { get; private set; }

    /// <summary>Once it is done, and only then.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public string Contact => settings.Contact;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (settings.Mode is not SignInMode.Local)
        {
            return NotFound();
        }

        await ShowAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (settings.Mode is not SignInMode.Local)
        {
            return NotFound();
        }

        var outcome = await this.ActAsync(async () =>
        {
            var done = await accounts.FinishAsync(HttpContext, Token, Offered, Password, Code);
            RecoveryCodes = done.IsDone ? done.Value : [];
            return done;
        });
        if (!outcome.IsDone)
        {
            await ShowAsync(cancel);
        }

        return Page();
    }

    private async Task ShowAsync(CancellationToken cancel) =>
        Account = await accounts.ShowAsync(Token, Offered, office.Value.ServiceName, cancel);
}
