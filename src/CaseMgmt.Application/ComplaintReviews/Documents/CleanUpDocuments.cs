using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>
/// The nightly job that removes files of which no record tells, as an upload that was cut off leaves them, and those of documents that were
/// removed or replaced some time ago (<see cref="DocumentLimits.KeepRemovedDays"/>). Cut off or run twice, it comes to the same.
/// </summary>
[Requires(Permission.ManageJobs)]
public sealed record CleanUpDocuments : IProcess<string>;

internal sealed class CleanUpDocumentsHandler(
    ICaseDb db,
    FileRoom room,
    ISender sender,
    DocumentLimits limits,
    TimeProvider clock
) : IRequestHandler<CleanUpDocuments, Result<string>>
{
    private const int AtOnce = 200;

    // An upload under way has no record yet.
    private static readonly TimeSpan UploadTakes = TimeSpan.FromDays(1);

    public async Task<Result<string>> Handle(CleanUpDocuments request, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var orphans = 0;
        foreach (var files in (await room.AllAsync(cancellationToken)).Chunk(AtOnce))
        {
            var ids = files.Select(f => f.File).ToList();
            // One that was noted as dropped and lies there is an orphan too: it came back with a backup, or never went.
            var known = await db
                .ReviewFiles.Where(f => ids.Contains(f.Id) && f.DroppedAt == null)
                .Select(f => f.Id)
                .ToListAsync(cancellationToken);
            foreach (var (file, writtenAt) in files)
            {
                if (writtenAt < now - UploadTakes && !known.Contains(file))
                {
                    await room.RemoveAsync(file, cancellationToken);
                    orphans++;
                }
            }
        }

        var before = now.AddDays(-limits.KeepRemovedDays);
        var ended = await db
            .ReviewFiles.Where(f => f.EndedAt < before && f.DroppedAt == null)
            .Select(f => f.Id)
            .ToListAsync(cancellationToken);
        foreach (var file in ended)
        {
            await room.RemoveAsync(file, cancellationToken);
            await sender.Send(new NoteDropped(file), cancellationToken);
        }

        return Result.Done(
            $"Files of broken uploads removed: {orphans}. Files of removed or replaced documents: {ended.Count}."
        );
    }
}
