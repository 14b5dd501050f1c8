using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Administration.Sessions;

/// <summary>Where the acting person is signed in, the one used last first.</summary>
[Requires(Permission.SignIn)]
public sealed record ListSessions : IQuery<IReadOnlyList<OpenSession>>;

/// <param name="LastSeenAt">In steps of some minutes.</param>
public sealed record OpenSession(Guid Id, string Browser, DateTime StartedAt, DateTime LastSeenAt);

internal sealed class ListSessionsHandler(ICaseDb db, ActingUser acting, SessionLimits limits, TimeProvider clock)
    : IRequestHandler<ListSessions, IReadOnlyList<OpenSession>>
{
    public async Task<IReadOnlyList<OpenSession>> Handle(ListSessions request, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var (seen, started) = (limits.SeenSince(now), limits.StartedSince(now));
        return await db
            .Sessions.AsNoTracking()
            .Where(s =>
                s.PersonId == acting.User.Id && s.EndedAt == null && s.LastSeenAt > seen && s.RecordedAt > started
            )
            .OrderByDescending(s => s.LastSeenAt)
            .ThenByDescending(s => s.RecordedAt)
            .Select(s => new OpenSession(s.Id.Value, s.Browser, s.RecordedAt, s.LastSeenAt))
            .ToListAsync(cancellationToken);
    }
}
