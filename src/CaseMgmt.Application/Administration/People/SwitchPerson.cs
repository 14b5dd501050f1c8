using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Administration.People;

/// <summary>Lets nobody in under this person any more, from their open sessions on; or lets them in again.</summary>
[Requires(Permission.ManagePeople), Called("Switch off or on")]
public sealed record SwitchPerson(PersonId Id, Seen Seen, bool Off, string? Reason) : ICommand, IActOnRecord, IExclusive
{
    public string LockName => Locks.People;
}

internal sealed class SwitchPersonHandler(ICaseDb db, CurrentAct act, TimeProvider clock)
    : IRequestHandler<SwitchPerson, Result>
{
    public async Task<Result> Handle(SwitchPerson request, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.Reason) || request.Reason.Length > ActErrors.LongestReason)
        {
            return ActErrors.ReasonMissing;
        }

        var person = await db.People.SingleOrDefaultAsync(p => p.Id == request.Id, cancellationToken);
        if (person is null)
        {
            return PersonErrors.Unknown;
        }

        act.Saw(person);
        if (request.Off && await db.IsLastAdministratorAsync(person, cancellationToken))
        {
            return AccountErrors.LastAdministrator;
        }

        if (request.Off)
        {
            await db.EndSessionsOfAsync(person.Id, clock.UtcNow(), cancellationToken);
        }

        return person.Switch(request.Off);
    }
}
