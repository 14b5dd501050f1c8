using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Upload;

/// <summary>
/// The job that takes a confirmed import in, one transaction for each file. Cut off and run again, it goes on with the file
/// at which it was.
/// </summary>
[Requires(Permission.ImportRegisters)]
public sealed record TakeInImport(Guid ImportRun) : IProcess<string>;

internal sealed class TakeInImportHandler(ICaseDb db, IDocumentStore documents, CurrentRun run, ISender sender)
    : IRequestHandler<TakeInImport, Result<string>>
{
    public async Task<Result<string>> Handle(TakeInImport request, CancellationToken cancellationToken)
    {
        var state = await db
            .ImportRuns.Where(r => r.Id == request.ImportRun)
            .Select(r => (ImportState?)r.State)
            .FirstOrDefaultAsync(cancellationToken);
        switch (state)
        {
            case null:
                return ImportErrors.Unknown;
            case ImportState.Uploaded or ImportState.ToBeMapped or ImportState.Previewed:
                return ImportErrors.NotPreviewed;
            case ImportState.Abandoned:
                return ImportErrors.Abandoned;
        }

        // An import that is done already is told of again: its last attempt may have been cut off before it could tell.
        var papers = new ImportPapers(documents, request.ImportRun);
        if (await papers.UploadAsync(cancellationToken) is null)
        {
            return ImportErrors.Cleaned;
        }

        List<RegisterResult> results = [];
        foreach (var previewed in await papers.PreviewAsync(cancellationToken))
        {
            var taken = await papers.TakenAsync(previewed.File, cancellationToken);
            if (taken is null)
            {
                taken =
                    await KeptAsync(papers, previewed.File, cancellationToken)
                    ?? await TakeAsync(papers, request.ImportRun, previewed, cancellationToken);
                await papers.NoteTakenAsync(taken, cancellationToken);
            }

            results.Add(taken);
        }

        var ended = await sender.Send(new NoteTakenIn(request.ImportRun), cancellationToken);
        if (!ended.IsDone)
        {
            return Result.Refused<string>(ended.Errors);
        }

        await papers.DropFilesAsync(cancellationToken);
        await run.ClearAsync(cancellationToken);
        return Result.Done(Told(results));
    }

    // Cut off between a file's transaction and the note of its result: what it was about to come to holds if the history
    // has its act. A file that changed nothing has none, and is read again to the same end.
    private async Task<RegisterResult?> KeptAsync(ImportPapers papers, string file, CancellationToken cancel) =>
        await papers.TakingAsync(file, cancel) is { } taking
        && await db.History.AnyAsync(h => h.ActId == taking.Act, cancel)
            ? taking.Result
            : null;

    private async Task<RegisterResult> TakeAsync(
        ImportPapers papers,
        Guid run,
        RegisterResult previewed,
        CancellationToken cancel
    )
    {
        await papers.DropRejectedAsync(RegisterCatalogue.Of(previewed.File)!, cancel);
        var outcome = await sender.Send(new ImportRegister(new RegisterPlace.Upload(run), previewed.File), cancel);
        return outcome.IsDone
            ? outcome.Value
            : RegisterResult.Refused(previewed.File, previewed.Register, outcome.Errors);
    }

    private static string Told(List<RegisterResult> results)
    {
        var read = results.Count(r => r.Refusal is null);
        return $"Took in {read} {(read == 1 ? "register" : "registers")}: {results.Sum(r => r.Added)} rows added, {results.Sum(r => r.Changed)} changed, {results.Sum(r => r.Unchanged)} unchanged, {results.Sum(r => r.Rejected)} rejected.";
    }
}
