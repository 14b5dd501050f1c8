using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Oversight;

/// <summary>The latest seals, and what came of the last check of all of them.</summary>
/// <param name="WrittenDown">A seal that somebody has written down, to be compared with the one that stands here.</param>
[Requires(Permission.CheckAudit)]
public sealed record GetAudit(long? WrittenDown = null) : IQuery<AuditView>;

/// <param name="Latest">The newest first.</param>
/// <param name="Asked">The seal with the number that was written down; null when there is none.</param>
/// <param name="LastCheck">The last check that is over.</param>
/// <param name="CheckUnderWay">The run of one that waits or is under way.</param>
public sealed record AuditView(
    IReadOnlyList<SealLine> Latest,
    SealLine? Asked,
    AuditCheckRun? LastCheck,
    Guid? CheckUnderWay
);

/// <param name="Outcome">In words: that all is whole, or what is not.</param>
public sealed record AuditCheckRun(Guid Run, bool IsWhole, DateTime? EndedAt, string? Outcome);

internal sealed class GetAuditHandler(ICaseDb db) : IRequestHandler<GetAudit, AuditView>
{
    private const int Shown = 20;

    public async Task<AuditView> Handle(GetAudit request, CancellationToken cancellationToken)
    {
        var seals = await db
            .Seals.AsNoTracking()
            .OrderByDescending(s => s.Number)
            .Take(Shown)
            .ToListAsync(cancellationToken);
        var asked = request.WrittenDown is { } number
            ? await db.Seals.AsNoTracking().FirstOrDefaultAsync(s => s.Number == number, cancellationToken)
            : null;
        var checks = db.JobRuns.AsNoTracking().Where(r => r.Job == KeepAudit.Job).OrderByDescending(r => r.Number);
        var last = await checks
            .Where(r => !RunStates.UnderWay.Contains(r.State))
            .Select(r => new AuditCheckRun(r.Id, r.State == RunState.Succeeded, r.EndedAt, r.Outcome))
            .FirstOrDefaultAsync(cancellationToken);
        var underWay = await checks
            .Where(r => RunStates.UnderWay.Contains(r.State))
            .Select(r => (Guid?)r.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return new AuditView([.. seals.Select(SealLine.Of)], asked is null ? null : SealLine.Of(asked), last, underWay);
    }
}
