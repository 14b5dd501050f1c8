using CaseMgmt.Application.ChiefConstableComplaints.Browse;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Application.CustodyVisits.Browse;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;
using static CaseMgmt.Testing.RegisterFiles;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>What the office calls a record in its own register stays, beside the reference that the record is given.</summary>
public sealed class OwnReferenceTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Import_AnOwnReference_IsKeptBesideOneThatIsGivenOut()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        // The number further down is not given to the row above it.
        office.Write(
            "complaint-reviews.csv",
            Csv(RegisterKind.ComplaintReviews, Review(9, ("reference", "CR 014/22")), Review(1))
        );

        (await office.TakeAsync("complaint-reviews.csv", Cancel)).Added.ShouldBe(2);

        (await ReferencesAsync(office)).ShouldBe([("REV/2022-23/0001", null), ("REV/2022-23/0002", "CR 014/22")]);
    }

    [Fact]
    public async Task Import_TheSameOwnReferenceAgain_IsTheSameReview()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "complaint-reviews.csv",
            Csv(RegisterKind.ComplaintReviews, Review(1, ("reference", "CR 014/22")))
        );
        await office.TakeAsync("complaint-reviews.csv", Cancel);
        office.Write(
            "complaint-reviews.csv",
            Csv(
                RegisterKind.ComplaintReviews,
                Review(1, ("reference", "cr 014/22")),
                Review(1, ("reference", "CR 014/22"), ("result", "upheld"))
            )
        );

        var result = await office.TakeAsync("complaint-reviews.csv", Cancel);

        (result.Unchanged, result.Rejected).ShouldBe((1, 1));
        result.RejectedCells.ShouldHaveSingleItem().Reason.ShouldStartWith("Line 2 has the same reference");
        (await ReferencesAsync(office)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Import_PartsOfARecordByItsOwnReference_FindIt()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await office.WithVisitorsAsync(Cancel);
        office.Write(
            "complaint-reviews.csv",
            Csv(RegisterKind.ComplaintReviews, Review(1, ("reference", "CR 014/22"), ("result", "upheld")))
        );
        office.Write(
            "recommendations.csv",
            Csv(RegisterKind.Recommendations, Recommendation(1, 1, ("review_reference", "CR 014/22")))
        );
        office.Write("custody-visits.csv", Csv(RegisterKind.CustodyVisits, Visit(1, ("reference", "V 7"))));
        office.Write("custody-issues.csv", Csv(RegisterKind.CustodyIssues, Issue(1, 1, ("visit_reference", "v 7"))));

        (await office.TakeAllAsync(office.Registers, Cancel)).ShouldAllBe(r => r.Added == 1);
    }

    [Theory]
    [InlineData("CR 014/22")]
    [InlineData("cr 014")]
    public async Task Search_AnOwnReference_FindsTheReviewAndTheVisit(string typed)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await office.WithVisitorsAsync(Cancel);
        office.Write(
            "complaint-reviews.csv",
            Csv(RegisterKind.ComplaintReviews, Review(1, ("reference", "CR 014/22")))
        );
        office.Write("custody-visits.csv", Csv(RegisterKind.CustodyVisits, Visit(1, ("reference", "CR 014/22"))));
        await office.TakeAllAsync(office.Registers, Cancel);
        var term = SearchTerm.Parse(typed)!;

        (await office.SendAsync(new SearchReviews(term), Cancel, Roles.Reviewer))
            .Rows.ShouldHaveSingleItem()
            .OwnReference.ShouldBe("CR 014/22");
        (await office.SendAsync(new SearchVisits(term), Cancel, Roles.Coordinator))
            .Rows.ShouldHaveSingleItem()
            .Reference.ShouldBe("ICV/2022-23/0001");
    }

    [Fact]
    public async Task Import_AnOwnReferenceOfAComplaintAgainstTheChiefConstable_IsKept_FoundAgain_AndSearched()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        Dictionary<string, string> row = new() { ["reference"] = "CC 3/22", ["received_at"] = "2022-05-03T10:15" };
        office.Write("chief-constable-complaints.csv", Csv(RegisterKind.ChiefConstableComplaints, row));
        (await office.TakeAsync("chief-constable-complaints.csv", Cancel)).Added.ShouldBe(1);
        row["reference"] = "cc 3/22";
        row["acknowledged_on"] = "2022-05-04";
        office.Write("chief-constable-complaints.csv", Csv(RegisterKind.ChiefConstableComplaints, row));

        (await office.TakeAsync("chief-constable-complaints.csv", Cancel)).Changed.ShouldBe(1);

        foreach (var typed in new[] { "CC 3/22", "cc 3", "CCC/2022-23/0001" })
        {
            var hit = (
                await office.SendAsync(new SearchContacts(SearchTerm.Parse(typed)!), Cancel, Roles.Reviewer)
            ).Rows.ShouldHaveSingleItem();
            (hit.Reference, hit.OwnReference).ShouldBe(("CCC/2022-23/0001", "CC 3/22"));
        }

        await Should.ThrowAsync<PermissionDeniedException>(() =>
            office.SendAsync(new SearchContacts(SearchTerm.Parse("CC 3")!), Cancel, Roles.Coordinator)
        );
    }

    private static Task<List<(string, string?)>> ReferencesAsync(RegisterOffice office) =>
        office.ReadAsync(async db =>
            (
                await db
                    .ComplaintReviews.OrderBy(r => r.Reference)
                    .Select(r => new { r.Reference, r.OwnReference })
                    .ToListAsync(Cancel)
            )
                .Select(r => (r.Reference, r.OwnReference))
                .ToList()
        );
}
