using CaseMgmt.Domain.ChiefConstableComplaints;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Scrutiny;
using CaseMgmt.Testing;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>
/// Whatever stands in the registers, every breakdown adds up to its whole and every stock closes: opening + in − out = closing. The days lie
/// about the edges of the periods, where slips are made.
/// </summary>
public sealed class RandomRegistersTests
{
    private static readonly string[] Edges =
    [
        "2022-03-30",
        "2022-03-31",
        "2022-04-01",
        "2022-04-02",
        "2022-06-29",
        "2022-06-30",
        "2022-07-01",
        "2022-10-30",
        "2023-03-30",
        "2023-03-31",
        "2023-04-01",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Sums_OfAnyRegister_Close(int seed)
    {
        var random = new Random(seed);
        await using var register = await Register.OpenAsync();
        await FillAsync(register, random);

        var counted = 0L;
        foreach (
            var (period, asAt) in new[]
            {
                ("2021-22", "2022-03-31"),
                ("2022-23", "2023-03-31"),
                ("2022-23", "2023-06-30"),
                ("2022-23-Q1", "2022-06-30"),
                ("2022-23-Q1", "2022-07-01"),
                ("2022-04-01..2022-04-01", "2022-04-01"),
                ("2022-23", "2022-06-29"),
            }
        )
        {
            var figures = await register.CountAsync(period, asAt);
            figures.Identities.Where(i => !i.Closes).ShouldBeEmpty($"{period} as at {asAt}, seed {seed}");
            figures.Identities.Count.ShouldBeGreaterThan(30);
            counted += figures.Identities.Sum(i => i.Left);
        }

        counted.ShouldBeGreaterThan(200);
    }

    private static async Task FillAsync(Register register, Random random)
    {
        T One<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
        DateOnly Edge() => Register.Day(One(Edges));
        DateOnly? Later(DateOnly day, int chance) =>
            random.Next(100) >= chance ? null
            : random.Next(2) == 0 ? day.AddDays(random.Next(0, 60))
            : Edges.Select(Register.Day).FirstOrDefault(e => e >= day, day);

        for (var i = 0; i < 40; i++)
        {
            var received = Edge();
            var validity = random.Next(4) switch
            {
                0 => (Validity?)null,
                1 => Validity.Invalid,
                _ => Validity.Valid,
            };
            var decided = validity is null ? null : Later(received, 100);
            var sent = validity is Validity.Valid ? Later(decided!.Value, 60) : null;
            var withdrawn = sent is null && validity is not Validity.Invalid ? Later(decided ?? received, 30) : null;
            await register.ReviewAsync(
                $"{received:yyyy-MM-dd}",
                facts =>
                    facts with
                    {
                        HandlingRoute = random.Next(3) == 0 ? null : HandlingRoute.Investigated,
                        AllegationCategories = random.Next(3) == 0 ? [] : ["A1", "H1", "A1"],
                        Validity = validity,
                        ValidityDecidedOn = decided,
                        InvalidReason = validity is Validity.Invalid ? One(Enum.GetValues<InvalidReason>()[..5]) : null,
                        Extension = random.Next(5) == 0 ? One(Enum.GetValues<ExtensionDecision>()) : null,
                        DecisionSentOn = sent,
                        Result = sent is null ? null : One(Enum.GetValues<ReviewResult>()),
                        WithdrawnOn = random.Next(2) == 0 ? withdrawn : null,
                        ComplaintWithdrawnOn = random.Next(2) == 0 ? withdrawn : null,
                    }
            );
        }

        for (var i = 0; i < 12; i++)
        {
            var received = Edge();
            var decided = Later(received, 60);
            var own = decided is null ? (bool?)null : random.Next(2) == 0;
            await register.ChiefConstableAsync(
                $"{received:yyyy-MM-dd}",
                new ChiefConstableComplaintFacts
                {
                    ReceivedAt = default,
                    AboutOwnConduct = own,
                    DecidedOn = decided,
                    Decision = own switch
                    {
                        null => null,
                        false => RecordingDecision.ForwardedToForce,
                        true => One([RecordingDecision.Recorded, RecordingDecision.LoggedOutsideSchedule3]),
                    },
                    ClosedOn = decided is { } day ? Later(day, 50) : null,
                }
            );
        }

        var suites = new[]
        {
            await register.SuiteAsync(),
            await register.SuiteAsync("Southgate", closedOn: "2022-06-30"),
        };
        var pair = new[]
        {
            await register.VolunteerAsync("VOL-001"),
            await register.VolunteerAsync("VOL-002", "2022-04-01", "2023-03-31"),
        };
        for (var i = 0; i < 25; i++)
        {
            var day = Edge();
            var held = random.Next(0, 12);
            var offered = random.Next(0, held + 1);
            var accepted = random.Next(0, offered + 1);
            await register.VisitAsync(
                One(suites),
                pair,
                $"{day:yyyy-MM-dd}T{random.Next(0, 24):00}:{random.Next(60):00}",
                waited: random.Next(0, 25),
                outcome: random.Next(5) == 0 ? VisitOutcome.AbandonedSafety : VisitOutcome.Completed,
                mode: random.Next(4) == 0 ? VisitMode.Telephone : VisitMode.InPerson,
                counts: new VisitCounts
                {
                    Held = held,
                    HeldWomen = random.Next(0, held + 1),
                    Offered = offered,
                    Accepted = accepted,
                    Declined = random.Next(0, offered - accepted + 1),
                    Asleep = random.Next(0, held - offered + 1),
                },
                issues:
                [
                    .. Enumerable
                        .Range(1, random.Next(0, 4))
                        .Select(number =>
                        {
                            var resolved = random.Next(3) == 0;
                            var sent = resolved ? null : Later(day.AddDays(1), 70);
                            var answered = sent is { } on ? Later(on, 50) : null;
                            return new IssueFacts
                            {
                                Number = number,
                                Category = One(Enum.GetValues<IssueCategory>()),
                                Severity = One(Enum.GetValues<IssueSeverity>()),
                                RaisedBy = IssueRaisedBy.Visitor,
                                Description = "A light flickers",
                                ResolvedAtVisit = resolved,
                                SentToForceOn = sent,
                                ForceRespondedOn = answered,
                                ClosedOn = answered is { } then ? Later(then, 50) : null,
                            };
                        }),
                ]
            );
        }

        // Somebody may leave and come back, more than once within a period.
        var campaign = await register.CampaignAsync("Autumn");
        for (var i = 0; i < 15; i++)
        {
            var returning = await register.VolunteerAsync(
                $"VOL-1{i:00}",
                $"{Edge():yyyy-MM-dd}",
                campaign: random.Next(2) == 0 ? campaign : null,
                more: v => v with { LeftOn = Later(v.JoinedOn!.Value, 80) }
            );
            for (var left = returning.LeftOn; left < Register.Day("2023-06-01") && random.Next(4) > 0; )
            {
                var again = Register.InPost($"{left.Value.AddDays(random.Next(1, 40)):yyyy-MM-dd}");
                left = Later(again.JoinedOn!.Value, 80);
                await register.TellAsync(returning, again with { LeftOn = left });
            }
        }

        for (var i = 0; i < 25; i++)
        {
            var made = Register.Day(One(Edges[5..]));
            var answered = Later(made, 60);
            await register.RecommendingAsync(
                Facts.Recommendation with
                {
                    Kind = One(Enum.GetValues<RecommendationKind>()),
                    MadeOn = made,
                    RespondedOn = answered,
                    Response = answered is null ? null : One(Enum.GetValues<RecommendationResponse>()),
                }
            );
        }

        for (var i = 0; i < 6; i++)
        {
            await register.SessionAsync(
                $"{Register.Day("2022-03-29").AddDays(i):yyyy-MM-dd}",
                One(Enum.GetValues<ScrutinyKind>()),
                [
                    .. Enumerable
                        .Range(1, random.Next(0, 5))
                        .Select(number =>
                        {
                            var available = random.Next(3) > 0;
                            return new ScrutinyCaseFacts
                            {
                                CaseReference = $"case-{number}",
                                BodyWornVideoAvailable = available,
                                NotViewableReason = available ? null : "not_recorded",
                                Rating = available && random.Next(2) == 0 ? "green_1" : null,
                                Learning = random.Next(3) == 0 ? "say why" : null,
                            };
                        }),
                ]
            );
        }
    }
}
