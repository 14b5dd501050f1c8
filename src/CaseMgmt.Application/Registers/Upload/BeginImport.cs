using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Upload;

/// <summary>Makes an import of registers whose files lie in the document store, and asks for its preview. Beginning it twice is beginning it once.</summary>
[Requires(Permission.ImportRegisters), Called("Begin an import")]
public sealed record BeginImport(Guid Id) : ICommand<Guid>, IExclusive
{
    public string LockName => $"import {Id:N}";
}

internal sealed class BeginImportHandler(ICaseDb db, ActingUser acting, TimeProvider clock)
    : IRequestHandler<BeginImport, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(BeginImport request, CancellationToken cancellationToken)
    {
        if (await db.ImportRuns.AnyAsync(r => r.Id == request.Id, cancellationToken))
        {
            return Result.Done(request.Id);
        }

        var now = clock.UtcNow();
        var job = new JobRun(Ids.New(clock), ImportPapers.PreviewJob, acting.User.Link, now, request.Id.ToString("N"));
        var run = new ImportRun(request.Id, acting.User.Link, now);
        run.Await(ImportState.Uploaded, job.Id);
        db.JobRuns.Add(job);
        db.ImportRuns.Add(run);
        return Result.Done(run.Id);
    }
}
