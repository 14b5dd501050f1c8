using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Upload;

/// <summary>
/// The nightly job that keeps personal data of imports no longer than the office says
/// (<see cref="RegisterLimits.KeepDays"/>): gives up imports that nobody went on with, and removes the papers of ended
/// ones and of uploads that never became an import. Cut off or run twice, it comes to the same.
/// </summary>
[Requires(Permission.ImportRegisters)]
public sealed record CleanUpImports : IProcess<string>;

internal sealed class CleanUpImportsHandler(
    ICaseDb db,
    IDocumentStore documents,
    ISender sender,
    RegisterLimits limits,
    TimeProvider clock
) : IRequestHandler<CleanUpImports, Result<string>>
{
    private const int AtOnce = 200;

    // An upload under way has no import yet.
    private static readonly TimeSpan UploadTakes = TimeSpan.FromDays(1);

    public async Task<Result<string>> Handle(CleanUpImports request, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var before = now.AddDays(-limits.KeepDays);
        var givenUp = 0;
        foreach (var import in await LeftLyingAsync(before, cancellationToken))
        {
            // Somebody may have gone on with it in this very moment.
            givenUp += (await sender.Send(new AbandonImport(import), cancellationToken)).IsDone ? 1 : 0;
        }

        var removed = 0;
        foreach (var folders in (await documents.FoldersAsync(ImportPapers.Imports, cancellationToken)).Chunk(AtOnce))
        {
            removed += await RemoveAsync(folders, before, now, cancellationToken);
        }

        return Result.Done(
            $"Imports given up: {givenUp}. Imports and broken uploads whose papers were removed: {removed}."
        );
    }

    /// <summary>Imports that wait for a person, or failed, since before the moment.</summary>
    private Task<List<Guid>> LeftLyingAsync(DateTime before, CancellationToken cancel)
    {
        var failed = FailedImports.Of(db, before);
        return db
            .ImportRuns.AsNoTracking()
            .Where(r =>
                r.UploadedAt < before
                && (
                    r.State == ImportState.Uploaded
                    || r.State == ImportState.ToBeMapped
                    || r.State == ImportState.Previewed
                    || failed.Any(f => f.Id == r.Id)
                )
            )
            .Select(r => r.Id)
            .ToListAsync(cancel);
    }

    private async Task<int> RemoveAsync(StoredFolder[] folders, DateTime before, DateTime now, CancellationToken cancel)
    {
        var imports = folders
            .Where(f => Guid.TryParseExact(f.Name, "N", out _))
            .ToDictionary(f => Guid.ParseExact(f.Name, "N"));
        var ids = imports.Keys.ToList();
        var runs = await db
            .ImportRuns.AsNoTracking()
            .Where(r => ids.Contains(r.Id))
            .Select(r => new
            {
                r.Id,
                r.State,
                r.EndedAt,
            })
            .ToDictionaryAsync(r => r.Id, cancel);
        var removed = 0;
        foreach (var (id, folder) in imports)
        {
            var run = runs.GetValueOrDefault(id);
            var papers = new ImportPapers(documents, id);
            if (
                run is null ? folder.WrittenAt < now - UploadTakes
                : run.State is ImportState.Done ? run.EndedAt < before
                : run.State is ImportState.Abandoned
            )
            {
                await papers.DropAllAsync(cancel);
                removed++;
            }
            else if (run?.State is ImportState.Done)
            {
                // A form sent twice may have brought the registers again after they were taken in.
                await papers.DropFilesAsync(cancel);
            }
        }

        return removed;
    }
}
