using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Browse;

/// <summary>Every figure that has ever been compiled, with its definition in the latest version, by code.</summary>
[Requires(Permission.ReadFigures)]
public sealed record ListDefinitions : IQuery<IReadOnlyList<FigureDefinition>>;

public sealed class ListDefinitionsHandler(ICaseDb db)
    : IRequestHandler<ListDefinitions, IReadOnlyList<FigureDefinition>>
{
    public async Task<IReadOnlyList<FigureDefinition>> Handle(
        ListDefinitions request,
        CancellationToken cancellationToken
    ) =>
        [
            .. (
                await db
                    .FigureDefinitions.AsNoTracking()
                    .Where(d => !db.FigureDefinitions.Any(later => later.Code == d.Code && later.Version > d.Version))
                    .ToListAsync(cancellationToken)
            ).OrderBy(d => d.Code, StringComparer.Ordinal),
        ];
}
