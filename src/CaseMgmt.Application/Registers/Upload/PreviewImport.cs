using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Mapping;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Upload;

/// <summary>The job that previews an upload: says what taking it in would do, and keeps nothing of it.</summary>
[Requires(Permission.ImportRegisters)]
public sealed record PreviewImport(Guid ImportRun) : IProcess<string>;

internal sealed class PreviewImportHandler(
    ICaseDb db,
    IDocumentStore documents,
    IRegisterFiles files,
    CurrentRun run,
    ISender sender
) : IRequestHandler<PreviewImport, Result<string>>
{
    private const string Abandoned = "The import was abandoned meanwhile.";

    public async Task<Result<string>> Handle(PreviewImport request, CancellationToken cancellationToken)
    {
        var state = await db
            .ImportRuns.Where(r => r.Id == request.ImportRun)
            .Select(r => (ImportState?)r.State)
            .FirstOrDefaultAsync(cancellationToken);
        switch (state)
        {
            case null:
                return ImportErrors.Unknown;
            case ImportState.Abandoned:
                return Result.Done(Abandoned);
            case not ImportState.Uploaded:
                return Result.Done("The upload was previewed already.");
        }

        var papers = new ImportPapers(documents, request.ImportRun);
        if (await papers.UploadAsync(cancellationToken) is not { } upload)
        {
            return ImportErrors.Cleaned;
        }

        var asked = await new FindMeanings(db, documents, files, request.ImportRun).LookAsync(
            upload,
            cancellationToken
        );
        if (asked > 0)
        {
            var noted = await sender.Send(new NoteToBeMapped(request.ImportRun), cancellationToken);
            return noted switch
            {
                { IsDone: false } => Result.Refused<string>(noted.Errors),
                { Value: false } => Result.Done(Abandoned),
                _ => Result.Done(
                    $"{asked} {(asked == 1 ? "file has" : "files have")} columns of the office's own: somebody is to say what they mean."
                ),
            };
        }

        // Files of the office's own may have a register's name by now.
        upload = await papers.UploadAsync(cancellationToken) ?? upload;
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

        await run.ClearAsync(cancellationToken);
        await papers.NotePreviewAsync([.. found.Value.Doubled, .. preview.Value], cancellationToken);
        var ended = await sender.Send(new NotePreviewed(request.ImportRun), cancellationToken);
        if (!ended.IsDone)
        {
            return Result.Refused<string>(ended.Errors);
        }

        if (!ended.Value)
        {
            return Result.Done(Abandoned);
        }

        return Result.Done(
            $"Previewed {preview.Value.Count} {(preview.Value.Count == 1 ? "register" : "registers")} with {preview.Value.Sum(r => r.Read)} rows; {preview.Value.Sum(r => r.Rejected)} would be rejected."
        );
    }
}
