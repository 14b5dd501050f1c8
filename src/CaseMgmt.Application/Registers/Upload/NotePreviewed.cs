using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Upload;

/// <summary>The preview of an upload is ready to be looked at; no, if the import was abandoned meanwhile.</summary>
[Requires(Permission.ImportRegisters), Called("Note what a preview found")]
public sealed record NotePreviewed(Guid ImportRun) : ICommand<bool>;

internal sealed class NotePreviewedHandler(ICaseDb db, TimeProvider clock)
    : IRequestHandler<NotePreviewed, Result<bool>>
{
    public async Task<Result<bool>> Handle(NotePreviewed request, CancellationToken cancellationToken)
    {
        var run = await db.ImportRuns.FirstOrDefaultAsync(r => r.Id == request.ImportRun, cancellationToken);
        if (run?.State is not ImportState.Uploaded)
        {
            return Result.Done(false);
        }

        run.Become(ImportState.Previewed, clock.UtcNow());
        return Result.Done(true);
    }
}
