using System.Text.Json;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.Persistence;

public sealed class HistoryTests(OfficeDatabase office) : IClassFixture<OfficeDatabase>
{
    private readonly Records make = new(Reference.RulesOn(new DateOnly(2023, 7, 1)), office.Clock);

    [Fact]
    public async Task Save_NewRecord_LeavesOneRecordWithItsChildrenInIt()
    {
        var review = await Held(
            Facts.UpheldReview with
            {
                AllegationCategories = ["A1", "H1"],
                Suspensions = [new(new(2022, 6, 5), new(2022, 6, 9))],
            }
        );

        var history = (await HistoryOf(review.Key)).ShouldHaveSingleItem();
        history.Act.ShouldBe("ArrangeTest");
        history.By.ShouldBe("system: tests");
        history.RecordKind.ShouldBe("ComplaintReview");
        history.Reference.ShouldBe(review.Reference);
        history.RecordedAt.ShouldBe(office.Clock.UtcNow());
        history.Before.ShouldBeNull();
        var after = JsonDocument.Parse(history.After!).RootElement;
        after.GetProperty("ReceivedAt").GetString().ShouldBe("2022-05-10T09:00:00.000Z");
        after.GetProperty("Allegation1.Category").GetString().ShouldBe("A1");
        after.GetProperty("Allegation2.Category").GetString().ShouldBe("H1");
        after.GetProperty("Suspension1.ResumedOn").GetString().ShouldBe("2022-06-09");
        after.TryGetProperty("WithdrawnOn", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Save_ChangedRecord_HoldsWhatChangedBeforeAndAfter()
    {
        var review = await Held();

        await Change(review.Id, r => r.Correct(Facts.Review with { Summary = "Invented." }, make.Rules));

        var history = (await HistoryOf(review.Key))[1];
        history.Before.ShouldBe("""{"Summary":null}""");
        history.After.ShouldBe("""{"Summary":"Invented."}""");
        (await office.LookAsync(db => db.ComplaintReviews.SingleAsync(r => r.Id == review.Id))).Version.ShouldBe(1);
    }

    [Fact]
    public async Task Save_NothingChanged_LeavesNothing()
    {
        var review = await Held();

        await Change(review.Id, r => r.Correct(Facts.Review, make.Rules with { Now = make.Rules.Now.AddDays(8) }));

        (await HistoryOf(review.Key)).Count.ShouldBe(1);
        (await office.LookAsync(db => db.ComplaintReviews.SingleAsync(r => r.Id == review.Id))).Version.ShouldBe(0);
    }

    [Fact]
    public async Task Save_ChildAddedChangedAndRemoved_StandsInTheRecordsHistory()
    {
        var review = await Held(Facts.UpheldReview with { AllegationCategories = ["A1", "H1"] });

        await Change(review.Id, r => r.RecordRecommendation(Facts.Recommendation, make.Rules, office.Clock));
        await Change(
            review.Id,
            r => r.RecordRecommendation(Facts.Recommendation with { Theme = "Records" }, make.Rules, office.Clock)
        );
        await Change(review.Id, r => r.Correct(Facts.UpheldReview with { AllegationCategories = ["H1"] }, make.Rules));

        var history = await HistoryOf(review.Key);
        history.Count.ShouldBe(4);
        JsonDocument
            .Parse(history[1].After!)
            .RootElement.GetProperty("Recommendation1.Text")
            .GetString()
            .ShouldBe(Facts.Recommendation.Text);
        history[2].Before.ShouldBe("""{"Recommendation1.Theme":"Communication"}""");
        history[2].After.ShouldBe("""{"Recommendation1.Theme":"Records"}""");
        history[3].Before.ShouldBe("""{"Allegation2.Category":"H1","Allegation1.Category":"A1"}""");
        history[3].After.ShouldBe("""{"Allegation2.Category":null,"Allegation1.Category":"H1"}""");
        (await office.LookAsync(db => db.ComplaintReviews.SingleAsync(r => r.Id == review.Id))).Version.ShouldBe(3);
    }

    [Fact]
    public async Task Save_CountsOfAVisit_AreNamedInTheHistory()
    {
        var suite = make.Suite(Facts.Suite with { Name = "History suite" });
        var visitors = new[] { make.Volunteer(), make.Volunteer() };
        var visit = make.Visit(suite, Facts.Visit(visitors));
        await office.AddAsync([suite, .. visitors, visit]);

        await office.ActAsync(
            async (db, _) =>
            {
                var held = await db
                    .CustodyVisits.WithDecisions()
                    .Include(v => v.Visitors)
                    .SingleAsync(v => v.Id == visit.Id);
                return held.Correct(
                    Facts.Visit(visitors) with
                    {
                        Counts = Facts.Counts with { HeldMen = 8, HeldWomen = 3 },
                    },
                    suite,
                    make.Rules
                );
            }
        );

        var history = (await HistoryOf(visit.Key))[1];
        history.Before.ShouldBe("""{"HeldMen":9,"HeldWomen":2}""");
        history.After.ShouldBe("""{"HeldMen":8,"HeldWomen":3}""");
    }

    [Fact]
    public async Task Save_SeveralRecordsInOneAct_ShareTheAct()
    {
        var (one, two) = (
            make.Suite(Facts.Suite with { Name = "Act A" }),
            make.Suite(Facts.Suite with { Name = "Act B" })
        );

        await office.AddAsync(one, two);

        var history = await office.LookAsync(db =>
            db.History.Where(h => h.RecordId == one.Key || h.RecordId == two.Key).ToListAsync()
        );
        history.Select(h => h.Reference).ShouldBe(["Act A", "Act B"], ignoreOrder: true);
        history.Select(h => h.ActId).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Save_WithoutAnAct_IsRefused()
    {
        var suite = make.Suite(Facts.Suite with { Name = "Without an act" });

        var error = await Should.ThrowAsync<InvalidOperationException>(() =>
            office.InScopeAsync(async scope =>
            {
                var db = scope.GetRequiredService<CaseDb>();
                db.Add(suite);
                await db.SaveChangesAsync();
            })
        );

        error.Message.ShouldContain("outside of any act");
        (await office.LookAsync(db => db.CustodySuites.AnyAsync(s => s.Id == suite.Id))).ShouldBeFalse();
    }

    [Fact]
    public async Task Save_ThatTheDatabaseRefuses_LeavesNeitherRecordNorHistory()
    {
        await office.AddAsync(make.Suite(Facts.Suite with { Name = "Twice" }));
        var (other, twice) = (
            make.Suite(Facts.Suite with { Name = "Other" }),
            make.Suite(Facts.Suite with { Name = "Twice" })
        );

        var error = await Should.ThrowAsync<DbUpdateException>(() => office.AddAsync(other, twice));

        DatabaseFaults.IsUniqueViolation(error).ShouldBeTrue();
        (await office.LookAsync(db => db.CustodySuites.AnyAsync(s => s.Id == other.Id))).ShouldBeFalse();
        (await HistoryOf(other.Key)).ShouldBeEmpty();
        (await HistoryOf(twice.Key)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Save_ChildWithoutItsRecord_IsRefused()
    {
        var review = await Held();

        var error = await Should.ThrowAsync<InvalidOperationException>(() =>
            office.ActAsync(
                async (db, _) =>
                {
                    db.Remove(
                        await db.Set<Allegation>()
                            .FirstAsync(a => EF.Property<ComplaintReviewId>(a, "ReviewId") == review.Id)
                    );
                    return 0;
                }
            )
        );

        error.Message.ShouldBe("A Allegation was changed without its aggregate.");
    }

    /// <summary>Each child finds its record without a look through all the others, and EF looks for changes once, not once per child.</summary>
    [Fact]
    public async Task Save_FiveHundredRecordsWithChildren_LeavesOneEachAndLooksForChangesOnce()
    {
        var reviews = Enumerable
            .Range(0, 500)
            .Select(_ => make.Review(Facts.Review with { AllegationCategories = ["A1", "A2", "H1"] }))
            .ToList();
        await office.AddAsync(reviews);

        var looked = 0;
        await office.ActAsync(
            async (db, _) =>
            {
                var ids = reviews.Select(r => r.Id).ToList();
                var held = await db
                    .ComplaintReviews.WithDecisions()
                    .Include(r => r.Allegations)
                    .Where(r => ids.Contains(r.Id))
                    .ToListAsync();
                held.Count.ShouldBe(500);
                foreach (var review in held)
                {
                    review
                        .Correct(Facts.Review with { AllegationCategories = ["A2", "H1", "H2"] }, make.Rules)
                        .IsDone.ShouldBeTrue();
                }

                db.ChangeTracker.DetectingAllChanges += (_, _) => looked++;
                return 0;
            }
        );

        looked.ShouldBeLessThanOrEqualTo(2);
        var keys = reviews.Select(r => r.Key).ToList();
        var changes = await office.LookAsync(db =>
            db.History.Where(h => keys.Contains(h.RecordId) && h.Before != null).ToListAsync()
        );
        changes.Count.ShouldBe(500);
        changes.ShouldAllBe(h => h.After!.Contains("Category\":\"H2\"") && h.Before!.Contains("Category\":\"A1\""));
        changes.Select(h => h.RecordId).Distinct().Count().ShouldBe(500);
    }

    private async Task<ComplaintReview> Held(ReviewFacts? facts = null)
    {
        var review = Records.Made(
            Telling.Review(
                await office.InScopeAsync(scope =>
                    scope
                        .GetRequiredService<IReferences>()
                        .NextAsync(ReferenceSeries.Review, new FinancialYear(2022), CancellationToken.None)
                ),
                facts ?? Facts.Review,
                make.Rules,
                office.Clock
            )
        );
        await office.AddAsync(review);
        return review;
    }

    private Task Change(ComplaintReviewId id, Func<ComplaintReview, Result> change) =>
        office.ActAsync(
            async (db, _) =>
            {
                var review = await db
                    .ComplaintReviews.WithDecisions()
                    .Include(r => r.Allegations)
                    .Include(r => r.Recommendations)
                    .SingleAsync(r => r.Id == id);
                change(review).IsDone.ShouldBeTrue();
                return 0;
            }
        );

    private Task<List<HistoryRecord>> HistoryOf(Guid record) =>
        office.LookAsync(db => db.History.Where(h => h.RecordId == record).OrderBy(h => h.Sequence).ToListAsync());
}
