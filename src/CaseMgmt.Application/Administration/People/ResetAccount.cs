using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Administration.People;

/// <summary>
/// Somebody has lost what proves who they are, or somebody else may have it: password, authenticator, recovery codes and passkeys
/// count no more, open sessions end, and a new one-time link lets the person set the account up again.
/// </summary>
[Requires(Permission.ManagePeople), Called("Make a new one-time link")]
public sealed record ResetAccount(PersonId Id) : ICommand<OneTimeLink>;

internal sealed class ResetAccountHandler(ICaseDb db, IAccounts accounts, CurrentAct act, TimeProvider clock)
    : IRequestHandler<ResetAccount, Result<OneTimeLink>>
{
    public async Task<Result<OneTimeLink>> Handle(ResetAccount request, CancellationToken cancellationToken)
    {
        var person = await db.People.SingleOrDefaultAsync(p => p.Id == request.Id, cancellationToken);
        if (person is null || await accounts.ResetAsync(person.Id, cancellationToken) is not { } link)
        {
            return AccountErrors.None;
        }

        db.Note(act, clock.UtcNow(), person.Id, person.Name, null);
        await db.EndSessionsOfAsync(person.Id, clock.UtcNow(), cancellationToken);
        return Result.Done(link);
    }
}
