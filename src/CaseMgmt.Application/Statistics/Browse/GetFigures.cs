using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Statistics;
using MediatR;

namespace CaseMgmt.Application.Statistics.Browse;

/// <summary>
/// The figures of a period as they were compiled: the latest revision for the day, without a day that of the latest
/// as-at day compiled. Null when nothing is compiled. It counts nothing itself.
/// </summary>
[Requires(Permission.ReadFigures)]
public sealed record GetFigures(ReportingPeriod Period, DateOnly? AsAt = null) : IQuery<CompiledFigures?>;

public sealed class GetFiguresHandler(ICaseDb db) : IRequestHandler<GetFigures, CompiledFigures?>
{
    public async Task<CompiledFigures?> Handle(GetFigures request, CancellationToken cancellationToken) =>
        await CompilationReading.FindAsync(db, request.Period, request.AsAt, cancellationToken) is { } compilation
            ? await CompilationReading.ReadAsync(db, compilation, cancellationToken)
            : null;
}
