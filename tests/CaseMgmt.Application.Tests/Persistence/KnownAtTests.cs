using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.Persistence;

/// <summary>What was known at an instant is what was recorded by then and not yet superseded, read by the database itself.</summary>
public sealed class KnownAtTests(OfficeDatabase office) : IClassFixture<OfficeDatabase>
{
    private static readonly DateTime Start = new(2023, 3, 1, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Review_AfterAnyNumberOfActs_IsKnownAsItStoodAtEachMoment()
    {
        ReviewFacts[] told =
        [
            Facts.Review,
            Facts.Review with
            {
                AcknowledgedOn = new(2022, 5, 12),
                AllegationCategories = ["A1", "H1"],
            },
            Facts.Review with
            {
                AcknowledgedOn = new(2022, 5, 13),
                AllegationCategories = [],
            },
            Facts.UpheldReview,
            Facts.UpheldReview with
            {
                AcknowledgedOn = null,
                Suspensions = [new(new(2022, 6, 5), new(2022, 6, 9))],
            },
            Facts.UpheldReview with
            {
                AcknowledgedOn = new(2022, 5, 12),
            },
            Facts.Review with
            {
                WithdrawnOn = new(2022, 6, 1),
            },
        ];
        var review = await HeldAsync(told[0]);
        var stood = new List<IReadOnlyList<string>> { await InForceAsync(review.Id) };
        for (var i = 1; i < told.Length; i++)
        {
            office.Clock.Set(Start.AddHours(i));
            await office.ActAsync(
                async (db, rules) =>
                {
                    var held = await db
                        .ComplaintReviews.WithDecisions()
                        .Include(r => r.Allegations)
                        .SingleAsync(r => r.Id == review.Id);
                    Records.Made(held.Correct(told[i], rules));
                    return 0;
                }
            );
            stood.Add(await InForceAsync(review.Id));
        }

        for (var i = 0; i < told.Length; i++)
        {
            // At the very instant, and until just before the next act.
            (await KnownAsync(review.Id, Start.AddHours(i))).ShouldBe(stood[i], $"act {i}");
            (await KnownAsync(review.Id, Start.AddHours(i + 1).AddMilliseconds(-1))).ShouldBe(
                stood[i],
                $"after act {i}"
            );
        }

        (await KnownAsync(review.Id, Start.AddMilliseconds(-1))).ShouldBeEmpty();
        stood.Select(s => string.Join('|', s)).Distinct().Count().ShouldBe(told.Length);
    }

    /// <summary>Each version of a visit's report is kept whole, so that sums can be read over what was known.</summary>
    [Fact]
    public async Task Visit_AmendedCounts_AreSummedAsKnown()
    {
        office.Clock.Set(Start);
        var rules = await office.RulesAsync();
        var make = new Records(rules, office.Clock);
        var suite = make.Suite(Facts.Suite with { Name = "Known at" });
        var pair = new[] { make.Volunteer(), make.Volunteer() };
        var visit = make.Visit(suite, Facts.Visit(pair));
        await office.AddAsync([suite, .. pair, visit]);
        office.Clock.Set(Start.AddDays(1));
        await office.ActAsync(
            async (db, now) =>
            {
                var held = await db
                    .CustodyVisits.WithDecisions()
                    .Include(v => v.Visitors)
                    .SingleAsync(v => v.Id == visit.Id);
                return Records.Made(
                    held.Correct(
                        Facts.Visit(pair) with
                        {
                            Counts = Facts.Counts with { Accepted = 4, Declined = 2 },
                        },
                        suite,
                        now
                    )
                );
            }
        );

        (await SpokenToAsync(Start)).ShouldBe(5);
        (await SpokenToAsync(Start.AddDays(1))).ShouldBe(4);

        Task<int?> SpokenToAsync(DateTime at) =>
            office.LookAsync(db =>
                db.CustodyVisits.Where(v => v.Id == visit.Id)
                    .SelectMany(v => v.Decisions)
                    .OfType<VisitReported>()
                    .Where(d => d.RecordedAt <= at && (d.SupersededAt == null || d.SupersededAt > at))
                    .SumAsync(d => (int?)d.Counts!.Accepted)
            );
    }

    private async Task<ComplaintReview> HeldAsync(ReviewFacts facts)
    {
        office.Clock.Set(Start);
        var review = new Records(await office.RulesAsync(), office.Clock).Review(facts);
        await office.AddAsync(review);
        return review;
    }

    private Task<IReadOnlyList<string>> InForceAsync(ComplaintReviewId id) =>
        ReadAsync(id, d => d.Where(x => x.SupersededAt == null));

    private Task<IReadOnlyList<string>> KnownAsync(ComplaintReviewId id, DateTime at) =>
        ReadAsync(id, d => d.Where(x => x.RecordedAt <= at && (x.SupersededAt == null || x.SupersededAt > at)));

    private Task<IReadOnlyList<string>> ReadAsync(
        ComplaintReviewId id,
        Func<IQueryable<ReviewDecision>, IQueryable<ReviewDecision>> which
    ) =>
        office.LookAsync<IReadOnlyList<string>>(async db =>
            [
                .. (await which(db.ComplaintReviews.Where(r => r.Id == id).SelectMany(r => r.Decisions)).ToListAsync())
                    .OrderBy(d => d.Number)
                    .Select(d => $"{d.GetType().Name} {d.Part} {d.On} #{d.Number}"),
            ]
        );
}
