using System.Net;
using CaseMgmt.Application.CustodyVisits.Recording;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Testing;
using CaseMgmt.Web.Tests.Platform;

namespace CaseMgmt.Web.Tests.CustodyVisits;

public sealed class AcceptPageTests(ActingOffice acting) : IClassFixture<ActingOffice>
{
    [Theory]
    [InlineData("reviewer")]
    [InlineData("commissioner")]
    [InlineData("administrator")]
    public async Task Accept_AnotherRole_IsForbiddenAndDoesNothing(string persona)
    {
        var id = await acting.VisitAsync(ReportStatus.Submitted);

        await acting.ShouldForbidAsync(persona, PathOf(id), ("Act", ActingOffice.NewId().ToString()), ("Version", "1"));

        (await acting.ActsOnAsync(id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Accept_UnknownVisit_IsNotFound()
    {
        using var looked = await acting.Coordinator.GetAsync(PathOf(ActingOffice.NewId()));
        using var sent = await acting.Coordinator.PostFormAsync(
            PathOf(ActingOffice.NewId()),
            ("Act", ActingOffice.NewId().ToString()),
            ("Version", "1")
        );

        looked.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        sent.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(ReportStatus.Draft, "This report is still a draft.")]
    [InlineData(ReportStatus.Accepted, "This report was accepted already.")]
    [InlineData(ReportStatus.Void, "This report is void")]
    public async Task Accept_ReportThatCannotBe_SaysHowItStandsAndIsNotOffered(ReportStatus status, string why)
    {
        var id = await acting.VisitAsync(status);
        using var answer = await acting.Coordinator.GetAsync(PathOf(id));

        var page = await acting.Coordinator.FollowAsync(answer);

        page.TextOf(".govuk-notification-banner__title").ShouldBe("Important");
        page.TextOf(".govuk-notification-banner").ShouldContain(why);
        page.AllOf("#acts a").ShouldNotContain("Accept the report");
    }

    [Theory]
    [InlineData(ReportStatus.Submitted, "Submitted")]
    [InlineData(ReportStatus.UnderReview, "Under review")]
    public async Task Accept_Opened_ShowsTheVisit(ReportStatus status, string said)
    {
        var id = await acting.VisitAsync(status);

        var form = await OpenAsync(id);

        form.Page.TextOf("h1").ShouldBe($"Accept the report: {(await acting.LookAtVisitAsync(id)).Reference}");
        form.Page.TextOf("main").ShouldContain("Suite Suite ");
        form.Page.TextOf("main").ShouldContain("Arrived 10 May 2022");
        form.Page.TextOf("main").ShouldContain($"Report {said}");
        (await acting.Coordinator.OpenAsync($"/visits/{id}")).AllOf("#acts a")[0].ShouldBe("Accept the report");
    }

    [Fact]
    public async Task Accept_Sent_IsRecordedInTheVisitItsDecisionsItsHistoryAndOnItsPage()
    {
        var id = await acting.VisitAsync(ReportStatus.Submitted);
        var form = await OpenAsync(id);

        var page = await form.DoneAsync();

        var visit = await acting.LookAtVisitAsync(id);
        visit.ReportStatus.ShouldBe(ReportStatus.Accepted);
        var moves = visit.Decisions.OfType<ReportMoved>().OrderBy(d => d.Number).ToList();
        (moves[0].Status, moves[0].IsInForce, moves[0].SupersededBy).ShouldBe(
            (ReportStatus.Submitted, false, Guid.Parse(form["Act"]))
        );
        (moves[1].Status, moves[1].IsInForce, moves[1].Supersedes).ShouldBe(
            (ReportStatus.Accepted, true, moves[0].Number)
        );
        (moves[1].On, moves[1].RecordedBy, moves[1].Why).ShouldBe(
            (new DateOnly(2023, 7, 1), Users.InRole("coordinator").Id, null)
        );
        var act = (await acting.ActsOnAsync(id)).ShouldHaveSingleItem();
        (act.Act, act.By, act.Reason).ShouldBe(("AcceptVisitReport", "Casey Coordinator", null));
        (act.Before, act.After).ShouldBe(("""{"ReportStatus":"Submitted"}""", """{"ReportStatus":"Accepted"}"""));
        page.TextOf(".govuk-notification-banner").ShouldBe("Success The report was accepted.");
        page.TextOf("#history .moj-timeline__item").ShouldStartWith("Changed by Casey Coordinator");
        page.TextOf("#history .moj-timeline__item")
            .ShouldEndWith("Accept the report Report: Submitted became Accepted");
        page.AllOf("#acts a").ShouldBe(["Amend the report", "Declare the report void"]);
    }

    [Fact]
    public async Task Accept_SameFormSentTwice_IsDoneOnce()
    {
        var id = await acting.VisitAsync(ReportStatus.Submitted);
        var form = await OpenAsync(id);
        await form.DoneAsync();

        var page = await form.DoneAsync();

        (await acting.ActsOnAsync(id)).Count.ShouldBe(1);
        page.TextOf(".govuk-notification-banner").ShouldContain("Nothing was done a second time.");
    }

    [Fact]
    public async Task Accept_SomebodyElseAcceptedIt_SaysWhoAndThenThatItIsDone()
    {
        var id = await acting.VisitAsync(ReportStatus.UnderReview);
        var form = await OpenAsync(id);
        var first = new AcceptVisitReport(new CustodyVisitId(id), form.SeenByAnother);
        (await acting.Office.SendAsync(first, ActingOffice.OtherCoordinator)).IsDone.ShouldBeTrue();

        var told = await form.RefusedAsync();
        var said = told.Page.TextOf(".govuk-error-summary");
        said.ShouldContain("was changed after you opened it: Sam Second, 1 July at 13:00, accept the report");
        said.ShouldContain("Report: Under review is now Accepted");
        var again = await told.RefusedAsync();

        again.Page.TextOf(".govuk-error-summary").ShouldContain("This report was accepted already.");
        (await acting.ActsOnAsync(id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Accept_RecordsAreBusy_SaysSoAndTheSameFormGoesThroughLater()
    {
        var id = await acting.VisitAsync(ReportStatus.Submitted);
        var form = await OpenAsync(id);
        OpenForm told;
        await using (await HeldLock.TakeAsync(acting.Office.Folder))
        {
            told = await form.RefusedAsync();
        }

        told.Page.TextOf(".govuk-error-summary").ShouldContain("try again in a minute");
        (await acting.ActsOnAsync(id)).ShouldBeEmpty();
        await told.DoneAsync();
        (await acting.LookAtVisitAsync(id)).ReportStatus.ShouldBe(ReportStatus.Accepted);
    }

    private static string PathOf(Guid id) => $"/visits/{id}/accept";

    private Task<OpenForm> OpenAsync(Guid id) => OpenForm.OpenAsync(acting.Coordinator, PathOf(id));
}
