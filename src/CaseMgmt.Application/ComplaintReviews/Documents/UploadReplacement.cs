using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>Takes a file from the page, and puts it in the place of a document's.</summary>
[Requires(Permission.HandleReviews)]
public sealed record UploadReplacement(ComplaintReviewId Id, Seen Seen, int Number, SentFile? File, string? Reason)
    : IProcess<UploadedDocuments>;

internal sealed class UploadReplacementHandler(ISender sender, TakeFiles take)
    : IRequestHandler<UploadReplacement, Result<UploadedDocuments>>
{
    public async Task<Result<UploadedDocuments>> Handle(UploadReplacement request, CancellationToken cancellationToken)
    {
        if (request.File is null)
        {
            return ReviewErrors.NoFile;
        }

        var taken = await take.TakeAsync(request.File, cancellationToken);
        if (!taken.IsDone)
        {
            return Result.Refused<UploadedDocuments>(taken.Errors);
        }

        var file = taken.Value;
        var outcome = await take.KeepIfDoneAsync(
            [file],
            () =>
                sender.Send(
                    new ReplaceDocument(request.Id, request.Seen, request.Number, file, request.Reason),
                    cancellationToken
                )
        );
        return outcome.IsDone
            ? Result.Done(
                new UploadedDocuments(1, file.Scan.Threat is null ? [] : [file.Name], [], outcome.IsDoneBefore)
            )
            : Result.Refused<UploadedDocuments>(outcome.Errors);
    }
}
