using System.Net;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Web.Tests.Platform;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Web.Tests.Administration.Jobs;

/// <summary>No job server works here: a run stays as a test puts it.</summary>
public sealed class JobPagesTests(OfficeInTest office) : IClassFixture<OfficeInTest>
{
    private const string Jobs = "/administration/jobs";
    private const string Nightly = "figures.compile";

    [Fact]
    public async Task Jobs_OfTheOffice_StandWithTheirSchedules()
    {
        using var browser = await office.SignedInAsync("administrator");

        var cards = (await browser.OpenAsync(Jobs)).AllOf(".govuk-summary-card");

        foreach (var time in (string[])["02:15", "02:45", "03:00", "03:15", "03:30"])
        {
            cards.Count(c => c.Contains($"Every night at {time}")).ShouldBe(1, time);
        }

        cards.Count(c => c.Contains("Every hour")).ShouldBe(3);
        var scheduled = cards.Where(c => c.Contains("Every ")).ToList();
        scheduled.ShouldAllBe(c => c.Contains("Next run") && c.Contains("Run now"));
        cards
            .Except(scheduled)
            .ShouldAllBe(c => c.Contains("None: it is asked for where it is needed") && !c.Contains("Run now"));
        (cards.Count, scheduled.Count).ShouldBe((12, 8));
    }

    [Fact]
    public async Task RunNow_Twice_IsOneRunThatBothPagesShow()
    {
        using var browser = await office.SignedInAsync("administrator");

        using var first = await browser.PostFormAsync(Jobs, ("job", Nightly));
        using var second = await browser.PostFormAsync(Jobs, ("job", Nightly));

        second.Headers.Location.ShouldBe(first.Headers.Location);
        var run = await office.LookAsync(db => db.JobRuns.SingleAsync(r => r.Job == Nightly));
        (run.RequestedBy, run.State).ShouldBe(("Alex Administrator", RunState.Waiting));
        var page = await browser.FollowAsync(first);
        page.TextOf(".govuk-notification-banner__heading").ShouldStartWith("The job was asked for.");
        page.TextOf("#run").ShouldContain("Waiting for a worker to be free");
        page.TextOf("#run").ShouldContain("1 July 2023 at 13:00 by Alex Administrator");

        await EndAsync(run.Id, "2 compilations made, 0 unchanged");
        (await browser.FollowAsync(first)).TextOf("#run").ShouldContain("2 compilations made, 0 unchanged");
        var list = await browser.OpenAsync(Jobs);
        list.AllOf(".govuk-summary-card")[0].ShouldContain("2 compilations made, 0 unchanged");
        list.AllOf("main tbody tr").ShouldHaveSingleItem().ShouldContain("Alex Administrator Done 2 compilations made");
    }

    [Theory]
    [InlineData("no.such.job", "There is no such job.")]
    [InlineData("registers.import", "This job works on one thing and is started there")]
    public async Task RunNow_WhatTheListDoesNotRun_IsExplained(string job, string expected)
    {
        using var browser = await office.SignedInAsync("administrator");

        using var answer = await browser.PostFormAsync(Jobs, ("job", job));

        var page = await answer.ReadPageAsync();
        page.Title.ShouldStartWith("Error: ");
        page.TextOf(".govuk-error-summary").ShouldContain(expected);
        (await office.LookAsync(db => db.JobRuns.AnyAsync(r => r.Job == job))).ShouldBeFalse();
    }

    [Fact]
    public async Task Home_OfTheAdministrator_NamesTheJobThatFailedUntilItRunsAgain()
    {
        await using var troubled = new OfficeInTest();
        using var browser = await troubled.SignedInAsync("administrator");
        (await browser.OpenAsync("/")).TextOf("main").ShouldContain("Nothing waits.");
        using var asked = await browser.PostFormAsync(Jobs, ("job", Nightly));
        await troubled.LookAsync(db =>
            db.JobRuns.ExecuteUpdateAsync(s => s.SetProperty(r => r.State, RunState.Failed))
        );

        var link = (await browser.OpenAsync("/")).QuerySelector("#waiting a")!;
        link.TextContent.ShouldBe(
            "Failed: Compile the figures of the quarter and financial year, and of those just over"
        );
        link.GetAttribute("href").ShouldBe(asked.Headers.Location!.ToString());

        using var again = await browser.PostFormAsync(Jobs, ("job", Nightly));
        (await browser.OpenAsync("/")).QuerySelector("#waiting").ShouldBeNull();
    }

    [Theory]
    [InlineData("reviewer")]
    [InlineData("coordinator")]
    [InlineData("commissioner")]
    public async Task Jobs_ForAnotherRole_AreForbiddenAndNothingIsAskedFor(string persona)
    {
        using var browser = await office.SignedInAsync(persona);
        var before = await office.LookAsync(db => db.JobRuns.CountAsync());

        using var page = await browser.GetAsync(Jobs);
        using var answer = await browser.PostFormAsync(Jobs, ("job", Nightly));

        (page.StatusCode, answer.StatusCode).ShouldBe((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden));
        (await office.LookAsync(db => db.JobRuns.CountAsync())).ShouldBe(before);
    }

    [Fact]
    public async Task Run_Unknown_IsNotFound()
    {
        using var browser = await office.SignedInAsync("administrator");

        using var answer = await browser.GetAsync($"{Jobs}/runs/{Guid.Empty}");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<int> EndAsync(Guid run, string outcome) =>
        office.LookAsync(db =>
            db.JobRuns.Where(r => r.Id == run)
                .ExecuteUpdateAsync(s =>
                    s.SetProperty(r => r.State, RunState.Succeeded)
                        .SetProperty(r => r.StartedAt, r => r.RequestedAt)
                        .SetProperty(r => r.EndedAt, r => r.RequestedAt)
                        .SetProperty(r => r.Outcome, outcome)
                )
        );
}
