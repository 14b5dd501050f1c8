using CaseMgmt.Application.Common;
using CaseMgmt.Domain.CustodyVisits;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.CustodyVisits.Browse;

/// <summary>Custody visits by the beginning of their reference, sought in its index. A visit has no name: a name finds none.</summary>
[Requires(Permission.ReadVisits)]
public sealed record SearchVisits(SearchTerm Term) : IQuery<Found<VisitHit>>;

public sealed record VisitHit(Guid Id, string Reference, string Suite, DateTime ArrivedAt, ReportStatus Status);

internal sealed class SearchVisitsHandler(ICaseDb db) : IRequestHandler<SearchVisits, Found<VisitHit>>
{
    public async Task<Found<VisitHit>> Handle(SearchVisits request, CancellationToken cancellationToken) =>
        Found<VisitHit>.Of(
            request.Term.IsReference
                ? await SearchTerm
                    .FirstWith(db.CustodyVisits.AsNoTracking(), v => v.Reference, request.Term.Spellings.First())
                    .Select(v => new VisitHit(
                        v.Id.Value,
                        v.Reference,
                        db.CustodySuites.Where(s => s.Id == v.SuiteId).Select(s => s.Name).First(),
                        v.ArrivedAt,
                        v.ReportStatus
                    ))
                    .ToListAsync(cancellationToken)
                : []
        );
}
