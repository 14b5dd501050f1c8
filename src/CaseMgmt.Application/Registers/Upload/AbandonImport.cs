using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Upload;

/// <summary>
/// Gives up an import that was not confirmed, or that failed. Its papers go when that is certain: the clean-up is asked
/// for in the same transaction.
/// </summary>
[Requires(Permission.ImportRegisters), Called("Abandon an import")]
public sealed record AbandonImport(Guid ImportRun) : ICommand, IExclusive
{
    public string LockName => $"import {ImportRun:N}";
}

internal sealed class AbandonImportHandler(ICaseDb db, ActingUser acting, CurrentRun job, TimeProvider clock)
    : IRequestHandler<AbandonImport, Result>
{
    public async Task<Result> Handle(AbandonImport request, CancellationToken cancellationToken)
    {
        var run = await db.ImportRuns.FirstOrDefaultAsync(r => r.Id == request.ImportRun, cancellationToken);
        switch (run?.State)
        {
            case null:
                return ImportErrors.Unknown;
            case ImportState.Done:
                return ImportErrors.UnderWay;
            case ImportState.Confirmed
                when !await FailedImports.Of(db).AnyAsync(r => r.Id == run.Id, cancellationToken):
                return ImportErrors.UnderWay;
            case ImportState.Abandoned:
                return Result.Done();
        }

        run.Become(ImportState.Abandoned, clock.UtcNow());
        if (job.Id is null)
        {
            // Asked by a person; when the clean-up itself asks, it is at work already.
            db.JobRuns.Add(new JobRun(Ids.New(clock), ImportPapers.CleanUpJob, acting.User.Link, clock.UtcNow()));
        }

        return Result.Done();
    }
}
