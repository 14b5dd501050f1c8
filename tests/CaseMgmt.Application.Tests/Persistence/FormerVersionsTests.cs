using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Volunteers;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.Persistence;

/// <summary>
/// Every fact is dated twice: when it happened, and from when on the office knew it. What the office knew on 31 March is
/// asked of the database, set-based, whatever has been corrected since.
/// </summary>
public sealed class FormerVersionsTests(OfficeDatabase office) : IClassFixture<OfficeDatabase>
{
    private static readonly DateTime March31 = new(2023, 3, 31, 22, 59, 59, DateTimeKind.Utc);

    [Fact]
    public async Task AsKnown_DecisionEnteredInApril_WasNotKnownOn31March()
    {
        var valid = Facts.Review with { Validity = Validity.Valid, ValidityDecidedOn = new(2022, 5, 20) };
        var review = await ReviewOnAsync(new(2023, 2, 1), valid);
        await CorrectOnAsync(
            new(2023, 4, 12),
            review,
            valid with
            {
                DecisionSentOn = new(2023, 3, 30),
                Result = ReviewResult.NotUpheld,
            }
        );

        (await CompletedAsync(review, March31)).ShouldBe(0);
        (await CompletedAsync(review, new(2023, 4, 30))).ShouldBe(1);
    }

    /// <summary>A corrected day does not hide that another one was known before; a fact taken back was known until then.</summary>
    [Fact]
    public async Task AsKnown_DecisionCorrectedAndTakenBack_EachIsKnownForItsTime()
    {
        var review = await ReviewOnAsync(new(2023, 2, 1), Facts.UpheldReview);
        await CorrectOnAsync(new(2023, 4, 12), review, Facts.UpheldReview with { DecisionSentOn = new(2022, 7, 4) });
        await CorrectOnAsync(new(2023, 5, 2), review, Facts.UpheldReview with { DecisionSentOn = null, Result = null });

        async Task<DateOnly?> DecidedAsync(DateTime known) =>
            await LookAsync(db =>
                db.AsKnownAt<ComplaintReview>(known)
                    .Where(r => r.Id == review)
                    .Select(r => r.DecisionSentOn)
                    .SingleAsync()
            );

        (await DecidedAsync(March31)).ShouldBe(new DateOnly(2022, 7, 1));
        (await DecidedAsync(new(2023, 4, 30))).ShouldBe(new DateOnly(2022, 7, 4));
        (await DecidedAsync(new(2023, 6, 1))).ShouldBeNull();
        (
            await LookAsync(db => db.AsKnownAt<ComplaintReview>(new(2023, 1, 1)).AnyAsync(r => r.Id == review))
        ).ShouldBeFalse();
    }

    /// <summary>Facts without a day of their own are dated as well: what was counted, who visited, where a report stands.</summary>
    [Fact]
    public async Task AsKnown_CountsReportAndVisitorsCorrected_TheFormerOnesCountAgain()
    {
        office.Clock.Set(new DateOnly(2023, 2, 1));
        var make = new Records(await office.RulesAsync(), office.Clock);
        var suite = make.Suite(Facts.Suite with { Name = "Known twice" });
        var (one, two, three) = (make.Volunteer(), make.Volunteer(), make.Volunteer());
        var visit = make.Visit(suite, Facts.Visit(one, two) with { ReportStatus = ReportStatus.Submitted });
        await office.AddAsync(suite, one, two, three, visit);
        office.Clock.Set(new DateOnly(2023, 4, 12));
        await office.ActAsync(
            async (db, rules) =>
            {
                var held = await db.CustodyVisits.Include(v => v.Visitors).SingleAsync(v => v.Id == visit.Id);
                var counts = Facts.Counts with { Accepted = 6, Declined = 0, Observed = 1 };
                held.Correct(Facts.Visit(one, three) with { Counts = counts }, suite, rules).IsDone.ShouldBeTrue();
                return 0;
            }
        );

        var then = await LookAsync(db =>
            db.AsKnownAt<CustodyVisit>(March31)
                .Where(v => v.Id == visit.Id)
                .Select(v => new { v.Counts.Accepted, v.ReportStatus })
                .SingleAsync()
        );
        (then.Accepted, then.ReportStatus).ShouldBe((5, ReportStatus.Submitted));
        (await VisitorsAsync(March31)).ShouldBe([one.Id, two.Id]);
        (await VisitorsAsync(new(2023, 4, 30))).ShouldBe([one.Id, three.Id]);

        Task<List<VolunteerId>> VisitorsAsync(DateTime known) =>
            LookAsync(db =>
                db.AsKnownAt<VisitVisitor>(known)
                    .Where(v => EF.Property<CustodyVisitId>(v, "VisitId") == visit.Id)
                    .OrderBy(v => v.Position)
                    .Select(v => v.VolunteerId)
                    .ToListAsync()
            );
    }

    [Fact]
    public async Task AsKnown_SuspensionEndedLater_WasOpenOn31March()
    {
        var suspended = Facts.Review with { Suspensions = [new(new(2022, 6, 5), null)] };
        var review = await ReviewOnAsync(new(2023, 2, 1), suspended);
        await CorrectOnAsync(
            new(2023, 4, 12),
            review,
            suspended with
            {
                Suspensions = [new(new(2022, 6, 5), new(2022, 6, 9))],
            }
        );

        Task<List<DateOnly?>> EndsAsync(DateTime known) =>
            LookAsync(db =>
                db.AsKnownAt<Suspension>(known)
                    .Where(s => EF.Property<ComplaintReviewId>(s, "ReviewId") == review)
                    .Select(s => s.ResumedOn)
                    .ToListAsync()
            );

        (await EndsAsync(March31)).ShouldBe([null]);
        (await EndsAsync(new(2023, 4, 30))).ShouldBe([new DateOnly(2022, 6, 9)]);
    }

    [Fact]
    public async Task Save_OnlyAPartChanged_TheRecordItselfKeepsItsTime()
    {
        var review = await ReviewOnAsync(new(2023, 2, 1), Facts.UpheldReview);
        office.Clock.Set(new DateOnly(2023, 4, 12));
        await office.ActAsync(
            async (db, rules) =>
            {
                var held = await db.ComplaintReviews.Include(r => r.Recommendations).SingleAsync(r => r.Id == review);
                return held.RecordRecommendation(Facts.Recommendation, rules, office.Clock);
            }
        );

        var former = await office.LookAsync(db =>
            db.Set<Dictionary<string, object?>>("FormerComplaintReview")
                .CountAsync(f => EF.Property<ComplaintReviewId>(f, "Id") == review)
        );
        former.ShouldBe(0);
        (await LookAsync(db => db.AsKnownAt<Recommendation>(March31).CountAsync(r => r.ReviewId == review))).ShouldBe(
            0
        );
        (
            await LookAsync(db => db.AsKnownAt<Recommendation>(new(2023, 4, 30)).CountAsync(r => r.ReviewId == review))
        ).ShouldBe(1);
    }

    [Fact]
    public async Task AsKnown_IsReadBySqlServersParser()
    {
        var sql = await BothEngines.StatementAsync(
            db =>
                db.AsKnownAt<CustodyVisit>(March31)
                    .Where(v => v.Outcome == VisitOutcome.Completed)
                    .GroupBy(v => v.SuiteId)
                    .Select(g => new { g.Key, Spoken = g.Sum(v => v.Counts.Accepted) })
                    .ToListAsync(),
            "FormerCustodyVisits"
        );

        TransactSql.ErrorsIn(sql).ShouldBeEmpty();
    }

    [Fact]
    public async Task Model_EveryColumnOfEveryRecord_HasItsFormerVersions()
    {
        var model = await office.LookAsync(db => Task.FromResult(db.Model));
        var rows = model
            .GetEntityTypes()
            .Where(e =>
                e.ClrType.Namespace!.StartsWith("CaseMgmt.Domain.", StringComparison.Ordinal)
                && !e.ClrType.Namespace.EndsWith(".Statistics", StringComparison.Ordinal)
            )
            .ToList();

        // Reference data carry the day from which they hold or were known.
        rows.Where(e => !FormerVersions.IsOfARecord(e))
            .Select(e => e.ClrType.Name)
            .ShouldBe(["BankHoliday", "Target"], ignoreOrder: true);
        foreach (var kind in rows.Where(FormerVersions.IsOfARecord))
        {
            var former = model.FindEntityType(FormerVersions.NameOf(kind)).ShouldNotBeNull();
            AsKnown
                .ColumnsOf(kind)
                .Append("RowKey")
                .Append("KnownUntil")
                .Distinct()
                .ShouldBe(AsKnown.ColumnsOf(former), ignoreOrder: true, kind.ClrType.Name);
        }
    }

    private Task<int> CompletedAsync(ComplaintReviewId review, DateTime known) =>
        LookAsync(db =>
            db.AsKnownAt<ComplaintReview>(known)
                .CountAsync(r =>
                    r.Id == review && r.Validity == Validity.Valid && r.DecisionSentOn <= new DateOnly(2023, 3, 31)
                )
        );

    private async Task<ComplaintReviewId> ReviewOnAsync(DateOnly day, ReviewFacts facts)
    {
        office.Clock.Set(day);
        var review = new Records(await office.RulesAsync(), office.Clock).Review(facts);
        await office.AddAsync(review);
        return review.Id;
    }

    private Task CorrectOnAsync(DateOnly day, ComplaintReviewId review, ReviewFacts facts)
    {
        office.Clock.Set(day);
        return office.ActAsync(
            async (db, rules) =>
            {
                var held = await db
                    .ComplaintReviews.Include(r => r.Allegations)
                    .Include(r => r.Suspensions)
                    .Include(r => r.Recommendations)
                    .SingleAsync(r => r.Id == review);
                held.Correct(facts, rules).IsDone.ShouldBeTrue();
                return 0;
            }
        );
    }

    // Past the gate between the engines, which takes no SQL text: that this text is one for both is a test of its own.
    private async Task<T> LookAsync<T>(Func<CaseDb, Task<T>> look)
    {
        var builder = new DbContextOptionsBuilder<CaseDb>();
        PersistenceRegistration.Use(builder, new DatabaseOptions { DataFolder = office.Folder });
        await using var db = new CaseDb(builder.Options);
        return await look(db);
    }
}
