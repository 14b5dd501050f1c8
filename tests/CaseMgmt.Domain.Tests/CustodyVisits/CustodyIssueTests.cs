using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;

namespace CaseMgmt.Domain.Tests.CustodyVisits;

public sealed class CustodyIssueTests
{
    private static readonly FakeClock Clock = new();
    private static readonly OfficeRules Rules = Reference.RulesOn(new DateOnly(2023, 7, 1));
    private static readonly Records Make = new(Rules, Clock);

    public static TheoryData<string, IssueFacts, IssueState?, string[]> Cases =>
        new()
        {
            { "open", Facts.Issue, IssueState.Open, [] },
            {
                "positive practice",
                Facts.Issue with
                {
                    Category = IssueCategory.PositivePractice,
                    Severity = IssueSeverity.Information,
                },
                IssueState.Noted,
                []
            },
            { "resolved", Facts.Issue with { ResolvedAtVisit = true }, IssueState.ResolvedAtVisit, [] },
            { "sent", Facts.Issue with { SentToForceOn = new(2022, 5, 13) }, IssueState.SentToForce, [] },
            {
                "answered",
                Facts.Issue with
                {
                    SentToForceOn = new(2022, 5, 13),
                    ForceRespondedOn = new(2022, 5, 20),
                },
                IssueState.ForceResponded,
                []
            },
            {
                "closed",
                Facts.Issue with
                {
                    SentToForceOn = new(2022, 5, 13),
                    ForceRespondedOn = new(2022, 5, 20),
                    ClosedOn = new(2022, 5, 21),
                },
                IssueState.Closed,
                []
            },
            { "closed without the force", Facts.Issue with { ClosedOn = new(2022, 5, 21) }, IssueState.Closed, [] },
            {
                "resolved and sent",
                Facts.Issue with
                {
                    ResolvedAtVisit = true,
                    SentToForceOn = new(2022, 5, 13),
                },
                null,
                ["issue.resolved_and_followed"]
            },
            {
                "answered unsent",
                Facts.Issue with
                {
                    ForceRespondedOn = new(2022, 5, 20),
                },
                null,
                ["issue.response_without_sending"]
            },
            {
                "sent before the visit",
                Facts.Issue with
                {
                    SentToForceOn = new(2022, 5, 11),
                },
                null,
                ["date.out_of_order"]
            },
            {
                "closed before the answer",
                Facts.Issue with
                {
                    SentToForceOn = new(2022, 5, 13),
                    ForceRespondedOn = new(2022, 5, 20),
                    ClosedOn = new(2022, 5, 19),
                },
                null,
                ["date.out_of_order"]
            },
            { "closed in the future", Facts.Issue with { ClosedOn = new(2023, 7, 2) }, null, ["date.in_future"] },
            { "nothing said", Facts.Issue with { Description = "" }, null, ["issue.description_missing"] },
            {
                "a custody number",
                Facts.Issue with
                {
                    Description = "41CW/1234/22 had no blanket",
                },
                IssueState.Open,
                []
            },
        };

    [Theory, MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void RecordIssue_AsInTheTable(string what, IssueFacts facts, IssueState? state, string[] errors)
    {
        var visit = Visit();
        visit.RecordIssue(facts, Rules, Clock).Errors.Select(e => e.Code).ShouldBe(errors, what);
        visit.Issues.Select(i => (IssueState?)i.State).ShouldBe(state is null ? [] : [state]);
    }

    [Fact]
    public void RecordIssue_Again_IsTheSameIssue()
    {
        var visit = Visit();
        visit.RecordIssue(Facts.Issue with { SentToForceOn = new(2022, 5, 13) }, Rules, Clock);
        var later = Rules with { Now = Rules.Now.AddDays(2) };
        var answered = Facts.Issue with { SentToForceOn = new(2022, 5, 13), ForceRespondedOn = new(2022, 5, 20) };
        visit.RecordIssue(answered, later, Clock);
        visit.RecordIssue(answered, later with { Now = later.Now.AddDays(1) }, Clock);

        var issue = visit.Issues.Single();
        issue.ResponseDueOn.ShouldBe(new DateOnly(2022, 6, 10));
        issue.ForceRespondedOn.ShouldBe(new DateOnly(2022, 5, 20));
    }

    [Fact]
    public void RecordIssue_VisitCancelled_IsRefused()
    {
        var cancelled = Make.Visit(
            Make.Suite(),
            Facts.Visit() with
            {
                Outcome = VisitOutcome.Cancelled,
                AdmittedAt = null,
                DepartedAt = null,
                Counts = null,
            }
        );
        cancelled.RecordIssue(Facts.Issue, Rules, Clock).Errors.Single().Code.ShouldBe("issue.visit_cancelled");
    }

    [Theory]
    [InlineData("", "North", 1, "suite.name_missing")]
    [InlineData("Suite", " ", 1, "suite.panel_missing")]
    [InlineData("Suite", "North", -1, "suite.planned_visits")]
    [InlineData("Suite", "North", 22, "suite.planned_visits")]
    [InlineData("Suite", "North", 21, null)]
    public void Suite_AsInTheTable(string name, string panel, int planned, string? error) =>
        Telling
            .Suite(Facts.Suite with { Name = name, Panel = panel, PlannedVisitsPerWeek = planned }, Rules, Clock)
            .Errors.Select(e => e.Code)
            .SingleOrDefault()
            .ShouldBe(error);

    [Fact]
    public void Suite_IsOpenFromItsFirstToItsLastDay()
    {
        var suite = Make.Suite(Facts.Suite with { ClosedOn = new(2022, 9, 30) });
        suite.Terms.IsOpenOn(new(2015, 3, 31)).ShouldBeFalse();
        suite.Terms.IsOpenOn(new(2015, 4, 1)).ShouldBeTrue();
        suite.Terms.IsOpenOn(new(2022, 9, 30)).ShouldBeTrue();
        suite.Terms.IsOpenOn(new(2022, 10, 1)).ShouldBeFalse();
        suite
            .Correct(Facts.Suite with { ClosedOn = new(2015, 3, 31) }, null, Rules)
            .Errors.Single()
            .Code.ShouldBe("date.out_of_order");
    }

    /// <summary>An issue was sent to the force on 13 May 2022: it cannot have been raised later.</summary>
    [Theory]
    [InlineData("2022-05-12", null)]
    [InlineData("2022-05-13", null)]
    [InlineData("2022-05-14", "visit.issue_before_arrival")]
    public void Correct_ArrivalOfAVisitWithAnIssue_DaysAtTheirEdge(string arrived, string? refusal)
    {
        var (suite, facts) = (Make.Suite(), Facts.Visit(Make.Volunteer(), Make.Volunteer()));
        var visit = Make.Visit(suite, facts);
        visit.RecordIssue(Facts.Issue with { SentToForceOn = new(2022, 5, 13) }, Rules, Clock);
        var at = DateTime.Parse(arrived + "T12:00Z", null).ToUniversalTime();

        visit
            .Correct(
                facts with
                {
                    ArrivedAt = at,
                    AdmittedAt = at.AddMinutes(5),
                    DepartedAt = at.AddHours(1),
                },
                suite,
                Rules
            )
            .Errors.Select(e => e.Code)
            .ShouldBe(refusal is null ? [] : [refusal]);
    }

    /// <summary>Visited on 1 May and on 30 September 2022: the suite was open on both days.</summary>
    [Theory]
    [InlineData("2022-04-30", "2022-10-01", null)]
    [InlineData("2022-05-01", "2022-09-30", null)]
    [InlineData("2022-05-02", "2022-09-30", "suite.visited_before_opening")]
    [InlineData("2022-05-01", "2022-09-29", "suite.visited_after_closing")]
    public void Correct_TermOfAVisitedSuite_DaysAtTheirEdge(string opened, string closed, string? flag) =>
        Make.Suite()
            .Correct(
                Facts.Suite with
                {
                    OpenedOn = DateOnly.Parse(opened, null),
                    ClosedOn = DateOnly.Parse(closed, null),
                },
                new(new("ICV/2022-23/0001", new(2022, 5, 1)), new("ICV/2022-23/0002", new(2022, 9, 30))),
                Rules
            )
            .Warnings.Select(w => w.Code)
            .ShouldBe(flag is null ? [] : [flag]);

    private static CustodyVisit Visit() => Make.Visit(Make.Suite(), Facts.Visit(Make.Volunteer(), Make.Volunteer()));
}
