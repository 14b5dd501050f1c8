using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Administration.Sessions;

/// <summary>
/// The nightly job that keeps nothing of sessions longer than it is of use: not with what a directory is asked again, once a
/// session can last no longer; no session of months ago but each person's last, which says when they were last here; no form
/// of somebody who did not come back for it. Cut off or run twice, it comes to the same.
/// </summary>
[Requires(Permission.ManageJobs), Called("Remove old sessions")]
public sealed record RemoveOldSessions : ICommand<string>;

/// <summary>What people had typed and sent when their sessions had ended.</summary>
public interface IKeptForms
{
    /// <summary>Removes those that nobody is offered any more, and says how many.</summary>
    Task<int> RemoveOldAsync(CancellationToken cancel);
}

internal sealed class RemoveOldSessionsHandler(ICaseDb db, IKeptForms forms, SessionLimits limits, TimeProvider clock)
    : IRequestHandler<RemoveOldSessions, Result<string>>
{
    // A session that began so long ago is nobody's business any more; that there was one stays in the history.
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    public async Task<Result<string>> Handle(RemoveOldSessions request, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var (old, over) = (now - Kept, limits.StartedSince(now));
        var sessions = await db
            .Sessions.Where(s =>
                s.RecordedAt < old
                && db.Sessions.Any(later => later.PersonId == s.PersonId && later.RecordedAt > s.RecordedAt)
            )
            .ExecuteDeleteAsync(cancellationToken);
        await db
            .Sessions.Where(s => s.Grant != null && s.RecordedAt <= over)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.Grant, (string?)null), cancellationToken);
        var removed = await forms.RemoveOldAsync(cancellationToken);
        return Result.Done($"Sessions removed: {sessions}. Forms that nobody came back for: {removed}.");
    }
}
