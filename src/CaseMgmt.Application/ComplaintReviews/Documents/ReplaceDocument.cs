using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>A file that lies in the store takes the place of a document's, for a reason: a page was missing, a better scan came.</summary>
[Requires(Permission.HandleReviews), Called("Replace a document")]
public sealed record ReplaceDocument(ComplaintReviewId Id, Seen Seen, int Number, ArrivedFile File, string? Reason)
    : ICommand,
        IActOnRecord;

internal sealed class ReplaceDocumentValidator : AbstractValidator<ReplaceDocument>
{
    public ReplaceDocumentValidator()
    {
        RuleFor(r => r.Reason).IsReason();
    }
}

internal sealed class ReplaceDocumentHandler(ReviewInHand hand, ICaseDb db, ActingUser acting, TimeProvider clock)
    : IRequestHandler<ReplaceDocument, Result>
{
    public async Task<Result> Handle(ReplaceDocument request, CancellationToken cancellationToken)
    {
        var file = request.File;
        var outcome = await hand.ActAsync(
            request.Id,
            (review, act) =>
                review.ReplaceDocument(new FileFacts(request.Number, file.Id, file.Name, file.Sha256), act),
            cancellationToken
        );
        if (outcome.IsDone)
        {
            await db.EndFilesAsync(request.Id, request.Number, clock.UtcNow(), cancellationToken);
            db.ReviewFiles.Add(TakeFiles.Row(file, request.Id, request.Number, clock.UtcNow()));
            db.JobRuns.Add(new JobRun(Ids.New(clock), ReadDocuments.Job, acting.User.Link, clock.UtcNow()));
        }

        return outcome;
    }
}

internal static class EndedFiles
{
    /// <summary>The document's file is its no more; the clean-up removes it after some days.</summary>
    public static async Task EndFilesAsync(
        this ICaseDb db,
        ComplaintReviewId review,
        int number,
        DateTime now,
        CancellationToken cancel
    )
    {
        foreach (
            var file in await db
                .ReviewFiles.Where(f => f.ReviewId == review && f.Number == number && f.EndedAt == null)
                .ToListAsync(cancel)
        )
        {
            file.End(now);
            db.ReviewTexts.RemoveRange(await db.ReviewTexts.Where(t => t.FileId == file.Id).ToListAsync(cancel));
        }
    }
}
