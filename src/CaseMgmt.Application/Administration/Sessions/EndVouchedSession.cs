using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Administration.Sessions;

/// <summary>The directory vouches for the person of a session no more.</summary>
[Requires(Permission.ManagePeople), Called("Refused by the directory")]
public sealed record EndVouchedSession(SessionId Id) : ICommand;

internal sealed class EndVouchedSessionHandler(ICaseDb db, TimeProvider clock)
    : IRequestHandler<EndVouchedSession, Result>
{
    public async Task<Result> Handle(EndVouchedSession request, CancellationToken cancellationToken)
    {
        var session = await db.Sessions.SingleAsync(s => s.Id == request.Id, cancellationToken);
        session.End(clock.UtcNow());
        return Result.Done();
    }
}
