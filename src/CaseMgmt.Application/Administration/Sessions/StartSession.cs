using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Administration.Sessions;

/// <summary>The acting person has proved who they are, and is signed in with a browser from now on.</summary>
/// <param name="Browser">As people recognise it: "Firefox on Windows".</param>
/// <param name="Vouched">What the person may be, as a directory says; null where the office says it itself.</param>
/// <param name="Seen">Which sign-in it is: a proof that is sent twice opens one session.</param>
/// <param name="Changing">What the proof changes of the account, in the same act: a link or a recovery code is used up by it.</param>
[Requires(Permission.SignIn), Called("Sign in")]
public sealed record StartSession(
    SessionId Id,
    string Browser,
    Vouched? Vouched,
    Seen Seen,
    NoteAccountChange? Changing = null
) : ICommand, IActOnRecord;

/// <param name="Roles">Of the office, as the directory has them now.</param>
/// <param name="Session">The directory's own name of the session.</param>
/// <param name="Grant">With what it is asked again; protected.</param>
public sealed record Vouched(IReadOnlyCollection<string> Roles, string? Session = null, string? Grant = null);

internal sealed class StartSessionHandler(ICaseDb db, ISender sender, CurrentAct act, TimeProvider clock)
    : IRequestHandler<StartSession, Result>
{
    public async Task<Result> Handle(StartSession request, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var person = await db.People.SingleOrDefaultAsync(p => p.Id == act.By.Id, cancellationToken);
        if (person is null)
        {
            person = Person.Meet(act.By.Id, act.By.Name, PersonOrigin.SignIn, now);
            db.People.Add(person);
        }

        if (person.IsSwitchedOff)
        {
            return PersonErrors.SwitchedOff;
        }

        if (request.Changing is { } change && await sender.Send(change, cancellationToken) is { IsDone: false } refused)
        {
            return refused;
        }

        if (request.Vouched is { } vouched)
        {
            person.Give(vouched.Roles);
        }

        db.Sessions.Add(
            Session.Start(
                request.Id,
                person.Id,
                act.By.Key,
                request.Browser,
                now,
                request.Vouched?.Session,
                request.Vouched?.Grant
            )
        );
        return Result.Done();
    }
}
