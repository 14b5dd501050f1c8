using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Administration.Sessions;

/// <summary>The acting person signs out of one of their own sessions: this one, or one that they left open elsewhere.</summary>
[Requires(Permission.SignIn), Called("Sign out")]
public sealed record EndSession(SessionId Id) : ICommand;

internal sealed class EndSessionHandler(ICaseDb db, CurrentAct act, TimeProvider clock)
    : IRequestHandler<EndSession, Result>
{
    public async Task<Result> Handle(EndSession request, CancellationToken cancellationToken)
    {
        var session = await db.Sessions.SingleOrDefaultAsync(
            s => s.Id == request.Id && s.PersonId == act.By.Id,
            cancellationToken
        );
        if (session is null)
        {
            return SessionErrors.Unknown;
        }

        session.End(clock.UtcNow());
        return Result.Done();
    }
}
