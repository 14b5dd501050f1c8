using CaseMgmt.Application.Common;
using CaseMgmt.Application.CustodyVisits;
using CaseMgmt.Application.CustodyVisits.Recording;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Builders;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.CustodyVisits;

/// <summary>The life of a report, from the paper form to its last version.</summary>
public sealed class VisitReportActsTests : IAsyncLifetime
{
    private readonly OfficeDatabase office = new();
    private CustodySuite suite = null!;
    private Volunteer one = null!;
    private Volunteer two = null!;

    public static TheoryData<TableRow> ActsByStatus => [.. Table.Of<VisitReportActsTests>("acts-by-status.csv")];

    public async ValueTask InitializeAsync()
    {
        await office.InitializeAsync();
        office.Clock.Set(new DateOnly(2022, 6, 1));
        var rules = await office.RulesAsync();
        suite = SuiteBuilder.Build(rules, office.Clock);
        one = new VolunteerBuilder(1).Build(rules, office.Clock);
        two = new VolunteerBuilder(2).Build(rules, office.Clock);
        await office.AddAsync(suite, one, two);
    }

    public ValueTask DisposeAsync() => office.DisposeAsync();

    [Theory]
    [MemberData(nameof(ActsByStatus))]
    public async Task Act_ByWhereTheReportStands(TableRow row)
    {
        var (act, status, expected) = (row["act"], Enum.Parse<ReportStatus>(row["status"]), row["outcome"]);
        var visit = new VisitBuilder(1, suite, one, two)
            .With(f => f with { ReportStatus = status })
            .Build(await office.RulesAsync(), office.Clock);
        await office.AddAsync(visit);
        var seen = new Seen(NewId(), 0);
        IRequest<Result> command = act switch
        {
            "GoOn" => new GoOnWithReport(visit.Id, seen, Form(), true),
            "TakeUp" => new TakeUpReport(visit.Id, seen),
            "Accept" => new AcceptVisitReport(visit.Id, seen),
            "Amend" => new AmendReport(visit.Id, seen, Form() with { Departed = new TimeOnly(14, 45) }, "A slip."),
            _ => new VoidReport(visit.Id, seen, "A duplicate."),
        };

        var outcome = await office.SendAsync(command, Users.Coordinator);

        outcome.Errors.Select(e => e.Code).ShouldBe(expected == "done" ? [] : [expected]);
        var offered = VisitActs.All.Where(a => a.WhyNot(status, default) is null).Select(a => a.Request);
        offered.Contains(command.GetType()).ShouldBe(expected == "done", "the page offers what can be done");
    }

    [Fact]
    public async Task Visit_FromDraftToAmended_KeepsEachVersionWithItsReason()
    {
        var id = await LogAsync(Form() with { Departed = null, Counts = null }, handsIn: false);
        (await VisitAsync(id)).ReportStatus.ShouldBe(ReportStatus.Draft);
        await DoAsync(new GoOnWithReport(id, Seen(0), Form(), true));
        await DoAsync(new TakeUpReport(id, Seen(1)));
        await DoAsync(new AcceptVisitReport(id, Seen(2)));
        var amended = Form() with { Counts = Counts() with { Accepted = 6, Declined = 0 } };
        await DoAsync(new AmendReport(id, Seen(3), amended, "The form says six."));

        var visit = await VisitAsync(id);
        (visit.ReportStatus, visit.Counts.Accepted, visit.Version).ShouldBe((ReportStatus.Accepted, 6, 4));
        var versions = visit.Decisions.OfType<VisitReported>().OrderBy(r => r.Number).ToList();
        versions
            .Select(r => (r.Counts?.Accepted, r.IsInForce, r.Why))
            .ShouldBe([(null, false, null), (5, false, null), (6, true, "The form says six.")]);
        versions.Select(r => r.RecordedBy).Distinct().ShouldBe([Users.Coordinator.Id]);
        visit.Reference.ShouldBe("ICV/2022-23/0001");
        (visit.ArrivedAt, visit.DelayMinutes, visit.MinutesSpent, visit.Residual).ShouldBe(
            (new DateTime(2022, 5, 10, 12, 0, 0, DateTimeKind.Utc), 2, 90, 0)
        );
    }

    [Fact]
    public async Task Amend_OneCount_KeepsTheInstantsAndEverybodyWhoVisited()
    {
        office.Clock.Set(new DateOnly(2022, 11, 1));
        var rules = await office.RulesAsync();
        Volunteer[] more = [.. Enumerable.Range(3, 5).Select(n => new VolunteerBuilder(n).Build(rules, office.Clock))];
        await office.AddAsync([.. more]);
        // In the hour that the clocks of autumn repeat, the second time, with seconds.
        var arrived = new DateTime(2022, 10, 30, 1, 10, 20, DateTimeKind.Utc);
        var visit = new VisitBuilder(1, suite, [one, two, .. more])
            .With(f =>
                f with
                {
                    ArrivedAt = arrived,
                    AdmittedAt = arrived.AddMinutes(2),
                    DepartedAt = arrived.AddHours(1),
                }
            )
            .Build(rules, office.Clock);
        await office.AddAsync(visit);

        var form = VisitForm.Of(visit.Report);
        await DoAsync(
            new AmendReport(
                visit.Id,
                Seen(0),
                form with
                {
                    Counts = form.Counts! with { Accepted = 7, Declined = 0 },
                    Departed = new TimeOnly(2, 20),
                },
                "The form says seven."
            )
        );

        var amended = await VisitAsync(visit.Id);
        (amended.ArrivedAt, amended.AdmittedAt, amended.DepartedAt).ShouldBe(
            (arrived, arrived.AddMinutes(2), new DateTime(2022, 10, 30, 2, 20, 0, DateTimeKind.Utc))
        );
        amended.Report.Visitors.Count.ShouldBe(7);
    }

    [Fact]
    public async Task Log_SameFormTwice_IsOneVisitAndOneNumber()
    {
        var log = new LogVisit(Seen(0), Form(), true);
        await DoAsync(log);

        (await office.SendAsync(log, Users.Coordinator)).IsDoneBefore.ShouldBeTrue();

        (await office.LookAsync(db => db.CustodyVisits.CountAsync())).ShouldBe(1);
        await LogAsync(Form() with { On = new DateOnly(2022, 5, 11) }, handsIn: true);
        (
            await office.LookAsync(db => db.CustodyVisits.Select(v => v.Reference).OrderBy(r => r).ToListAsync())
        ).ShouldBe(["ICV/2022-23/0001", "ICV/2022-23/0002"]);
    }

    [Theory]
    [InlineData("a single visitor", "Explanation", "visit.explanation_missing")]
    [InlineData("a residual", "Explanation", "visit.explanation_missing")]
    [InlineData("a delay", "DelayExplanation", "visit.delay_unexplained")]
    public async Task HandIn_NotAsItShouldBe_IsAskedForAndTakenInExplained(string what, string field, string code)
    {
        var form = what switch
        {
            "a single visitor" => Form() with { Visitors = [one.Id.Value] },
            "a residual" => Form() with { Counts = Counts() with { Held = 12, HeldMen = 9 } },
            _ => Form() with { Admitted = new TimeOnly(13, 11) },
        };
        var refused = await office.SendAsync(new LogVisit(Seen(0), form, true), Users.Coordinator);
        var asked = refused.Errors.ShouldHaveSingleItem();
        (asked.Code, asked.Field).ShouldBe((code, field));
        (await office.LookAsync(db => db.CustodyVisits.CountAsync())).ShouldBe(0);

        // A draft is not asked.
        await LogAsync(form, handsIn: false);
        var id = await LogAsync(
            what == "a delay"
                ? form with
                {
                    Words = new VisitWords { DelayExplanation = "No explanation was given." },
                }
                : form with
                {
                    Words = new VisitWords { Explanation = "The other visitor fell ill on the way." },
                },
            handsIn: true
        );

        var visit = await VisitAsync(id);
        visit.ReportStatus.ShouldBe(ReportStatus.Submitted);
        (visit.ToPutRight is null).ShouldBe(
            what == "a delay",
            "what is explained is still counted as not as it should be"
        );
    }

    [Fact]
    public async Task Log_WhatCannotBe_IsRefusedWithItsFieldAndTakesNoNumber()
    {
        var refused = await office.SendAsync(
            new LogVisit(
                Seen(0),
                Form() with
                {
                    Suite = NewId(),
                    On = new DateOnly(2022, 3, 27),
                    Arrived = new TimeOnly(1, 30),
                },
                true
            ),
            Users.Coordinator
        );

        refused
            .Errors.Select(e => (e.Code, e.Field))
            .ShouldBe([("visit.suite_unknown", "Suite"), ("visit.no_such_time", "ArrivedAt")]);
        await LogAsync(Form(), handsIn: true);
        (await office.LookAsync(db => db.CustodyVisits.Select(v => v.Reference).SingleAsync())).ShouldBe(
            "ICV/2022-23/0001"
        );
    }

    [Fact]
    public async Task Void_AVisitAtWhichAnIssueWasRaised_IsRefused()
    {
        var visit = new VisitBuilder(1, suite, one, two)
            .Raising(
                new IssueFacts
                {
                    Number = 1,
                    Category = IssueCategory.Welfare,
                    Severity = IssueSeverity.Minor,
                    RaisedBy = IssueRaisedBy.Visitor,
                    Description = "No blankets.",
                    ResolvedAtVisit = false,
                }
            )
            .Build(await office.RulesAsync(), office.Clock);
        await office.AddAsync(visit);

        var outcome = await office.SendAsync(
            new VoidReport(visit.Id, new Seen(NewId(), 0), "Twice."),
            Users.Coordinator
        );

        outcome.Errors.ShouldHaveSingleItem().Code.ShouldBe("visit.void_with_issues");
    }

    [Theory]
    [InlineData(Roles.Reviewer)]
    [InlineData(Roles.Commissioner)]
    [InlineData(Roles.Administrator)]
    public async Task Log_ByAnotherRole_IsDenied(string role) =>
        await Should.ThrowAsync<PermissionDeniedException>(() =>
            office.SendAsync(new LogVisit(Seen(0), Form(), true), Users.InRole("Somebody", role))
        );

    private VisitForm Form() =>
        new(
            suite.Id.Value,
            [one.Id.Value, two.Id.Value],
            VisitMode.InPerson,
            VisitOutcome.Completed,
            new DateOnly(2022, 5, 10),
            new TimeOnly(13, 0),
            new TimeOnly(13, 2),
            new TimeOnly(14, 30),
            Counts()
        );

    private static VisitCounts Counts() =>
        new()
        {
            Held = 10,
            HeldMen = 7,
            HeldWomen = 2,
            HeldChildren = 1,
            Offered = 6,
            Accepted = 5,
            Declined = 1,
            NotOffered = 1,
            Asleep = 3,
        };

    private async Task<CustodyVisitId> LogAsync(VisitForm form, bool handsIn)
    {
        var seen = Seen(0);
        await DoAsync(new LogVisit(seen, form, handsIn));
        return new CustodyVisitId(seen.Act);
    }

    private async Task DoAsync(IRequest<Result> command) =>
        (await office.SendAsync(command, Users.Coordinator)).Errors.ShouldBeEmpty();

    private Task<CustodyVisit> VisitAsync(CustodyVisitId id) =>
        office.LookAsync(db => db.CustodyVisits.AsNoTracking().Include(v => v.Decisions).SingleAsync(v => v.Id == id));

    private static Seen Seen(int version) => new(NewId(), version);

    private static Guid NewId() => Ids.New(TimeProvider.System);
}
