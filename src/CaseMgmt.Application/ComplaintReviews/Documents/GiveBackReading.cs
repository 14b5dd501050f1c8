using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>The reading of a file came to nothing, by no fault of the file's: the store was away, the records busy, the job was stopped.</summary>
[Requires(Permission.ManageJobs), Called("Give back the reading of a document")]
public sealed record GiveBackReading(Guid File) : ICommand;

internal sealed class GiveBackReadingHandler(ICaseDb db) : IRequestHandler<GiveBackReading, Result>
{
    public async Task<Result> Handle(GiveBackReading request, CancellationToken cancellationToken)
    {
        var file = await db.ReviewFiles.SingleAsync(f => f.Id == request.File, cancellationToken);
        file.GiveBackReading();
        return Result.Done();
    }
}
