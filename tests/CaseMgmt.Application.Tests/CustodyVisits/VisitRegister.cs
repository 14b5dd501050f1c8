using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Builders;

namespace CaseMgmt.Application.Tests.CustodyVisits;

/// <summary>
/// Four suites and six visits as they stand on Wednesday 15 June 2022; last week began on 6 June. The force has 28 days to
/// answer an issue.
/// </summary>
public sealed class VisitRegister : IAsyncLifetime
{
    public static readonly DateOnly Today = new(2022, 6, 15);

    public OfficeDatabase Office { get; } = new();

    public Dictionary<int, CustodyVisitId> Ids { get; } = [];

    public Dictionary<string, Guid> Suites { get; } = [];

    public async ValueTask InitializeAsync()
    {
        await Office.InitializeAsync();
        Office.Clock.Set(Today);
        var rules = await Office.RulesAsync();
        var make = new Records(rules, Office.Clock);
        var parkside = make.Suite(Facts.Suite with { Name = "Parkside", Panel = "Parkside panel" });
        var northgate = make.Suite(Facts.Suite with { Name = "Northgate" });
        var closed = make.Suite(Facts.Suite with { Name = "Old Quay", ClosedOn = new DateOnly(2022, 5, 31) });
        var unplanned = make.Suite(Facts.Suite with { Name = "Airport", PlannedVisitsPerWeek = 0 });
        foreach (var suite in new[] { parkside, northgate, closed, unplanned })
        {
            Suites[suite.Name] = suite.Id.Value;
        }

        var first = new VolunteerBuilder(1).Build(rules, Office.Clock);
        var second = new VolunteerBuilder(2).Build(rules, Office.Clock);
        CustodyVisit[] visits =
        [
            // Named in the order of the form: the second volunteer first.
            WithIssues(At(new VisitBuilder(1, parkside, second, first), May(10, 12), 2)).Build(rules, Office.Clock),
            At(new VisitBuilder(2, parkside, first, second), June(8, 9), 0)
                .With(f => f with { ReportStatus = ReportStatus.Draft })
                .Build(rules, Office.Clock),
            At(new VisitBuilder(3, northgate, first, second), June(7, 18), 0)
                .With(f =>
                    f with
                    {
                        Outcome = VisitOutcome.AbandonedNotAdmitted,
                        AdmittedAt = null,
                        DepartedAt = null,
                        Counts = null,
                        ReportStatus = ReportStatus.Submitted,
                    }
                )
                .Build(rules, Office.Clock),
            At(new VisitBuilder(4, northgate, first, second), June(9, 12), 10)
                .With(f => f with { ReportStatus = ReportStatus.Void })
                .Build(rules, Office.Clock),
            // Half past midnight on 13 June in London: still the 12th in UTC.
            At(
                    new VisitBuilder(5, northgate, first, second),
                    new DateTime(2022, 6, 12, 23, 30, 0, DateTimeKind.Utc),
                    25
                )
                .With(f =>
                    f with
                    {
                        DelayReason = "Staff were busy",
                        DelayExplanation = "A fire drill was under way.",
                        ReportStatus = ReportStatus.UnderReview,
                    }
                )
                .Build(rules, Office.Clock),
            At(new VisitBuilder(6, closed, first, second), May(12, 12), 11)
                .With(f => f with { DelayExplanation = "Nobody heard the bell." })
                .Build(rules, Office.Clock),
        ];
        foreach (var (visit, index) in visits.Select((v, i) => (v, i)))
        {
            Ids[index + 1] = visit.Id;
        }

        await Office.AddAsync([parkside, northgate, closed, unplanned, first, second, .. visits]);
    }

    public ValueTask DisposeAsync() => Office.DisposeAsync();

    // An issue in each state; the second is overdue.
    private static VisitBuilder WithIssues(VisitBuilder visit) =>
        visit
            .Raising(Facts.Issue with { Number = 2, SentToForceOn = new DateOnly(2022, 5, 11) })
            .Raising(Facts.Issue)
            .Raising(Facts.Issue with { Number = 3, ResolvedAtVisit = true })
            .Raising(Facts.Issue with { Number = 4, SentToForceOn = new DateOnly(2022, 5, 20) })
            .Raising(
                Facts.Issue with
                {
                    Number = 5,
                    SentToForceOn = new DateOnly(2022, 5, 11),
                    ForceRespondedOn = new DateOnly(2022, 5, 20),
                }
            )
            .Raising(
                Facts.Issue with
                {
                    Number = 6,
                    SentToForceOn = new DateOnly(2022, 5, 11),
                    ClosedOn = new DateOnly(2022, 6, 1),
                }
            );

    private static VisitBuilder At(VisitBuilder visit, DateTime arrivedAt, int delay) =>
        visit.With(f =>
            f with
            {
                ArrivedAt = arrivedAt,
                AdmittedAt = arrivedAt.AddMinutes(delay),
                DepartedAt = arrivedAt.AddMinutes(90),
            }
        );

    private static DateTime May(int day, int hour) => new(2022, 5, day, hour, 0, 0, DateTimeKind.Utc);

    private static DateTime June(int day, int hour) => new(2022, 6, day, hour, 0, 0, DateTimeKind.Utc);
}
