using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Upload;

/// <summary>The job that previews an upload: says what taking it in would do, and keeps nothing of it.</summary>
[Requires(Permission.ImportRegisters)]
public sealed record PreviewImport(Guid ImportRun) : ICommand<string>;

internal sealed class PreviewImportHandler(ICaseDb db, IDocumentStore documents, ISender sender, TimeProvider clock)
    : IRequestHandler<PreviewImport, Result<string>>
{
    private const string Abandoned = "The import was abandoned meanwhile.";

    public async Task<Result<string>> Handle(PreviewImport request, CancellationToken cancellationToken)
    {
        if (await FindAsync(request.ImportRun, cancellationToken) is not { } uploaded)
        {
            return ImportErrors.Unknown;
        }

        if (uploaded.State is not ImportState.Uploaded)
        {
            return Result.Done(
                uploaded.State is ImportState.Abandoned ? Abandoned : "The upload was previewed already."
            );
        }

        var papers = new ImportPapers(documents, request.ImportRun);
        if (await papers.UploadAsync(cancellationToken) is not { } upload)
        {
            return ImportErrors.Cleaned;
        }

        var place = new RegisterPlace.Upload(request.ImportRun);
        var found = await sender.Send(new FindRegisters(place, upload.Files), cancellationToken);
        if (!found.IsDone)
        {
            return Result.Refused<string>(found.Errors);
        }

        var preview = await sender.Send(new PreviewRegisters(place, found.Value.Files), cancellationToken);
        if (!preview.IsDone)
        {
            return Result.Refused<string>(preview.Errors);
        }

        // The transaction of the preview is gone and with it what was read before: the run is looked at again.
        var run = await FindAsync(request.ImportRun, cancellationToken);
        if (run?.State is not ImportState.Uploaded)
        {
            return Result.Done(Abandoned);
        }

        await papers.NotePreviewAsync([.. found.Value.Doubled, .. preview.Value], cancellationToken);
        run.Become(ImportState.Previewed, clock.UtcNow());
        return Result.Done(
            $"Previewed {preview.Value.Count} {(preview.Value.Count == 1 ? "register" : "registers")} with {preview.Value.Sum(r => r.Read)} rows; {preview.Value.Sum(r => r.Rejected)} would be rejected."
        );
    }

    private Task<ImportRun?> FindAsync(Guid id, CancellationToken cancel) =>
        db.ImportRuns.FirstOrDefaultAsync(r => r.Id == id, cancel);
}
