using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Upload;

/// <summary>Every register of an import is in. Noting it twice is noting it once.</summary>
[Requires(Permission.ImportRegisters), Called("Note what an import took in")]
public sealed record NoteTakenIn(Guid ImportRun) : ICommand;

internal sealed class NoteTakenInHandler(ICaseDb db, TimeProvider clock) : IRequestHandler<NoteTakenIn, Result>
{
    public async Task<Result> Handle(NoteTakenIn request, CancellationToken cancellationToken)
    {
        var run = await db.ImportRuns.FirstOrDefaultAsync(r => r.Id == request.ImportRun, cancellationToken);
        if (run is null)
        {
            return ImportErrors.Unknown;
        }

        if (run.State is not ImportState.Done)
        {
            run.Become(ImportState.Done, clock.UtcNow());
        }

        return Result.Done();
    }
}
