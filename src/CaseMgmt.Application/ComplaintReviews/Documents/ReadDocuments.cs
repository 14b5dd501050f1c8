using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>
/// The job that reads the text of documents, so that the search finds it. A file at which the process ended twice is left alone: it counts
/// as one that cannot be read. What the scanner has set aside is not opened.
/// </summary>
[Requires(Permission.ManageJobs)]
public sealed record ReadDocuments : IProcess<string>
{
    public static string Job => "documents.read";
}

internal sealed class ReadDocumentsHandler(ICaseDb db, FileRoom room, IFileText reader, ISender sender)
    : IRequestHandler<ReadDocuments, Result<string>>
{
    public async Task<Result<string>> Handle(ReadDocuments request, CancellationToken cancellationToken)
    {
        var waiting = await db
            .ReviewFiles.Where(f => f.Text == TextState.NotReadYet && f.EndedAt == null)
            .OrderBy(f => f.StoredAt)
            .Select(f => new
            {
                f.Id,
                f.Kind,
                f.Bytes,
            })
            .ToListAsync(cancellationToken);
        var read = 0;
        foreach (var file in waiting)
        {
            if (!(await sender.Send(new BeginReading(file.Id), cancellationToken)).Value)
            {
                continue;
            }

            await using var content = await room.OpenAsync(file.Id, cancellationToken);
            var text = content is null
                ? FileText.CannotBeRead
                : await reader.ReadAsync(content, file.Kind, file.Bytes, cancellationToken);
            await sender.Send(new NoteText(file.Id, text), cancellationToken);
            read += text.State is TextState.Searched ? 1 : 0;
        }

        return Result.Done(
            $"Documents that are searched from now on: {read}; without text, or not to be read: {waiting.Count - read}."
        );
    }
}
