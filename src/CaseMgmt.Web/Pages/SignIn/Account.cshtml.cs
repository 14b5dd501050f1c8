using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.SignIn;

/// <summary>The person's own account: who they are here, and where they are signed in.</summary>
public sealed class AccountModel(ISender sender, ActingUser acting, SignInSettings settings) : PageModel
{
    public string Contact => settings.Contact;

    /// <summary>The office itself keeps what proves who they are.</summary>
    public bool HasCredentials => settings.Mode is SignInMode.Local;

    public OfficeUser Who => acting.User;

    public Guid? Here => SignedIn.SessionOf(User)?.Value;

    public IReadOnlyList<OpenSession> Sessions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => await ShowAsync(cancel);

    public async Task<IActionResult> OnPostEndAsync(Guid session, CancellationToken cancel) =>
        await AfterAsync(
            await this.ActAsync(sender, new EndSession(new SessionId(session)), cancel),
            "That session was ended.",
            cancel
        );

    public async Task<IActionResult> OnPostEndOthersAsync(CancellationToken cancel) =>
        await AfterAsync(
            await this.ActAsync(sender, new EndOtherSessions(SignedIn.SessionOf(User)!.Value), cancel),
            "You are signed in here alone.",
            cancel
        );

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

    private async Task ShowAsync(CancellationToken cancel) => Sessions = await sender.Send(new ListSessions(), cancel);
}
