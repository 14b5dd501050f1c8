using CaseMgmt.Application.Common;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.CustodyVisits.Recording;

/// <summary>
/// A visit is keyed in from the visitors' form, as a draft or to be handed in at once. The act gives the visit its key: the same form sent
/// twice is one visit.
/// </summary>
/// <param name="HandsIn">It is complete: it is checked, whatever is not as it should be is explained, and it counts from now on.</param>
[Requires(Permission.HandleVisits), Called("Log a visit")]
public sealed record LogVisit(Seen Seen, VisitForm Form, bool HandsIn) : ICommand, IActOnRecord
{
    internal CustodyVisitId Id => new(Seen.Act);
}

internal sealed class LogVisitValidator : AbstractValidator<LogVisit>
{
    public LogVisitValidator() => RuleFor(v => v.Form).SetValidator(new VisitFormValidator());
}

internal sealed class LogVisitHandler(ICaseDb db, VisitInHand hand, IReferences references, CurrentAct act)
    : IRequestHandler<LogVisit, Result>
{
    public async Task<Result> Handle(LogVisit request, CancellationToken cancellationToken)
    {
        var told = await act.TellAsync(cancellationToken);
        var read = await hand.ReadAsync(request.Form, held: null, cancellationToken);
        if (!read.IsDone)
        {
            return Result.Refused(read.Errors);
        }

        var (report, parties) = read.Value;
        var status = request.HandsIn ? ReportStatus.Submitted : ReportStatus.Draft;
        // A number is given out for good: not for a form that has to be mended first.
        if (CustodyVisit.CheckReport(report, status, parties, told.Rules) is { IsDone: false } refused)
        {
            return refused;
        }

        if (await db.CustodyVisits.AnyAsync(v => v.Id == request.Id, cancellationToken))
        {
            return Result.DoneAlready();
        }

        var visit = CustodyVisit.Attempt(
            await references.NextAsync(
                ReferenceSeries.CustodyVisit,
                FinancialYear.Of(request.Form.On),
                cancellationToken
            ),
            [report, new ReportMoved(status, told.Rules.Today)],
            parties,
            told,
            id: request.Id
        );
        if (visit.IsDone)
        {
            db.CustodyVisits.Add(visit.Value);
        }

        return visit;
    }
}
