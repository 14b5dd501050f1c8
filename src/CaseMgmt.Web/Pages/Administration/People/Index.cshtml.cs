using CaseMgmt.Application.Administration.People;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.Administration.People;

/// <summary>The people of the office: what they are called, and whom the names in registers mean.</summary>
public sealed class IndexModel(ISender sender, SignInSettings settings, TimeProvider clock) : ActPage(clock)
{
    public bool HasLocalAccounts => settings.Mode is SignInMode.Local;

    /// <summary>Whose form was sent.</summary>
    [BindProperty]
    public Guid Person { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public Guid? TiedTo { get; set; }

    public PeopleList List { get; private set; } = null!;

    public IEnumerable<Choice> Choices => List.People.Select(p => new Choice(p.Id.ToString(), p.Name));

    /// <summary>Each form on the page is an act of its own.</summary>
    public Guid NewAct() => Ids.New(Clock);

    /// <summary>Is this the form that was sent and refused? What was typed stays in it, and its errors lead to it.</summary>
    public bool IsAtFault(Guid person) => !ModelState.IsValid && Person == person;

    public bool HasError(bool isSent, string field) => isSent && ModelState[field]?.Errors.Count > 0;

    public string ErrorClass(string block, bool isSent, string field) =>
        HasError(isSent, field) ? block + "--error" : "";

    public async Task OnGetAsync(CancellationToken cancel) => await ShowAsync(cancel);

    public async Task<IActionResult> OnPostRenameAsync(CancellationToken cancel) =>
        await AfterAsync(
            await this.ActAsync(sender, new RenamePerson(new PersonId(Person), Seen, Name ?? ""), cancel),
            $"The person is called {Name?.Trim()} now.",
            cancel
        );

    public async Task<IActionResult> OnPostTieAsync(CancellationToken cancel) =>
        await AfterAsync(
            await this.ActAsync(
                sender,
                new TieName(new PersonId(Person), Seen, TiedTo is { } to ? new PersonId(to) : null),
                cancel
            ),
            TiedTo is null ? "The name means nobody any more." : "The name was tied to the person.",
            cancel
        );

    private async Task<IActionResult> AfterAsync(Result outcome, string done, CancellationToken cancel)
    {
        if (outcome.IsDone)
        {
            return Done(outcome, done, "/administration/people");
        }

        await ShowAsync(cancel);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancel) => List = await sender.Send(new ListPeople(), cancel);
}
