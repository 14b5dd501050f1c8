using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>The scanner has looked at a file.</summary>
/// <param name="Threat">What it found; null for nothing.</param>
[Requires(Permission.ManageJobs), Called("Note what the scanner said")]
public sealed record NoteScan(Guid File, string? Threat) : ICommand;

internal sealed class NoteScanHandler(ICaseDb db, TimeProvider clock) : IRequestHandler<NoteScan, Result>
{
    public async Task<Result> Handle(NoteScan request, CancellationToken cancellationToken)
    {
        var file = await db.ReviewFiles.SingleAsync(f => f.Id == request.File, cancellationToken);
        file.NoteScan(request.Threat, clock.UtcNow());
        if (request.Threat is not null)
        {
            db.ReviewTexts.RemoveRange(
                await db.ReviewTexts.Where(t => t.FileId == file.Id).ToListAsync(cancellationToken)
            );
        }

        return Result.Done();
    }
}
