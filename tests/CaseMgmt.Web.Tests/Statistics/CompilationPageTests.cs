using System.Net;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Web.Tests.Platform;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Web.Tests.Statistics;

/// <summary>A compilation asked for on a page: no job server works here, so its run stays as a test puts it.</summary>
public sealed class CompilationPageTests(CompiledYear year) : IClassFixture<CompiledYear>
{
    private const string Compile = "/statistics?handler=Compile";

    [Fact]
    public async Task Compile_Twice_IsOneRunWhosePageIsFoundAgain()
    {
        using var browser = await year.Office.SignedInAsync("administrator");

        using var first = await browser.PostFormAsync(Compile, ("Period", "2020-21"), ("AsAt", "2023-06-01"));
        using var second = await browser.PostFormAsync(Compile, ("Period", "2020-21"), ("AsAt", "1/6/2023"));

        second.Headers.Location.ShouldBe(first.Headers.Location);
        var run = await year.Office.LookAsync(db => db.JobRuns.SingleAsync(r => r.Argument == "2020-21 2023-06-01"));
        (run.Job, run.RequestedBy, run.State).ShouldBe((CompilationAsked.Job, "Alex Administrator", RunState.Waiting));
        var page = await browser.FollowAsync(first);
        page.TextOf(".govuk-notification-banner__heading")
            .ShouldBe("The figures of 2020-21 were asked for. This page shows how it goes.");
        page.TextOf("[data-refresh-status]").ShouldBe("Waiting for a worker to be free");
        page.AllOf("dl dd").ShouldBe(["To come", "To come", "To come", "To come", "To come"]);
        page.QuerySelector("#compilation")!.GetAttribute("data-refresh-seconds").ShouldNotBeNull();
        page.QuerySelector("a.app-progress__reload").ShouldNotBeNull("without script it is loaded again by hand");

        foreach (
            var address in new[]
            {
                "/statistics",
                "/statistics/report",
                "/statistics/figures/reviews.valid?period=2020-21",
            }
        )
        {
            (await browser.OpenAsync(address))
                .QuerySelector($".govuk-inset-text a[href='{first.Headers.Location}']")
                .ShouldNotBeNull(address);
        }

        using var reviewer = await year.Office.SignedInAsync("reviewer");
        (await reviewer.OpenAsync("/statistics")).QuerySelector(".govuk-inset-text").ShouldBeNull();
    }

    [Fact]
    public async Task Page_OfARunThatIsOver_LeadsToTheFigures()
    {
        using var browser = await year.Office.SignedInAsync("administrator");
        using var asked = await browser.PostFormAsync(Compile, ("Period", "2022-23-Q1"), ("AsAt", "2023-06-30"));
        await EndAsync("2022-23-Q1 2023-06-30", RunState.Succeeded, "Figures compiled");

        var page = await browser.FollowAsync(asked);

        page.TextOf("#compilation").ShouldContain("Figures compiled.");
        page.QuerySelector("#compilation")!.GetAttribute("data-refresh-seconds").ShouldBeNull();
        page.QuerySelector("#compilation a.govuk-button")!
            .GetAttribute("href")
            .ShouldBe("/statistics?period=2022-23-Q1&asAt=2023-06-30");
    }

    [Fact]
    public async Task Page_OfARunThatFailed_SaysWhyAndOffersAnother()
    {
        using var browser = await year.Office.SignedInAsync("administrator");
        using var asked = await browser.PostFormAsync(Compile, ("Period", "2022-23-Q2"), ("AsAt", "2023-06-30"));
        await EndAsync("2022-23-Q2 2023-06-30", RunState.Failed, "Something went wrong, JOB-1.");

        var page = await browser.FollowAsync(asked);
        page.TextOf(".govuk-warning-text").ShouldContain("Something went wrong, JOB-1.");
        page.AllOf("main button").ShouldBe(["Try again"]);

        using var again = await browser.PostFormAsync(Compile, ("Period", "2022-23-Q2"), ("AsAt", "2023-06-30"));
        again.Headers.Location.ShouldNotBe(asked.Headers.Location);
    }

    [Theory]
    [InlineData("2022-23", "2023-07-02", "The as-at day is in the future.")]
    [InlineData("2023-24", "2023-01-01", "The period begins after the as-at day")]
    [InlineData("banana", "", "'banana' is not a period")]
    public async Task Compile_WhatCannotBe_IsExplainedAndNotAskedFor(string period, string day, string expected)
    {
        using var browser = await year.Office.SignedInAsync("administrator");
        var before = await RunsAsync();

        using var answer = await browser.PostFormAsync(Compile, ("Period", period), ("AsAt", day));

        var page = await answer.ReadPageAsync();
        page.Title.ShouldStartWith("Error: ");
        page.TextOf(".govuk-error-summary").ShouldContain(expected);
        (await RunsAsync()).ShouldBe(before);
    }

    [Theory]
    [InlineData("reviewer")]
    [InlineData("coordinator")]
    [InlineData("commissioner")]
    public async Task Compile_ByARoleWithoutThePermission_IsForbidden(string persona)
    {
        using var browser = await year.Office.SignedInAsync(persona);
        var before = await RunsAsync();

        using var answer = await browser.PostFormAsync(Compile, ("Period", "2022-23"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await RunsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Page_OfAnUnknownRun_IsNotFound()
    {
        using var browser = await year.Office.SignedInAsync("administrator");

        using var answer = await browser.GetAsync($"/statistics/compilations/{Guid.Empty}");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<int> RunsAsync() => year.Office.LookAsync(db => db.JobRuns.CountAsync());

    private Task<int> EndAsync(string argument, RunState state, string outcome) =>
        year.Office.LookAsync(db =>
            db.JobRuns.Where(r => r.Argument == argument)
                .ExecuteUpdateAsync(s => s.SetProperty(r => r.State, state).SetProperty(r => r.Outcome, outcome))
        );
}
