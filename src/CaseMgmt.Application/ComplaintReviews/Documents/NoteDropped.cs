using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>The file of a removed document is in the store no more.</summary>
[Requires(Permission.ManageJobs), Called("Note that a file was removed")]
public sealed record NoteDropped(Guid File) : ICommand;

internal sealed class NoteDroppedHandler(ICaseDb db, TimeProvider clock) : IRequestHandler<NoteDropped, Result>
{
    public async Task<Result> Handle(NoteDropped request, CancellationToken cancellationToken)
    {
        var file = await db.ReviewFiles.SingleAsync(f => f.Id == request.File, cancellationToken);
        file.Drop(clock.UtcNow());
        return Result.Done();
    }
}
