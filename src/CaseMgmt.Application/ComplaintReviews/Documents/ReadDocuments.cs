using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>
/// The job that reads the text of documents, so that the search finds it. A file at which the process ended twice is left alone: it counts
/// as one that cannot be read; one that is not in the store waits until it is restored. What the scanner has set aside is not opened.
/// </summary>
[Requires(Permission.ManageJobs)]
public sealed record ReadDocuments : IProcess<string>
{
    public static string Job => "documents.read";
}

internal sealed class ReadDocumentsHandler(ICaseDb db, FileRoom room, IFileText reader, ISender sender, CurrentRun run)
    : IRequestHandler<ReadDocuments, Result<string>>
{
    public async Task<Result<string>> Handle(ReadDocuments request, CancellationToken cancellationToken)
    {
        // One that was begun may be in the hands of another run; if its process ended, somebody takes that run on.
        var others = db.JobRuns.Where(r => r.Job == ReadDocuments.Job && r.State == RunState.Running && r.Id != run.Id);
        var waiting = await db
            .ReviewFiles.Where(f => f.Text == TextState.NotReadYet && f.EndedAt == null)
            .Where(f => f.ReadAttempts == 0 || !others.Any())
            .OrderBy(f => f.StoredAt)
            .Select(f => new Waiting(f.Id, f.Kind, f.Bytes, f.ReadAttempts))
            .ToListAsync(cancellationToken);
        if (waiting.Count == 0)
        {
            return Result.Done(JobRun.NothingToDo);
        }

        var (read, gone) = (0, 0);
        foreach (var file in waiting)
        {
            // Before the reading is begun: a store that is away is no fault of the file's.
            await using var content = await room.OpenAsync(file.Id, cancellationToken);
            if (content is null)
            {
                gone++;
            }
            else if ((await sender.Send(new BeginReading(file.Id, file.Attempts), cancellationToken)).Value)
            {
                read += await ReadAsync(file, content, cancellationToken) ? 1 : 0;
            }
        }

        return Result.Done(
            $"Documents that are searched from now on: {read}; without text, or not to be read: {waiting.Count - read - gone}; not in the store: {gone}."
        );
    }

    private async Task<bool> ReadAsync(Waiting file, Stream content, CancellationToken cancel)
    {
        try
        {
            var text = await reader.ReadAsync(content, file.Kind, file.Bytes, cancel);
            await sender.Send(new NoteText(file.Id, text), cancel);
            return text.State is TextState.Searched;
        }
        // A text that the records do not take counts: they would not take it next time either.
        catch (Exception fault) when (fault is not DbUpdateException)
        {
            await sender.Send(new GiveBackReading(file.Id), CancellationToken.None);
            throw;
        }
    }

    private sealed record Waiting(Guid Id, FileKind Kind, long Bytes, int Attempts);
}
