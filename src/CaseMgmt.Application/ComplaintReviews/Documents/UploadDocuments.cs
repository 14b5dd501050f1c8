using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>Takes files from the page, and adds those that can be kept to the review.</summary>
[Requires(Permission.HandleReviews)]
public sealed record UploadDocuments(
    ComplaintReviewId Id,
    Seen Seen,
    IReadOnlyList<SentFile> Files,
    DocumentParticulars Particulars,
    bool TicksOff
) : IProcess<UploadedDocuments>;

/// <param name="Added">How many became documents, those set aside included.</param>
/// <param name="SetAside">Names of those in which the scanner found something.</param>
/// <param name="Refused">In words, one for each file that is not kept.</param>
/// <param name="IsDoneBefore">The form was sent before.</param>
public sealed record UploadedDocuments(
    int Added,
    IReadOnlyList<string> SetAside,
    IReadOnlyList<string> Refused,
    bool IsDoneBefore
);

internal sealed class UploadDocumentsValidator : AbstractValidator<UploadDocuments>
{
    public UploadDocumentsValidator() =>
        RuleFor(c => c.Files)
            .Must(files => files.Count <= DocumentLimits.MostFilesAtOnce)
            .WithMessage($"Choose at most {DocumentLimits.MostFilesAtOnce} files at once.");
}

internal sealed class UploadDocumentsHandler(ISender sender, TakeFiles take)
    : IRequestHandler<UploadDocuments, Result<UploadedDocuments>>
{
    public async Task<Result<UploadedDocuments>> Handle(UploadDocuments request, CancellationToken cancellationToken)
    {
        List<ArrivedFile> arrived = [];
        List<Error> refused = [];
        var outcome = await take.KeepIfDoneAsync(
            arrived,
            async () =>
            {
                foreach (var file in request.Files)
                {
                    var taken = await take.TakeAsync(file, cancellationToken);
                    refused.AddRange(taken.Errors);
                    if (taken.IsDone)
                    {
                        arrived.Add(taken.Value);
                    }
                }

                return arrived.Count == 0 && refused.Count > 0
                    ? Result.Refused(refused)
                    : await sender.Send(
                        new AddDocuments(request.Id, request.Seen, arrived, request.Particulars, request.TicksOff),
                        cancellationToken
                    );
            }
        );
        return outcome.IsDone
            ? Result.Done(
                new UploadedDocuments(
                    arrived.Count,
                    [.. arrived.Where(f => f.Scan.Threat is not null).Select(f => f.Name)],
                    [.. refused.Select(e => e.Message)],
                    outcome.IsDoneBefore
                )
            )
            : Result.Refused<UploadedDocuments>(outcome.Errors);
    }
}
