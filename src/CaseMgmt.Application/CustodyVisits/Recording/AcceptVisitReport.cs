using CaseMgmt.Application.Common;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.CustodyVisits.Recording;

/// <summary>The coordinator has looked at the report of a visit and accepts it: it is locked.</summary>
[Requires(Permission.HandleVisits), Called("Accept the report")]
public sealed record AcceptVisitReport(CustodyVisitId Id, Seen Seen) : ICommand, IActOnRecord;

internal sealed class AcceptVisitReportHandler(VisitInHand hand) : IRequestHandler<AcceptVisitReport, Result>
{
    public Task<Result> Handle(AcceptVisitReport request, CancellationToken cancellationToken) =>
        hand.ActAsync(request.Id, (visit, told) => visit.AcceptReport(told), cancellationToken);
}
