using CaseMgmt.Application.Common;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.CustodyVisits.Recording;

/// <summary>The coordinator looks at a report that was handed in; it counts meanwhile.</summary>
[Requires(Permission.HandleVisits), Called("Take the report under review")]
public sealed record TakeUpReport(CustodyVisitId Id, Seen Seen) : ICommand, IActOnRecord;

internal sealed class TakeUpReportHandler(VisitInHand hand) : IRequestHandler<TakeUpReport, Result>
{
    public Task<Result> Handle(TakeUpReport request, CancellationToken cancellationToken) =>
        hand.ActAsync(request.Id, (visit, told) => visit.TakeUp(told), cancellationToken);
}
