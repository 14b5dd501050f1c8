using System.Net;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Testing.Builders;
using CaseMgmt.Web.Tests.Platform;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Web.Tests.Statistics;

/// <summary>What was known at two times, side by side, and a compilation of an earlier knowledge asked for.</summary>
public sealed class ChangesPageTests : IAsyncLifetime
{
    private const string Changes = "/statistics/changes";

    // Each test compiles for itself.
    private readonly CompiledYear year = new();

    public ValueTask InitializeAsync() => year.InitializeAsync();

    public ValueTask DisposeAsync() => year.DisposeAsync();

    [Fact]
    public async Task Changes_AfterALateEntry_ShowTheFiguresAndTheActs_AndAnyTwoCanBeChosen()
    {
        using var browser = await year.Office.SignedInAsync("commissioner");
        (await browser.OpenAsync(Changes)).TextOf("#nothing").ShouldContain("only one compilation of 2022-23");
        await year.Office.ArrangeAsync(rules =>
            [new ReviewBuilder(5).Decided(ReviewResult.Upheld).Build(rules, year.Office.Clock)]
        );
        (await year.Office.SendAsync(new CompileFigures(CompiledYear.Year, CompiledYear.AsAt))).IsDone.ShouldBeTrue();

        var page = await browser.OpenAsync(Changes);

        page.TextOf("main")
            .ShouldContain(
                "As at 30 June 2023, known on 30 June 2023 (revision 1), and As at 30 June 2023, known on 1 July 2023 (revision 2)"
            );
        page.AllOf("main tbody tr:first-child td").ShouldBe(["4", "5"]);
        page.AllOf("main li").ShouldHaveSingleItem().ShouldContain("1 record");
        var revisions = page.QuerySelectorAll("#Since option").Select(o => o.GetAttribute("value")).ToList();
        revisions.Count.ShouldBe(2);
        var turned = await browser.OpenAsync($"{Changes}?Period=2022-23&Since={revisions[0]}&Now={revisions[1]}");
        turned.AllOf("main tbody tr:first-child td").ShouldBe(["5", "4"]);
        turned.AllOf("main li").Count.ShouldBe(1);
        page.QuerySelector("#KnownAt").ShouldBeNull("the Commissioner compiles nothing");
    }

    [Fact]
    public async Task Compile_OnAnEarlierKnowledge_IsAskedForAndLeadsToTheComparison()
    {
        using var browser = await year.Office.SignedInAsync("administrator");
        var form = await OpenForm.OpenAsync(browser, Changes, "main form[method=post]");
        form["AsAt"].ShouldBe("30/6/2023");
        (await form.RefusedAsync(typed: [("KnownAt", "")])).ShouldSay(
            "KnownAt",
            $"Enter the known-at day, like {Web.Components.TypedDay.Example}"
        );
        (await form.RefusedAsync(typed: [("KnownAt", "2/7/2023")])).ShouldSay(
            "KnownAt",
            "The known-at day is in the future. What the office knew can be read as of today or an earlier day."
        );

        using var asked = await form.SendAsync(("KnownAt", "29/6/2023"));

        asked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var run = await year.Office.LookAsync(db =>
            db.JobRuns.SingleAsync(r => r.Argument == "2022-23 2023-06-30 2023-06-29")
        );
        (await browser.FollowAsync(asked)).TextOf("#compilation").ShouldContain("as known on 29 June 2023");
        (await year.Office.SendAsync(CompileTrend.Of(CompilationAsked.Parse(run.Argument!)))).Value.ShouldStartWith(
            "Figures for 2022-23 as at 30 June 2023, as known on 29 June 2023, compiled"
        );
        (await browser.OpenAsync("/statistics")).TextOf("main").ShouldContain("as known on 30 June 2023");
    }

    [Theory]
    [InlineData("reviewer")]
    [InlineData("commissioner")]
    public async Task Compile_ByARoleWithoutThePermission_IsForbidden(string persona)
    {
        using var browser = await year.Office.SignedInAsync(persona);

        using var answer = await browser.PostFormAsync(Changes, ("Period", "2022-23"), ("KnownAt", "29/6/2023"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
