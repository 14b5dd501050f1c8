using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Mapping;

/// <summary>Somebody is to say what the columns of an upload mean; no, if the import was abandoned meanwhile.</summary>
[Requires(Permission.ImportRegisters), Called("Ask what columns mean")]
public sealed record NoteToBeMapped(Guid ImportRun) : ICommand<bool>;

internal sealed class NoteToBeMappedHandler(ICaseDb db, TimeProvider clock)
    : IRequestHandler<NoteToBeMapped, Result<bool>>
{
    public async Task<Result<bool>> Handle(NoteToBeMapped request, CancellationToken cancellationToken)
    {
        var run = await db.ImportRuns.FirstOrDefaultAsync(r => r.Id == request.ImportRun, cancellationToken);
        if (run?.State is not ImportState.Uploaded)
        {
            return Result.Done(false);
        }

        run.Become(ImportState.ToBeMapped, clock.UtcNow());
        return Result.Done(true);
    }
}
