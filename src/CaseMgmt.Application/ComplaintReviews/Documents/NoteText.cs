using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>What was read of a file; of one that was replaced or removed meanwhile, nothing.</summary>
[Requires(Permission.ManageJobs), Called("Note the text of a document")]
public sealed record NoteText(Guid File, FileText Text) : ICommand;

internal sealed class NoteTextHandler(ICaseDb db) : IRequestHandler<NoteText, Result>
{
    public async Task<Result> Handle(NoteText request, CancellationToken cancellationToken)
    {
        var file = await db.ReviewFiles.SingleAsync(f => f.Id == request.File, cancellationToken);
        if (file.IsToBeRead)
        {
            file.NoteText(request.Text.State);
            if (request.Text.Text is { } text)
            {
                db.ReviewTexts.Add(new ReviewText(file.ReviewId, file.Id, text));
            }
        }

        return Result.Done();
    }
}
