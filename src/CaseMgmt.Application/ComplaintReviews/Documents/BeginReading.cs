using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>The text of a file is about to be read; no, where that was begun too often, or by somebody else meanwhile.</summary>
/// <param name="Attempts">How often it was begun, as far as is known to whoever is about to.</param>
[Requires(Permission.ManageJobs), Called("Begin to read a document")]
public sealed record BeginReading(Guid File, int Attempts) : ICommand<bool>;

internal sealed class BeginReadingHandler(ICaseDb db) : IRequestHandler<BeginReading, Result<bool>>
{
    public async Task<Result<bool>> Handle(BeginReading request, CancellationToken cancellationToken)
    {
        var file = await db.ReviewFiles.SingleAsync(f => f.Id == request.File, cancellationToken);
        return Result.Done(file.IsToBeRead && file.ReadAttempts == request.Attempts && file.BeginReading());
    }
}
