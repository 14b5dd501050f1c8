using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Scrutiny;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>As at and known at: what had happened by the one day, as far as it was recorded by the other.</summary>
public sealed class KnownAtFiguresTests
{
    private static readonly DateOnly March = Register.Day("2023-03-31");

    [Fact]
    public async Task LateEntry_CountsAsKnownAfterIt_AndNotAsKnownBefore()
    {
        await using var register = await Register.OpenAsync(Register.Day("2023-04-03"));
        await register.ReviewAsync("2022-06-01");
        register.Office.Clock.Set(Register.Day("2023-05-10"));
        await register.ReviewAsync("2022-06-02");

        (await KnownAsync(register, "2023-05-09")).Total("reviews.considered").ShouldBe(1);
        (await KnownAsync(register, "2023-05-10")).Total("reviews.considered").ShouldBe(2);
        (await KnownAsync(register, "2023-05-11")).Total("reviews.considered").ShouldBe(2);
    }

    [Fact]
    public async Task Reversal_OfADecision_IsKnownFromItsDay()
    {
        await using var register = await Register.OpenAsync(Register.Day("2023-04-03"));
        var review = await register.ValidAsync("2022-06-01", "2022-07-01", ReviewResult.NotUpheld);
        await TellAsync(register, "2023-05-10", review.Reference, facts => facts with { Result = ReviewResult.Upheld });

        var (before, after) = (await KnownAsync(register, "2023-05-09"), await KnownAsync(register, "2023-05-10"));

        before.Total("reviews.not_upheld").ShouldBe(1);
        before.Total("reviews.upheld").ShouldBe(0);
        after.Total("reviews.upheld").ShouldBe(1);
        before.Printed("reviews.flow.days_to_complete.mean").ShouldBe("30.0 days (n = 1)");
        before
            .Printed("reviews.flow.working_days_to_complete.mean")
            .ShouldBe(after.Printed("reviews.flow.working_days_to_complete.mean"));
        before.Compilation.IsLeftBehind.ShouldBeTrue();
    }

    [Fact]
    public async Task Pages_AfterACompilationOfThePast_ShowWhatIsKnownNow()
    {
        await using var register = await Register.OpenAsync(Register.Day("2023-04-03"));
        await register.ReviewAsync("2022-06-01");
        register.Office.Clock.Set(Register.Day("2023-05-10"));
        await register.ReviewAsync("2022-06-02");
        (await register.CountAsync("2022-23", "2023-03-31")).Total("reviews.considered").ShouldBe(2);

        await KnownAsync(register, "2023-05-09");

        var shown = await register.Office.SendAsync(new GetFigures(Register.Period("2022-23")));
        shown!.Total("reviews.considered").ShouldBe(2);
        var changes = (await register.Office.SendAsync(new GetChanges(Register.Period("2022-23")))).ShouldNotBeNull();
        changes.Previous!.KnownAt.ShouldBe(LondonTime.EndOf(Register.Day("2023-05-09")));
        changes.Changes.Select(c => c.Code).ShouldContain("reviews.considered");
        changes.Acts.ShouldHaveSingleItem().Records.ShouldBe(1);
    }

    /// <summary>
    /// The whole of the figures, on the knowledge of each moment of a history of random acts, against the same figures counted when that
    /// moment was now.
    /// </summary>
    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task Figures_OfAnyEarlierMoment_AreThoseThatWereCountedThen(int seed)
    {
        var random = new Random(seed);
        await using var register = await Register.OpenAsync(Register.Day("2023-04-03"));
        var suite = await register.SuiteAsync();
        var pair = new[] { await register.VolunteerAsync("VOL-001"), await register.VolunteerAsync("VOL-002") };
        List<ComplaintReview> reviews = [];
        Dictionary<DateOnly, CompiledFigures> then = [];
        var day = Register.Day("2023-04-04");
        for (var i = 0; i < 8; i++)
        {
            register.Office.Clock.Set(day);
            for (var acts = 0; acts < 4; acts++)
            {
                switch (random.Next(4))
                {
                    case 0:
                        reviews.Add(
                            await register.ValidAsync(
                                $"2022-0{random.Next(4, 9)}-1{random.Next(0, 9)}",
                                random.Next(2) == 0 ? null : $"2022-1{random.Next(0, 3)}-0{random.Next(1, 9)}",
                                random.Next(2) == 0 ? ReviewResult.Upheld : ReviewResult.NotUpheld
                            )
                        );
                        break;
                    case 1 when reviews.Count > 0:
                        await TellAsync(
                            register,
                            $"{day:yyyy-MM-dd}",
                            reviews[random.Next(reviews.Count)].Reference,
                            facts =>
                                random.Next(3) switch
                                {
                                    0 => facts with { HandlingRoute = null, AllegationCategories = ["H1", "A1", "A1"] },
                                    1 when facts.DecisionSentOn is not null => facts with
                                    {
                                        DecisionSentOn = Register.Day("2022-12-20"),
                                        Result = ReviewResult.Upheld,
                                        Suspensions = [new(Register.Day("2022-11-01"), Register.Day("2022-11-08"))],
                                    },
                                    _ => facts with { AcknowledgedOn = facts.ReceivedOn.AddDays(2) },
                                }
                        );
                        break;
                    case 2:
                        await register.VisitAsync(
                            suite,
                            pair,
                            $"2022-0{random.Next(4, 9)}-1{random.Next(0, 9)}T{random.Next(10, 23)}:15",
                            waited: random.Next(0, 20),
                            issues:
                            [
                                new IssueFacts
                                {
                                    Number = 1,
                                    Category = IssueCategory.Welfare,
                                    Severity = IssueSeverity.Minor,
                                    RaisedBy = IssueRaisedBy.Visitor,
                                    Description = "A blanket was thin",
                                    ResolvedAtVisit = false,
                                    SentToForceOn = Register.Day("2022-10-01"),
                                    ForceRespondedOn = random.Next(2) == 0 ? null : Register.Day("2022-10-20"),
                                },
                            ]
                        );
                        break;
                    default:
                        await register.SessionAsync(
                            $"{Register.Day("2022-04-01").AddDays((i * 4) + acts):yyyy-MM-dd}",
                            ScrutinyKind.UseOfForce,
                            new ScrutinyCaseFacts
                            {
                                CaseReference = $"case-{i}-{acts}",
                                BodyWornVideoAvailable = true,
                                Rating = random.Next(2) == 0 ? "green_1" : null,
                            }
                        );
                        break;
                }
            }

            then[day] = await register.CountAsync("2022-23", "2023-03-31");
            day = day.AddDays(random.Next(1, 4));
        }

        register.Office.Clock.Set(Register.Day("2023-12-01"));
        foreach (var (on, counted) in then)
        {
            var known = await KnownAsync(register, $"{on:yyyy-MM-dd}");
            foreach (
                var figure in counted.Figures.Where(f => !f.Code.Contains("to_put_right", StringComparison.Ordinal))
            )
            {
                known.Find(figure.Code)?.Amount.ShouldBe(figure.Amount, $"{figure.Code} as known on {on}, seed {seed}");
            }
        }
    }

    private static async Task<CompiledFigures> KnownAsync(Register register, string day)
    {
        register.Office.Clock.Set(Register.Day("2023-12-01"));
        var compiled = await register.Office.SendAsync(
            new CompileFigures(Register.Period("2022-23"), March) { KnownAt = LondonTime.EndOf(Register.Day(day)) }
        );
        compiled.Errors.ShouldBeEmpty();
        return (await register.Office.SendAsync(new GetCompilation(compiled.Value.Id))).ShouldNotBeNull();
    }

    private static Task TellAsync(
        Register register,
        string day,
        string reference,
        Func<ReviewFacts, ReviewFacts> change
    )
    {
        register.Office.Clock.Set(Register.Day(day));
        return register.Office.ActAsync(
            async (db, rules) =>
            {
                var held = await db
                    .ComplaintReviews.Include(r => r.Decisions.Where(d => d.SupersededAt == null))
                    .Include(r => r.Allegations)
                    .SingleAsync(r => r.Reference == reference);
                held.TellAnew([.. change(held.Facts).Told()], Telling.Act(rules, register.Office.Clock))
                    .Errors.ShouldBeEmpty();
                return 0;
            }
        );
    }
}
