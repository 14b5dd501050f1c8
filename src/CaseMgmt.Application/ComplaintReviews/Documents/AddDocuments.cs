using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>Files that lie in the store become documents of the review. It replaces nothing, so nobody's change meanwhile is in its way.</summary>
/// <param name="TicksOff">They are all that the force owes of their type.</param>
[Requires(Permission.HandleReviews), Called("Add documents")]
public sealed record AddDocuments(
    ComplaintReviewId Id,
    Seen Seen,
    IReadOnlyList<ArrivedFile> Files,
    DocumentParticulars Particulars,
    bool TicksOff
) : ICommand, IActOnRecord;

internal sealed class AddDocumentsHandler(ReviewInHand hand, ICaseDb db, ActingUser acting, TimeProvider clock)
    : IRequestHandler<AddDocuments, Result>
{
    public async Task<Result> Handle(AddDocuments request, CancellationToken cancellationToken)
    {
        List<(ArrivedFile File, int Number)> numbered = [];
        var outcome = await hand.ActAsync(
            request.Id,
            async (review, act) =>
            {
                var last = await db
                    .ReviewFiles.Where(f => f.ReviewId == request.Id)
                    .Select(f => (int?)f.Number)
                    .MaxAsync(cancellationToken);
                numbered = [.. request.Files.Select((file, i) => (file, (last ?? 0) + i + 1))];
                return review.AddDocuments(
                    [.. numbered.Select(n => new FileFacts(n.Number, n.File.Id, n.File.Name, n.File.Sha256))],
                    request.Particulars,
                    request.TicksOff,
                    act
                );
            },
            cancellationToken,
            replaces: false
        );
        if (outcome.IsDone)
        {
            var now = clock.UtcNow();
            db.ReviewFiles.AddRange(numbered.Select(n => TakeFiles.Row(n.File, request.Id, n.Number, now)));
            db.JobRuns.Add(new JobRun(Ids.New(clock), ReadDocuments.Job, acting.User.Link, now));
        }

        return outcome;
    }
}
