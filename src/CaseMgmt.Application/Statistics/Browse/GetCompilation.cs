using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Browse;

/// <summary>The figures of one compilation, also of one on the knowledge of an earlier day. Null when it is kept no longer.</summary>
[Requires(Permission.ReadFigures)]
public sealed record GetCompilation(CompilationId Id) : IQuery<CompiledFigures?>;

public sealed class GetCompilationHandler(ICaseDb db) : IRequestHandler<GetCompilation, CompiledFigures?>
{
    public async Task<CompiledFigures?> Handle(GetCompilation request, CancellationToken cancellationToken)
    {
        var rows = await CompilationReading
            .Project(db, db.Compilations.AsNoTracking().Where(c => c.Id == request.Id))
            .ToListAsync(cancellationToken);
        return rows.Count == 0 ? null : await CompilationReading.ReadAsync(db, rows[0].View(), cancellationToken);
    }
}
