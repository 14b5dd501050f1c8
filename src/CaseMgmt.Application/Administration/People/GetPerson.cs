using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Administration.People;

/// <summary>Somebody who signs in: what they may be, how, and when they were here last. Null when there is nobody of this id.</summary>
[Requires(Permission.ManagePeople)]
public sealed record GetPerson(PersonId Id) : IQuery<PersonView?>;

/// <param name="Account">Null for somebody who signs in elsewhere.</param>
/// <param name="LastSignInAt">UTC; null for somebody who never has, or not for a long time.</param>
public sealed record PersonView(
    Guid Id,
    string Name,
    int Version,
    IReadOnlyList<string> Roles,
    bool IsSwitchedOff,
    DateTime? LastSignInAt,
    AccountView? Account,
    IReadOnlyList<HistoryEntry> History
);

internal sealed class GetPersonHandler(ICaseDb db, IAccounts accounts) : IRequestHandler<GetPerson, PersonView?>
{
    public async Task<PersonView?> Handle(GetPerson request, CancellationToken cancellationToken)
    {
        var found = await db
            .People.AsNoTracking()
            .Where(p => p.Id == request.Id && p.Origin == PersonOrigin.SignIn)
            .Select(p => new
            {
                p.Name,
                p.Version,
                p.Roles,
                p.IsSwitchedOff,
                LastSignInAt = db.Sessions.Where(s => s.PersonId == p.Id).Max(s => (DateTime?)s.RecordedAt),
            })
            .SingleOrDefaultAsync(cancellationToken);
        return found is null
            ? null
            : new PersonView(
                request.Id.Value,
                found.Name,
                found.Version,
                found.Roles,
                found.IsSwitchedOff,
                found.LastSignInAt,
                (await accounts.ViewAsync(cancellationToken)).GetValueOrDefault(request.Id),
                await db.HistoryOfAsync(request.Id.Value, cancellationToken)
            );
    }
}
