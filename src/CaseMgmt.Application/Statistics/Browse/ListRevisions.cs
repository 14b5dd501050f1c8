using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Browse;

/// <summary>The compilations of a period, the latest as-at day and knowledge first, so that two of them can be compared.</summary>
[Requires(Permission.ReadFigures)]
public sealed record ListRevisions(ReportingPeriod Period) : IQuery<IReadOnlyList<CompilationView>>
{
    public const int Most = 100;
}

internal sealed class ListRevisionsHandler(ICaseDb db) : IRequestHandler<ListRevisions, IReadOnlyList<CompilationView>>
{
    public async Task<IReadOnlyList<CompilationView>> Handle(ListRevisions request, CancellationToken cancellationToken)
    {
        var period = request.Period;
        var rows = await CompilationReading
            .Project(
                db,
                db.Compilations.AsNoTracking()
                    .Where(c => c.From == period.From && c.To == period.To)
                    .OrderByDescending(c => c.AsAt)
                    .ThenByDescending(c => c.KnownAt)
                    .ThenByDescending(c => c.Revision)
                    .Take(ListRevisions.Most)
            )
            .ToListAsync(cancellationToken);
        return [.. rows.Select(r => r.View())];
    }
}
