using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;

namespace CaseMgmt.Infrastructure.SignIn;

/// <summary>A session and its person, as both stand now.</summary>
internal sealed record FoundSession(
    SessionId Id,
    PersonId Person,
    string Account,
    string Name,
    IReadOnlyList<string> Roles,
    bool IsSwitchedOff,
    DateTime StartedAt,
    DateTime LastSeenAt,
    DateTime VouchedAt,
    string? Grant,
    DateTime? EndedAt
);

/// <summary>
/// Asks at each request whether its session is open and what its person may do: one row by its key, never remembered, so that a
/// sign-out, a person switched off and a role taken away hold at once on every machine.
/// </summary>
internal sealed class OpenSessions(CaseDb db, SessionLimits limits, SeenSessions seen, TimeProvider clock)
{
    private static readonly ReadyQuery<SessionId, FoundSession> Found = new(
        (db, id) =>
            from session in db.Sessions
            join person in db.People on session.PersonId equals person.Id
            where session.Id == id
            select new FoundSession(
                session.Id,
                person.Id,
                session.Account,
                person.Name,
                person.Roles,
                person.IsSwitchedOff,
                session.RecordedAt,
                session.LastSeenAt,
                session.VouchedAt,
                session.Grant,
                session.EndedAt
            )
    );

    public async Task<FoundSession?> FindAsync(SessionId id, CancellationToken cancel) =>
        await Found.Of(db, id).SingleOrDefaultAsync(cancel);

    /// <summary>Does it still open anything? Being asked for, it is in use.</summary>
    public bool IsOpen(FoundSession session)
    {
        var now = clock.UtcNow();
        var lastSeen = seen.LastOf(session.Id, session.LastSeenAt);
        if (
            session is { EndedAt: not null } or { IsSwitchedOff: true } or { Roles.Count: 0 }
            || lastSeen <= limits.SeenSince(now)
            || session.StartedAt <= limits.StartedSince(now)
        )
        {
            return false;
        }

        if (now - lastSeen > limits.Step)
        {
            seen.Note(session.Id, now);
        }

        return true;
    }
}
