using System.Net;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Testing.Builders;
using CaseMgmt.Web.Tests.Platform;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Web.Tests.CustodyVisits;

/// <summary>The visitors' form as a page: keyed in, gone on with, amended.</summary>
public sealed class VisitFormPageTests(ActingOffice acting) : IClassFixture<ActingOffice>
{
    private static int number = 500;

    [Theory]
    [InlineData("reviewer")]
    [InlineData("commissioner")]
    [InlineData("administrator")]
    public async Task Form_AnotherRole_IsForbidden(string persona) =>
        await acting.ShouldForbidAsync(
            persona,
            "/visits/new",
            ("Act", ActingOffice.NewId().ToString()),
            ("Version", "0")
        );

    [Fact]
    public async Task New_Blank_NamesEachFieldThatIsNeeded()
    {
        var form = await OpenAsync("/visits/new");

        var refused = await form.RefusedAsync();

        refused.ShouldSay("Suite", "Choose the custody suite that was visited.");
        refused.ShouldSay("On", "Enter the day of the visit, like 27/3/2022");
    }

    [Fact]
    public async Task New_BadInput_KeepsWhatWasTypedAndSavesNothing()
    {
        var (suite, pair) = await PeopleAsync();
        var before = await CountAsync();
        var form = await OpenAsync("/visits/new");

        var refused = await form.RefusedAsync(
            "main form",
            Typed(suite, pair, ("Held", "ten"), ("AdmittedAt", "25:00"), ("DelayReason", "<b>handover</b>"))
        );

        refused.ShouldSay("Held", "Enter a whole number from 0 to 9999.");
        refused.ShouldSay("AdmittedAt", "The time of admission must be a time of day, like 14:05");
        (refused["Held"], refused["AdmittedAt"], refused["DelayReason"], refused["Offered"]).ShouldBe(
            ("ten", "25:00", "<b>handover</b>", "6")
        );
        (await CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task New_HandedIn_IsAVisitOnItsPageAndSentTwiceItIsOne()
    {
        var (suite, pair) = await PeopleAsync();
        var form = await OpenAsync("/visits/new");
        var before = await CountAsync();

        var page = await form.DoneAsync(Typed(suite, pair, ("handsIn", "true")));
        var again = await form.DoneAsync(Typed(suite, pair, ("handsIn", "true")));

        (await CountAsync()).ShouldBe(before + 1);
        page.TextOf(".govuk-notification-banner").ShouldBe("Success The visit was logged. Next: accept its report.");
        again.TextOf(".govuk-notification-banner").ShouldContain("Nothing was done a second time.");
        var visit = await acting.LookAtVisitAsync(Guid.Parse(form["Act"]));
        visit.ReportStatus.ShouldBe(ReportStatus.Submitted);
        (visit.Counts.Held, visit.Counts.OfferedWomen, visit.Residual).ShouldBe((10, 2, 0));
        page.TextOf("#visitors").ShouldContain("VOL-");
        page.TextOf("#times").ShouldContain("Departed 11 May 2023 at 00:30");
    }

    [Fact]
    public async Task New_NotAsItShouldBe_AsksForAnExplanationAndKeepsIt()
    {
        var (suite, pair) = await PeopleAsync();
        var form = await OpenAsync("/visits/new");

        var refused = await form.RefusedAsync(
            "main form",
            Typed(suite, pair, ("NotOffered", "0"), ("handsIn", "true"))
        );
        refused.Page.TextOf("#Explanation-error").ShouldContain("Of the held 10, 1 are neither offered");
        var page = await refused.DoneAsync(("Explanation", "One was brought in later."), ("handsIn", "true"));

        page.TextOf("#times").ShouldContain("What explains it One was brought in later.");
    }

    [Fact]
    public async Task Draft_GoneOnWith_ShowsWhatWasKeptAndIsHandedIn()
    {
        var (suite, pair) = await PeopleAsync();
        var form = await OpenAsync("/visits/new");
        await form.DoneAsync(Typed(suite, pair, ("Held", ""), ("handsIn", "false")));
        var id = Guid.Parse(form["Act"]);
        (await acting.LookAtVisitAsync(id)).ReportStatus.ShouldBe(ReportStatus.Draft);

        var draft = await OpenAsync($"/visits/{id}/report");
        (draft["On"], draft["ArrivedAt"], draft["DepartedAt"], draft["Offered"], draft["Suite"]).ShouldBe(
            ("10/5/2023", "23:00", "00:30", "6", suite.ToString())
        );
        await draft.DoneAsync(("Held", "10"), ("handsIn", "true"));

        (await acting.LookAtVisitAsync(id)).ReportStatus.ShouldBe(ReportStatus.Submitted);
    }

    [Fact]
    public async Task Amend_WithoutAReason_IsRefusedAndWithOneKeepsBothVersions()
    {
        var id = await acting.VisitAsync(ReportStatus.Accepted);
        var form = await OpenAsync($"/visits/{id}/amend");

        var refused = await form.RefusedAsync("main form", ("Accepted", "5"), ("Declined", "2"));
        refused.ShouldSay("Reason", "Say why: the reason stands in the history.");
        refused["Accepted"].ShouldBe("5");
        var page = await refused.DoneAsync(
            ("Reason", "The form says five."),
            ("Explanation", "The second visitor fell ill.")
        );

        var visit = await acting.LookAtVisitAsync(id);
        (visit.ReportStatus, visit.Counts.Accepted).ShouldBe((ReportStatus.Accepted, 5));
        page.TextOf("#history").ShouldContain("Amend the report: The form says five.");
        page.TextOf("#history").ShouldContain("Spoken to: 6 became 5");
    }

    [Fact]
    public async Task Amend_SomebodyElseDidMeanwhile_SaysWhoAndWhatAndKeepsWhatWasTyped()
    {
        var id = await acting.VisitAsync(ReportStatus.Accepted);
        var first = await OpenAsync($"/visits/{id}/amend");
        var second = await OpenAsync($"/visits/{id}/amend");
        await first.DoneAsync(
            ("Accepted", "5"),
            ("Declined", "2"),
            ("Reason", "The form says five."),
            ("Explanation", "The second visitor fell ill.")
        );

        var refused = await second.RefusedAsync("main form", ("Observed", "1"), ("Reason", "One was observed."));

        refused.Page.TextOf(".govuk-error-summary").ShouldContain("Casey Coordinator");
        refused.Page.TextOf(".govuk-error-summary").ShouldContain("Spoken to: 6 is now 5");
        refused["Observed"].ShouldBe("1");
    }

    [Fact]
    public async Task Void_WithAReason_CountsNowhere()
    {
        var id = await acting.VisitAsync(ReportStatus.Submitted);
        var form = await OpenAsync($"/visits/{id}/void");
        (await form.RefusedAsync()).ShouldSay("Reason", "Say why: the reason stands in the history.");

        var page = await form.DoneAsync(("Reason", "Logged twice."));

        (await acting.LookAtVisitAsync(id)).ReportStatus.ShouldBe(ReportStatus.Void);
        page.QuerySelector("#acts").ShouldBeNull();
    }

    [Fact]
    public async Task TakeUp_ThenTheReportIsUnderReview()
    {
        var id = await acting.VisitAsync(ReportStatus.Submitted);

        await (await OpenAsync($"/visits/{id}/take-up")).DoneAsync();

        (await acting.LookAtVisitAsync(id)).ReportStatus.ShouldBe(ReportStatus.UnderReview);
        using var again = await acting.Coordinator.GetAsync($"/visits/{id}/take-up");
        again.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static (string, string)[] Typed(
        Guid suite,
        IReadOnlyList<Guid> pair,
        params (string Name, string Value)[] other
    ) => [.. Form(suite, pair).Where(f => other.All(o => o.Name != f.Name)), .. other];

    private static IEnumerable<(string Name, string Value)> Form(Guid suite, IReadOnlyList<Guid> pair) =>
        [
            ("Suite", suite.ToString()),
            ("On", "10/5/2023"),
            ("ArrivedAt", "23:00"),
            ("AdmittedAt", "23.02"),
            ("DepartedAt", "0:30"),
            .. pair.Select(v => ("Visitors", v.ToString())),
            ("Held", "10"),
            ("HeldMen", "7"),
            ("HeldWomen", "3"),
            ("Offered", "6"),
            ("OfferedWomen", "2"),
            ("Accepted", "5"),
            ("Declined", "1"),
            ("NotOffered", "1"),
            ("Asleep", "3"),
        ];

    private async Task<(Guid Suite, IReadOnlyList<Guid> Pair)> PeopleAsync()
    {
        var key = ActingOffice.NewId();
        (Guid, IReadOnlyList<Guid>) made = default;
        await acting.Office.ChangeAsync(
            (db, rules) =>
            {
                var suite = SuiteBuilder.Build(rules, acting.Office.Clock, $"Suite {key:N}"[..20]);
                var pair = new[] { Interlocked.Increment(ref number), Interlocked.Increment(ref number) }
                    .Select(n => new VolunteerBuilder(n).Build(rules, acting.Office.Clock))
                    .ToList();
                db.AddRange([suite, .. pair]);
                made = (suite.Id.Value, [.. pair.Select(v => v.Id.Value)]);
                return Task.CompletedTask;
            }
        );
        return made;
    }

    private Task<int> CountAsync() => acting.Office.LookAsync(db => db.CustodyVisits.CountAsync());

    private Task<OpenForm> OpenAsync(string path) => OpenForm.OpenAsync(acting.Coordinator, path);
}
