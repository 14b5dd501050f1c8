using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>
/// As at and known at against a slow count (<see cref="SlowCount"/>): acts in random order, each of which may correct or take back an earlier
/// one; then any day, as known at any instant, that of an act itself among them.
/// </summary>
public sealed class SlowCountTests
{
    private static readonly DateOnly First = Register.Day("2022-08-25");

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    public async Task Figures_AsAtAndKnownAtAnyTime_AreThoseOfTheSlowCount(int seed)
    {
        var random = new Random(seed);
        await using var register = await Register.OpenAsync(Register.Day("2023-04-03"));
        var moments = await ActAsync(register, random);
        var (reviews, visits, volunteers) = await register.Office.LookAsync(async db =>
            (
                await db.ComplaintReviews.Include(r => r.Decisions).AsNoTracking().ToListAsync(),
                await db.CustodyVisits.Include(v => v.Decisions).AsNoTracking().ToListAsync(),
                await db.Volunteers.Include(v => v.Decisions).AsNoTracking().ToListAsync()
            )
        );
        var counted = 0L;
        for (var i = 0; i < 8; i++)
        {
            var asAt = First.AddDays(random.Next(7, 60));
            var isNow = i < 2;
            var knownAt = isNow ? moments[^1] : moments[random.Next(moments.Count)].AddMilliseconds(random.Next(-1, 2));
            var slow = new SlowCount(Register.Day("2022-09-01"), Register.Day("2022-09-30"), asAt, knownAt);
            var compiled = await CompileAsync(register, slow, isNow);
            foreach (var (code, count) in slow.Of(reviews).Concat(slow.Of(visits)).Concat(slow.Of(volunteers)))
            {
                compiled.Total(code).ShouldBe(count, $"{code} as at {asAt:O}, known at {knownAt:O}, seed {seed}");
                counted += count;
            }

            compiled.Identities.Where(c => !c.Closes).ShouldBeEmpty();
        }

        counted.ShouldBeGreaterThan(200);
    }

    // What is known now comes from the columns that lists read, what was known before from the decisions: both are held to the count.
    private static async Task<CompiledFigures> CompileAsync(Register register, SlowCount slow, bool isNow)
    {
        register.Office.Clock.Set(Register.Day("2023-12-01"));
        var compiled = await register.Office.SendAsync(
            new CompileFigures(Register.Period($"{slow.From:O}..{slow.To:O}"), slow.AsAt)
            {
                KnownAt = isNow ? null : slow.KnownAt,
            }
        );
        compiled.Errors.ShouldBeEmpty();
        return (await register.Office.SendAsync(new GetCompilation(compiled.Value.Id))).ShouldNotBeNull();
    }

    /// <returns>The instants of the acts.</returns>
    private static async Task<IReadOnlyList<DateTime>> ActAsync(Register register, Random random)
    {
        var suite = await register.SuiteAsync();
        List<Volunteer> volunteers =
        [
            await register.VolunteerAsync("VOL-001"),
            await register.VolunteerAsync("VOL-002"),
        ];
        var visitors = volunteers.ToArray();
        List<string> reviews = [];
        List<string> visits = [];
        List<DateTime> moments = [];
        for (var i = 0; i < 60; i++)
        {
            register.Office.Clock.Advance(TimeSpan.FromHours(random.Next(1, 40)));
            moments.Add(register.Office.Clock.UtcNow());
            switch (random.Next(7))
            {
                case 0:
                    reviews.Add((await register.ReviewAsync($"{AnyDay(random):O}", Any(random))).Reference);
                    break;
                case 1 when reviews.Count > 0:
                    await CorrectAsync(register, random, reviews[random.Next(reviews.Count)]);
                    break;
                case 2 when reviews.Count > 0:
                    await RecommendAsync(register, random, reviews[random.Next(reviews.Count)]);
                    break;
                case 3:
                    visits.Add(
                        (
                            await register.VisitAsync(
                                suite,
                                visitors,
                                $"{AnyDay(random):O}T10:00",
                                waited: random.Next(8, 14),
                                spokenTo: random.Next(0, 5),
                                status: random.Next(4) == 0 ? ReportStatus.Draft : ReportStatus.Accepted,
                                issues: [.. Enumerable.Range(1, random.Next(0, 3)).Select(n => Issue(random, n))]
                            )
                        ).Reference
                    );
                    break;
                case 4 when visits.Count > 0:
                    await FollowAsync(register, random, visits[random.Next(visits.Count)]);
                    break;
                case 5:
                    volunteers.Add(
                        await register.VolunteerAsync(
                            $"VOL-1{i:00}",
                            $"{AnyDay(random):O}",
                            more: v => Until(random, v)
                        )
                    );
                    break;
                case 6:
                    var told = volunteers[random.Next(volunteers.Count)];
                    await register.TellAsync(told, Until(random, Register.InPost($"{AnyDay(random):O}")));
                    break;
            }
        }

        return moments;
    }

    private static DateOnly AnyDay(Random random) => First.AddDays(random.Next(0, 45));

    private static DateOnly? Perhaps(Random random, DateOnly from) =>
        random.Next(3) == 0 ? null : from.AddDays(random.Next(0, 20));

    private static Func<ReviewFacts, ReviewFacts> Any(Random random) =>
        facts =>
        {
            var received = facts.ReceivedOn;
            var decided = Perhaps(random, received);
            var valid = random.Next(3) > 0;
            var sent = valid && decided is { } from ? Perhaps(random, from) : null;
            var ended = sent is null && (decided is null || valid) ? Perhaps(random, received) : null;
            return facts with
            {
                Validity =
                    decided is null ? null
                    : valid ? Validity.Valid
                    : Validity.Invalid,
                ValidityDecidedOn = decided,
                InvalidReason = decided is null || valid ? null : InvalidReason.NoConsent,
                DecisionSentOn = sent,
                Result =
                    sent is null ? null
                    : random.Next(2) == 0 ? ReviewResult.Upheld
                    : ReviewResult.NotUpheld,
                WithdrawnOn = random.Next(2) == 0 ? ended : null,
                ComplaintWithdrawnOn = random.Next(2) == 0 ? ended : null,
            };
        };

    private static IssueFacts Issue(Random random, int number)
    {
        var resolved = random.Next(4) == 0;
        // After any day of a visit; due 28 days later.
        var sent = resolved ? null : Perhaps(random, First.AddDays(45));
        return Facts.Issue with
        {
            Number = number,
            Category = random.Next(4) == 0 ? IssueCategory.PositivePractice : IssueCategory.Welfare,
            ResolvedAtVisit = resolved,
            SentToForceOn = sent,
            ForceRespondedOn = sent is { } on ? Perhaps(random, on) : null,
            ClosedOn = resolved || sent is not null ? null : Perhaps(random, First.AddDays(45)),
        };
    }

    private static VolunteerFacts Until(Random random, VolunteerFacts facts) =>
        facts with
        {
            VettingClearedOn = AnyDay(random).AddYears(-3),
            AppliedOn = null,
            TrainedOn = Register.Day("2019-01-01"),
            AccreditedUntil = Perhaps(random, facts.JoinedOn!.Value),
            LeftOn = Perhaps(random, facts.JoinedOn.Value),
        };

    private static Task CorrectAsync(Register register, Random random, string reference) =>
        register.Office.ActAsync(
            async (db, rules) =>
            {
                var held = await db
                    .ComplaintReviews.WithDecisions()
                    .Include(r => r.Allegations)
                    .SingleAsync(r => r.Reference == reference);
                var before = new ReviewFacts
                {
                    ReceivedAt = AnyDay(random).ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc),
                    Channel = held.Facts.Channel,
                    ApplicantName = held.Facts.ApplicantName,
                    AllegationCategories = held.Facts.AllegationCategories,
                };
                held.TellAnew([.. Any(random)(before).Told()], Telling.Act(rules, register.Office.Clock))
                    .Errors.ShouldBeEmpty();
                return 0;
            }
        );

    private static Task RecommendAsync(Register register, Random random, string reference) =>
        register.Office.ActAsync(
            async (db, rules) =>
            {
                var held = await db
                    .ComplaintReviews.WithDecisions()
                    .Include(r => r.Recommendations)
                    .SingleAsync(r => r.Reference == reference);
                var made = held.ReceivedOn.AddDays(random.Next(0, 20));
                var answered = Perhaps(random, made.AddDays(random.Next(0, 20)));
                var response = random.Next(2) == 0 ? RecommendationResponse.Accepted : RecommendationResponse.Rejected;
                held.RecordRecommendation(
                        Facts.Recommendation with
                        {
                            Number = random.Next(1, 3),
                            Kind = random.Next(4) == 0 ? RecommendationKind.Learning : RecommendationKind.Statutory,
                            MadeOn = made,
                            RespondedOn = answered,
                            Response = answered is null ? null : response,
                            ImplementedOn =
                                answered is { } on && response is RecommendationResponse.Accepted
                                    ? Perhaps(random, on)
                                    : null,
                        },
                        rules,
                        register.Office.Clock
                    )
                    .Errors.ShouldBeEmpty();
                return 0;
            }
        );

    private static Task FollowAsync(Register register, Random random, string reference) =>
        register.Office.ActAsync(
            async (db, rules) =>
            {
                var held = await db
                    .CustodyVisits.WithDecisions()
                    .Include(v => v.Issues)
                    .SingleAsync(v => v.Reference == reference);
                held.RecordIssue(Issue(random, random.Next(1, 3)), rules, register.Office.Clock).Errors.ShouldBeEmpty();
                return 0;
            }
        );
}
