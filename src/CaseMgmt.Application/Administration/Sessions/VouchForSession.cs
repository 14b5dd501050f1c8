using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Administration.Sessions;

/// <summary>
/// The directory was asked again, and says what the person of a session may be now. Nothing of it is history unless the roles differ.
/// One transaction: where the roles could not be kept, the directory is asked again at the next page.
/// </summary>
/// <param name="Grant">With what it is asked the next time; protected.</param>
[Requires(Permission.ManagePeople), Called("Take over what the directory says")]
public sealed record VouchForSession(SessionId Id, IReadOnlyCollection<string> Roles, string Grant)
    : ICommand,
        IExclusive
{
    public string LockName => $"session {Id.Value:N}";
}

internal sealed class VouchForSessionHandler(ICaseDb db, TimeProvider clock) : IRequestHandler<VouchForSession, Result>
{
    public async Task<Result> Handle(VouchForSession request, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        await db
            .Sessions.Where(s => s.Id == request.Id)
            .ExecuteUpdateAsync(
                s => s.SetProperty(x => x.VouchedAt, now).SetProperty(x => x.Grant, request.Grant),
                cancellationToken
            );
        var person = await db.People.SingleAsync(
            p => db.Sessions.Any(s => s.Id == request.Id && s.PersonId == p.Id),
            cancellationToken
        );
        return person.Give(request.Roles);
    }
}
