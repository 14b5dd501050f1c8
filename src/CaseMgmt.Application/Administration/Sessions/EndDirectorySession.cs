using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Administration.Sessions;

/// <summary>Somebody has signed out of the directory: whatever was opened by that session of it ends.</summary>
/// <param name="Session">The directory's own name of it.</param>
[Requires(Permission.ManagePeople), Called("Sign out in the directory")]
public sealed record EndDirectorySession(string Session) : ICommand;

internal sealed class EndDirectorySessionHandler(ICaseDb db, TimeProvider clock)
    : IRequestHandler<EndDirectorySession, Result>
{
    public async Task<Result> Handle(EndDirectorySession request, CancellationToken cancellationToken)
    {
        var open = await db
            .Sessions.Where(s => s.DirectorySession == request.Session && s.EndedAt == null)
            .ToListAsync(cancellationToken);
        open.ForEach(session => session.End(clock.UtcNow()));
        return Result.Done();
    }
}
