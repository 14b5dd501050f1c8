using CaseMgmt.Application.Common;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.CustodyVisits.Recording;

/// <summary>
/// A report that was handed in turns out to be wrong: another version takes its place, with its reason. What it said before stays in the
/// history, and figures compiled meanwhile keep what they counted.
/// </summary>
[Requires(Permission.HandleVisits), Called("Amend the report")]
public sealed record AmendReport(CustodyVisitId Id, Seen Seen, VisitForm Form, string? Reason) : ICommand, IActOnRecord;

internal sealed class AmendReportValidator : AbstractValidator<AmendReport>
{
    public AmendReportValidator()
    {
        RuleFor(v => v.Form).SetValidator(new VisitFormValidator());
        RuleFor(v => v.Reason).IsReason();
    }
}

internal sealed class AmendReportHandler(VisitInHand hand) : IRequestHandler<AmendReport, Result>
{
    public Task<Result> Handle(AmendReport request, CancellationToken cancellationToken) =>
        hand.ActAsync(
            request.Id,
            request.Form,
            (visit, report, parties, told) => visit.Amend(report, parties, told),
            cancellationToken
        );
}
