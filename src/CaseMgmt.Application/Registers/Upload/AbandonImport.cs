using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Upload;

/// <summary>Gives an import up before it is confirmed; its files are removed.</summary>
[Requires(Permission.ImportRegisters)]
public sealed record AbandonImport(Guid ImportRun) : ICommand, IExclusive
{
    public string LockName => $"import {ImportRun:N}";
}

internal sealed class AbandonImportHandler(ICaseDb db, IDocumentStore documents, TimeProvider clock)
    : IRequestHandler<AbandonImport, Result>
{
    public async Task<Result> Handle(AbandonImport request, CancellationToken cancellationToken)
    {
        var run = await db.ImportRuns.FirstOrDefaultAsync(r => r.Id == request.ImportRun, cancellationToken);
        switch (run?.State)
        {
            case null:
                return ImportErrors.Unknown;
            case ImportState.Confirmed or ImportState.Done:
                return ImportErrors.UnderWay;
            case ImportState.Abandoned:
                return Result.Done();
        }

        run.Become(ImportState.Abandoned, clock.UtcNow());
        await new ImportPapers(documents, run.Id).DropAllAsync(cancellationToken);
        return Result.Done();
    }
}
