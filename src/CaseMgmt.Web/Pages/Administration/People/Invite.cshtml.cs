using CaseMgmt.Application.Administration.People;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.Administration.People;

/// <summary>Somebody new gets an account. Where people sign in elsewhere there is no such page.</summary>
public sealed class InviteModel(ISender sender, SignInSettings settings, TimeProvider clock) : PageModel
{
    /// <summary>Of the account that the form makes.</summary>
    [BindProperty]
    public Guid Account { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public List<string> Roles { get; set; } = [];

    /// <summary>Shown in the answer itself, and nowhere else.</summary>
    public OneTimeLink? Link { get; private set; }

    public string LinkAddress => $"{Request.Scheme}://{Request.Host}{Link!.Path}";

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (settings.Mode is not SignInMode.Local)
        {
            context.Result = NotFound();
        }
    }

    public void OnGet() => Account = Ids.New(clock);

    public async Task OnPostAsync(CancellationToken cancel)
    {
        var outcome = await this.ActAsync(sender, new InvitePerson(Account, Name, Address, Roles), cancel);
        Link = outcome.IsDone ? outcome.Value : null;
    }
}
