using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Administration.Sessions;

/// <summary>The acting person signs out everywhere but here.</summary>
[Requires(Permission.SignIn), Called("Sign out everywhere else")]
public sealed record EndOtherSessions(SessionId Here) : ICommand;

internal sealed class EndOtherSessionsHandler(ICaseDb db, CurrentAct act, TimeProvider clock)
    : IRequestHandler<EndOtherSessions, Result>
{
    public async Task<Result> Handle(EndOtherSessions request, CancellationToken cancellationToken)
    {
        await db.EndSessionsOfAsync(act.By.Id, clock.UtcNow(), cancellationToken, except: request.Here);
        return Result.Done();
    }
}

internal static class SessionsOfAPerson
{
    /// <summary>Ends whatever the person has open, so that nothing comes to life again later.</summary>
    public static async Task EndSessionsOfAsync(
        this ICaseDb db,
        PersonId person,
        DateTime now,
        CancellationToken cancel,
        SessionId? except = null
    )
    {
        foreach (
            var session in await db
                .Sessions.Where(s => s.PersonId == person && s.EndedAt == null && s.Id != except)
                .ToListAsync(cancel)
        )
        {
            session.End(now);
        }
    }
}
