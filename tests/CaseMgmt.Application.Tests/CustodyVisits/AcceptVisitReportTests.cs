using CaseMgmt.Application.Common;
using CaseMgmt.Application.CustodyVisits.Recording;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.CustodyVisits;

public sealed class AcceptVisitReportTests(OfficeDatabase office) : IClassFixture<OfficeDatabase>
{
    [Theory]
    [InlineData(ReportStatus.Submitted, null)]
    [InlineData(ReportStatus.UnderReview, null)]
    [InlineData(ReportStatus.Draft, "visit.report_not_submitted")]
    [InlineData(ReportStatus.Accepted, "visit.accepted_already")]
    [InlineData(ReportStatus.Void, "visit.report_void")]
    public async Task Accept_ByWhereTheReportStands(ReportStatus status, string? refusal)
    {
        office.Clock.Set(new DateOnly(2022, 6, 1));
        var make = new Records(await office.RulesAsync(), office.Clock);
        var suite = make.Suite(Facts.Suite with { Name = $"Accepting {status}" });
        var pair = new[] { make.Volunteer(), make.Volunteer() };
        var visit = make.Visit(suite, Facts.Visit(pair) with { ReportStatus = status });
        await office.AddAsync([suite, .. pair, visit]);

        var outcome = await office.SendAsync(
            new AcceptVisitReport(visit.Id, new Seen(Ids.New(TimeProvider.System), 0)),
            Users.Coordinator
        );

        outcome.Errors.Select(e => e.Code).ShouldBe(refusal is null ? [] : [refusal]);
        var held = await office.LookAsync(db => db.CustodyVisits.WithDecisions().SingleAsync(v => v.Id == visit.Id));
        held.ReportStatus.ShouldBe(refusal is null ? ReportStatus.Accepted : status);
        var moved = held.Decisions.OfType<ReportMoved>().ShouldHaveSingleItem();
        (moved.Status, moved.On).ShouldBe(
            refusal is null ? (ReportStatus.Accepted, new DateOnly(2022, 6, 1)) : (status, (DateOnly?)null)
        );
    }
}
