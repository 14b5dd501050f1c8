using CaseMgmt.Application.Common;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.CustodyVisits.Recording;

/// <summary>A report that was begun is gone on with, and handed in perhaps.</summary>
[Requires(Permission.HandleVisits), Called("Go on with the report")]
public sealed record GoOnWithReport(CustodyVisitId Id, Seen Seen, VisitForm Form, bool HandsIn)
    : ICommand,
        IActOnRecord;

internal sealed class GoOnWithReportValidator : AbstractValidator<GoOnWithReport>
{
    public GoOnWithReportValidator() => RuleFor(v => v.Form).SetValidator(new VisitFormValidator());
}

internal sealed class GoOnWithReportHandler(VisitInHand hand) : IRequestHandler<GoOnWithReport, Result>
{
    public Task<Result> Handle(GoOnWithReport request, CancellationToken cancellationToken) =>
        hand.ActAsync(
            request.Id,
            request.Form,
            (visit, report, parties, told) => visit.GoOn(report, request.HandsIn, parties, told),
            cancellationToken
        );
}
