using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Upload;

/// <summary>
/// Has the previewed registers taken in. Confirming twice, or on two machines at once, is confirming once; after a failure
/// it is another attempt.
/// </summary>
[Requires(Permission.ImportRegisters), Called("Confirm an import")]
public sealed record ConfirmImport(Guid ImportRun) : ICommand, IExclusive
{
    public string LockName => $"import {ImportRun:N}";
}

internal sealed class ConfirmImportHandler(ICaseDb db, IDocumentStore documents, ActingUser acting, TimeProvider clock)
    : IRequestHandler<ConfirmImport, Result>
{
    public async Task<Result> Handle(ConfirmImport request, CancellationToken cancellationToken)
    {
        var run = await db.ImportRuns.FirstOrDefaultAsync(r => r.Id == request.ImportRun, cancellationToken);
        switch (run?.State)
        {
            case null:
                return ImportErrors.Unknown;
            case ImportState.Uploaded or ImportState.ToBeMapped:
                return ImportErrors.NotPreviewed;
            case ImportState.Abandoned:
                return ImportErrors.Abandoned;
            case ImportState.Done:
                return Result.Done();
            case ImportState.Confirmed
                when !await FailedImports.Of(db).AnyAsync(r => r.Id == run.Id, cancellationToken):
                return Result.Done();
        }

        if (await new ImportPapers(documents, run.Id).UploadAsync(cancellationToken) is null)
        {
            return ImportErrors.Cleaned;
        }

        var job = new JobRun(
            Ids.New(clock),
            ImportPapers.ImportJob,
            acting.User.Link,
            clock.UtcNow(),
            request.ImportRun.ToString("N")
        );
        db.JobRuns.Add(job);
        run.Await(ImportState.Confirmed, job.Id);
        return Result.Done();
    }
}
