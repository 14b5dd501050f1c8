using CaseMgmt.Application.Administration.People;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.Administration.People;

/// <summary>Somebody who signs in: what they may be, whether they may come in at all, and how they sign in.</summary>
public sealed class PersonModel(ISender sender, SignInSettings settings, TimeProvider clock) : ActPage(clock)
{
    [BindProperty]
    public List<string> Roles { get; set; } = [];

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>As it stands in the records.</summary>
    public PersonView Shown { get; private set; } = null!;

    /// <summary>Shown in the answer itself, and nowhere else.</summary>
    public OneTimeLink? Link { get; private set; }

    /// <summary>The office says who may be what; otherwise its directory does.</summary>
    public bool HasLocalAccounts => settings.Mode is SignInMode.Local;

    public string AddressOf(OneTimeLink link) => $"{Request.Scheme}://{Request.Host}{link.Path}";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await ShowAsync(id, cancel);

    public async Task<IActionResult> OnPostRolesAsync(Guid id, CancellationToken cancel) =>
        HasLocalAccounts
            ? await AfterAsync(
                id,
                await this.ActAsync(sender, new ChangeRoles(new PersonId(id), Seen, Roles), cancel),
                "The roles were changed. They hold in open sessions as well.",
                cancel
            )
            : NotFound();

    public async Task<IActionResult> OnPostSwitchOffAsync(Guid id, CancellationToken cancel) =>
        await AfterAsync(
            id,
            await this.ActAsync(sender, new SwitchPerson(new PersonId(id), Seen, true, Reason), cancel),
            "The person was switched off. Their sessions have ended.",
            cancel
        );

    public async Task<IActionResult> OnPostSwitchOnAsync(Guid id, CancellationToken cancel) =>
        await AfterAsync(
            id,
            await this.ActAsync(sender, new SwitchPerson(new PersonId(id), Seen, false, Reason), cancel),
            "The person was switched on again.",
            cancel
        );

    public async Task<IActionResult> OnPostResetAsync(Guid id, CancellationToken cancel)
    {
        var outcome = await this.ActAsync(sender, new ResetAccount(new PersonId(id)), cancel);
        Link = outcome.IsDone ? outcome.Value : null;
        return await ShowAsync(id, cancel);
    }

    private async Task<IActionResult> AfterAsync(Guid id, Result outcome, string done, CancellationToken cancel) =>
        outcome.IsDone ? Done(outcome, done, $"/administration/people/{id}") : await ShowAsync(id, cancel);

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancel)
    {
        if (await sender.Send(new GetPerson(new PersonId(id)), cancel) is not { } person)
        {
            return NotFound();
        }

        Shown = person;
        Shows(person.Version);
        if (ModelState.IsValid)
        {
            Roles = [.. person.Roles];
        }

        return Page();
    }
}
