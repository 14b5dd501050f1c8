using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Application.CustodyVisits.Browse;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;
using static CaseMgmt.Testing.RegisterFiles;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>What a row of a register changed is told by the acts that it tells of: in the tally, in the history, in the decisions.</summary>
public sealed class ToldChangesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("allegation_categories", "A1;H1", "", "Allegation 1: category", "A1", null)]
    [InlineData("allegation_categories", "A1;H1", "A1", "Allegation 2: category", "H1", null)]
    [InlineData("suspended_from", "2022-05-20", "", "Suspension 1: suspended on", "20 May 2022", null)]
    [InlineData("acknowledged_on", "2022-05-12", "", "Acknowledged on", "12 May 2022", null)]
    [InlineData("allocated_to", "Reviewer 1", "", "Reviewer", "Reviewer 1", null)]
    [InlineData("allocated_to", "Reviewer 1", "Reviewer 2", "Reviewer", "Reviewer 1", "Reviewer 2")]
    [InlineData("summary", "Slow reply.", "", "Summary", "Slow reply.", null)]
    public async Task Correction_OfAReview_IsCountedAndStandsInTheTimeline(
        string column,
        string before,
        string after,
        string field,
        string was,
        string? became
    )
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write("complaint-reviews.csv", Csv(RegisterKind.ComplaintReviews, Rows(column, before)));
        (await office.TakeAsync("complaint-reviews.csv", Cancel)).Added.ShouldBe(1);

        office.Write("complaint-reviews.csv", Csv(RegisterKind.ComplaintReviews, Rows(column, after)));
        (await office.TakeAsync("complaint-reviews.csv", Cancel)).Changed.ShouldBe(1);

        var id = await office.ReadAsync(db => db.ComplaintReviews.Select(r => r.Id).SingleAsync(Cancel));
        var history = (await office.SendAsync(new GetReview(id), Cancel, Roles.Reviewer))!.History;
        history[0].Changes.ShouldContain(new FieldChange(field, was, became));
        (await office.TakeAsync("complaint-reviews.csv", Cancel)).Unchanged.ShouldBe(1);
    }

    [Theory]
    [InlineData("visitors", "VOL-01;VOL-02", "VOL-01;VOL-03", "Visitors", "VOL-01; VOL-02", "VOL-01; VOL-03")]
    [InlineData("visitors", "VOL-01;VOL-02", "VOL-02;VOL-01", "Visitors", "VOL-01; VOL-02", "VOL-02; VOL-01")]
    [InlineData("suite", "Parkside", "Thorpe", "Suite", "Parkside", "Thorpe")]
    public async Task Correction_OfAVisitsLinks_StandsInTheTimelineInTheOfficesWords(
        string column,
        string before,
        string after,
        string field,
        string was,
        string became
    )
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await office.WithVisitorsAsync(Cancel);
        office.Write("custody-suites.csv", Csv(RegisterKind.CustodySuites, Suite("Thorpe")));
        office.Write("volunteers.csv", Csv(RegisterKind.Volunteers, Volunteer("VOL-03")));
        await office.TakeAsync("custody-suites.csv", Cancel);
        await office.TakeAsync("volunteers.csv", Cancel);
        office.Write("custody-visits.csv", Csv(RegisterKind.CustodyVisits, Visit(1, (column, before))));
        (await office.TakeAsync("custody-visits.csv", Cancel)).Added.ShouldBe(1);

        office.Write("custody-visits.csv", Csv(RegisterKind.CustodyVisits, Visit(1, (column, after))));
        (await office.TakeAsync("custody-visits.csv", Cancel)).Changed.ShouldBe(1);

        var id = await office.ReadAsync(db => db.CustodyVisits.Select(v => v.Id).SingleAsync(Cancel));
        var history = (await office.SendAsync(new GetVisit(id), Cancel, Roles.Coordinator))!.History;
        history[0].Changes.ShouldBe([new FieldChange(field, was, became)]);
    }

    /// <summary>Superseded decisions stay: what was known at an instant is what was recorded by then and not yet superseded.</summary>
    [Fact]
    public async Task Correction_LeavesWhatWasKnownBefore()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "complaint-reviews.csv",
            Csv(RegisterKind.ComplaintReviews, Review(1, ("acknowledged_on", "2022-05-12")))
        );
        await office.TakeAsync("complaint-reviews.csv", Cancel);
        office.Write(
            "complaint-reviews.csv",
            Csv(RegisterKind.ComplaintReviews, Review(1, ("acknowledged_on", "2022-05-13")))
        );
        await office.TakeAsync("complaint-reviews.csv", Cancel);

        var decisions = await office.ReadAsync(db =>
            db.ComplaintReviews.SelectMany(r => r.Decisions)
                .OfType<Acknowledged>()
                .OrderBy(d => d.Number)
                .ToListAsync(Cancel)
        );

        decisions.Select(d => (d.On!.Value.Day, d.IsInForce)).ShouldBe([(12, false), (13, true)]);
        decisions[1].Supersedes.ShouldBe(decisions[0].Number);
        decisions[0].SupersededBy.ShouldBe(decisions[1].ActId);
        decisions[0].SupersededAt.ShouldBe(decisions[1].RecordedAt);
    }

    private static Dictionary<string, string> Rows(string column, string value) =>
        column == "suspended_from" && value.Length > 0
            ? Review(1, (column, value), ("suspended_to", "2022-05-24"))
            : Review(1, (column, value));
}
