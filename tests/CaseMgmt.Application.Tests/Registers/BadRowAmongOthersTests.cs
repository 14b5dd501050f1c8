using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Testing;
using static CaseMgmt.Testing.RegisterFiles;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>What a bad row does to the others of its file and to the records: nothing. And what is said of it all at once.</summary>
public sealed class BadRowAmongOthersTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Import_TwoRowsWithOneKey_TakesTheFirstAndNamesItsLine()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "complaint-reviews.csv",
            Csv(RegisterKind.ComplaintReviews, Review(1), Review(2), Review(1, ("channel", "letter")))
        );

        var result = await office.TakeAsync("complaint-reviews.csv", Cancel);

        (result.Added, result.Rejected).ShouldBe((2, 1));
        var cell = result.RejectedCells.ShouldHaveSingleItem();
        cell.Line.ShouldBe(4);
        cell.Reason.ShouldStartWith("Line 2 has the same reference.");
    }

    [Fact]
    public async Task Import_ARowThatHasSlipped_IsRejectedAndKeepsAllItsCells()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "custody-suites.csv",
            "suite,panel,opened_on,closed_on,planned_visits_per_week\nThorpe, Wood,Thorpe Wood,2010-01-01,,1\nParkside,Parkside,2010-01-01,,1\n"
        );

        var result = await office.TakeAsync("custody-suites.csv", Cancel);

        (result.Added, result.Rejected).ShouldBe((1, 1));
        result.RejectedCells[0].Reason.ShouldContain("6 cells, the header 5");
        (await File.ReadAllTextAsync(office.PathOf("custody-suites.rejected.csv"), Cancel)).ShouldContain(
            "Thorpe, Wood,Thorpe Wood,2010-01-01,,1"
        );
    }

    [Fact]
    public async Task Import_ARowWithSeveralFaults_NamesThemAllAtOnce()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "complaint-reviews.csv",
            Csv(
                RegisterKind.ComplaintReviews,
                Review(1, ("acknowledged_on", "31/02/2022"), ("channel", ""), ("result", "perhaps"))
            )
        );

        var result = await office.TakeAsync("complaint-reviews.csv", Cancel);

        result.RejectedCells.Select(c => c.Column).ShouldBe(["channel", "acknowledged_on", "result"]);
    }

    [Fact]
    public async Task Import_AnUnreadableValueBesideABrokenRule_NamesBoth()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "complaint-reviews.csv",
            Csv(
                RegisterKind.ComplaintReviews,
                Review(1, ("acknowledged_on", "31/02/2022"), ("decision_sent_on", "2022-05-01"))
            )
        );

        var result = await office.TakeAsync("complaint-reviews.csv", Cancel);

        result.RejectedCells.Select(c => c.Column).Distinct().ShouldBe(["acknowledged_on", "decision_sent_on"]);
    }

    [Fact]
    public async Task Import_ARejectedChange_LeavesTheRecordAsItWas()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write("complaint-reviews.csv", Csv(RegisterKind.ComplaintReviews, Review(1)));
        await office.TakeAsync("complaint-reviews.csv", Cancel);
        var history = await office.CountHistoryAsync();
        office.Write(
            "complaint-reviews.csv",
            Csv(RegisterKind.ComplaintReviews, Review(1, ("channel", "letter"), ("decision_sent_on", "2022-05-01")))
        );

        RegisterResult result = await office.TakeAsync("complaint-reviews.csv", Cancel);

        result.Rejected.ShouldBe(1);
        (await office.CountHistoryAsync()).ShouldBe(history);
    }

    [Fact]
    public async Task Import_ARejectedVolunteerOfANewCampaign_OpensNoCampaign()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "volunteers.csv",
            Csv(RegisterKind.Volunteers, Volunteer("VOL-01", ("campaign", "Spring"), ("left_on", "2019-01-01")))
        );

        (await office.TakeAsync("volunteers.csv", Cancel)).Rejected.ShouldBe(1);

        (await office.CountHistoryAsync()).ShouldBe(0);
    }
}
