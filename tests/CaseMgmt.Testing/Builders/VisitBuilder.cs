using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;

namespace CaseMgmt.Testing.Builders;

/// <summary>An invented suite, open since 2010, one visit a week.</summary>
public static class SuiteBuilder
{
    public static CustodySuite Build(OfficeRules rules, TimeProvider clock, string name = "Parkside") =>
        Telling.Suite(new SuiteFacts(name, name + " panel", new DateOnly(2010, 1, 1), null, 1), rules, clock).Value;
}

/// <summary>An invented volunteer, in post since 2021 and accredited until 2030.</summary>
public sealed class VolunteerBuilder(int number)
{
    private VolunteerFacts facts = new()
    {
        Name = $"Invented Visitor {number}",
        Panel = "Parkside panel",
        AppliedOn = new DateOnly(2021, 1, 5),
        InterviewedOn = new DateOnly(2021, 2, 1),
        OfferedOn = new DateOnly(2021, 2, 10),
        VettingClearedOn = new DateOnly(2021, 4, 1),
        TrainedOn = new DateOnly(2021, 4, 20),
        JoinedOn = new DateOnly(2021, 5, 1),
        AccreditedFrom = new DateOnly(2021, 11, 1),
        AccreditedUntil = new DateOnly(2030, 11, 1),
    };

    public VolunteerBuilder With(Func<VolunteerFacts, VolunteerFacts> change)
    {
        facts = change(facts);
        return this;
    }

    public Volunteer Build(OfficeRules rules, TimeProvider clock) =>
        Telling.Volunteer($"VOL-{number:00}", facts, rules, clock).Value;
}

/// <summary>
/// A completed visit of invented facts: arrived 13:00 London time on 10 May 2022, admitted at once, ten held, six spoken to,
/// report accepted.
/// </summary>
public sealed class VisitBuilder(int number, CustodySuite suite, params IReadOnlyList<Volunteer> visitors)
{
    private readonly List<IssueFacts> issues = [];
    private VisitFacts facts = new()
    {
        Mode = VisitMode.InPerson,
        Outcome = VisitOutcome.Completed,
        ArrivedAt = new DateTime(2022, 5, 10, 12, 0, 0, DateTimeKind.Utc),
        AdmittedAt = new DateTime(2022, 5, 10, 12, 2, 0, DateTimeKind.Utc),
        DepartedAt = new DateTime(2022, 5, 10, 13, 30, 0, DateTimeKind.Utc),
        Visitors = visitors,
        Counts = new VisitCounts
        {
            Held = 10,
            HeldMen = 7,
            HeldWomen = 2,
            HeldChildren = 1,
            Offered = 7,
            Accepted = 6,
            Declined = 1,
            NotOffered = 1,
            Observed = 2,
            Asleep = 2,
        },
        ReportStatus = ReportStatus.Accepted,
    };

    public VisitBuilder With(Func<VisitFacts, VisitFacts> change)
    {
        facts = change(facts);
        return this;
    }

    public VisitBuilder Raising(IssueFacts issue)
    {
        issues.Add(issue);
        return this;
    }

    public CustodyVisit Build(OfficeRules rules, TimeProvider clock)
    {
        var year = FinancialYear.Of(LondonTime.DayOf(facts.ArrivedAt));
        var visit = Telling
            .Visit(new CaseReference(ReferenceSeries.CustodyVisit, year, number), facts, suite, rules, clock)
            .Value;
        foreach (var issue in issues)
        {
            var recorded = visit.RecordIssue(issue, rules, clock);
            if (!recorded.IsDone)
            {
                throw new InvalidOperationException(recorded.Errors[0].Message);
            }
        }

        return visit;
    }
}
