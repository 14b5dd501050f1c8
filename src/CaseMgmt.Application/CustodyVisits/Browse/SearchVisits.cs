using CaseMgmt.Application.Common;
using CaseMgmt.Domain.CustodyVisits;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.CustodyVisits.Browse;

/// <summary>Custody visits by the beginning of their reference or of the office's own, sought in their indexes. A visit has no name: a name finds none.</summary>
[Requires(Permission.ReadVisits)]
public sealed record SearchVisits(SearchTerm Term) : IQuery<Found<VisitHit>>;

public sealed record VisitHit(
    Guid Id,
    string Reference,
    string? OwnReference,
    string Suite,
    DateTime ArrivedAt,
    bool IsDayAlone,
    ReportStatus Status
);

internal sealed class SearchVisitsHandler(ICaseDb db) : IRequestHandler<SearchVisits, Found<VisitHit>>
{
    public async Task<Found<VisitHit>> Handle(SearchVisits request, CancellationToken cancellationToken)
    {
        var (term, visits) = (request.Term, db.CustodyVisits.AsNoTracking());
        List<VisitHit> hits =
        [
            .. term.IsReference
                ? await ReadAsync(SearchTerm.FirstWith(visits, v => v.Reference, term.Spellings.First()))
                : [],
            .. term.MayBeOwn ? await ReadAsync(SearchTerm.FirstWith(visits, v => v.OwnReference, term.Text)) : [],
        ];
        return Found<VisitHit>.Of([.. hits.DistinctBy(v => v.Id)]);

        Task<List<VisitHit>> ReadAsync(IQueryable<CustodyVisit> matches) =>
            matches
                .Select(v => new VisitHit(
                    v.Id.Value,
                    v.Reference,
                    v.OwnReference,
                    db.CustodySuites.Where(s => s.Id == v.SuiteId).Select(s => s.Name).First(),
                    v.ArrivedAt,
                    v.TimeBand == TimeBand.NotStated,
                    v.ReportStatus
                ))
                .ToListAsync(cancellationToken);
    }
}
