using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Report;

/// <summary>
/// Keeps for good the compilation whose figures left the system in a report, so that whoever holds the file can look each of
/// them up. Sent before the file is handed out; the second time it changes nothing.
/// </summary>
[Requires(Permission.ReadFigures), Called("Keep exported figures")]
public sealed record KeepExported(CompilationId Compilation) : ICommand;

public sealed class KeepExportedHandler(ICaseDb db) : IRequestHandler<KeepExported, Result>
{
    public async Task<Result> Handle(KeepExported request, CancellationToken cancellationToken)
    {
        var compilation = await db.Compilations.FirstOrDefaultAsync(
            c => c.Id == request.Compilation,
            cancellationToken
        );
        if (compilation is null)
        {
            return new Error(
                "compilation.gone",
                "These figures are kept no longer. Choose another as-at day, or have them compiled again."
            );
        }

        compilation.Keep(KeptBecause.Exported);
        return Result.Done();
    }
}
