using CaseMgmt.Application.Common;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.CustodyVisits.Recording;

/// <summary>The coordinator has looked at the report of a visit and accepts it: it is locked.</summary>
[Requires(Permission.HandleVisits), Called("Accept the report")]
public sealed record AcceptVisitReport(CustodyVisitId Id, Seen Seen) : ICommand, IActOnRecord;

internal sealed class AcceptVisitReportHandler(ICaseDb db, CurrentAct act) : IRequestHandler<AcceptVisitReport, Result>
{
    public async Task<Result> Handle(AcceptVisitReport request, CancellationToken cancellationToken)
    {
        var visit = await db
            .CustodyVisits.WithDecisions()
            .SingleOrDefaultAsync(v => v.Id == request.Id, cancellationToken);
        if (visit is null)
        {
            return VisitErrors.Unknown;
        }

        act.Saw(visit);
        return visit.AcceptReport(await act.TellAsync(cancellationToken));
    }
}
