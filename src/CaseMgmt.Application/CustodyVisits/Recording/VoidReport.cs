using CaseMgmt.Application.Common;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.CustodyVisits.Recording;

/// <summary>A report was a duplicate, or of a visit that never was: it counts nowhere from now on.</summary>
[Requires(Permission.HandleVisits), Called("Declare the report void")]
public sealed record VoidReport(CustodyVisitId Id, Seen Seen, string? Reason) : ICommand, IActOnRecord;

internal sealed class VoidReportValidator : AbstractValidator<VoidReport>
{
    public VoidReportValidator() => RuleFor(v => v.Reason).IsReason();
}

internal sealed class VoidReportHandler(VisitInHand hand) : IRequestHandler<VoidReport, Result>
{
    public Task<Result> Handle(VoidReport request, CancellationToken cancellationToken) =>
        hand.ActAsync(request.Id, (visit, told) => visit.VoidReport(told), cancellationToken);
}
