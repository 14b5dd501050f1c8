using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Testing;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>The same records, period and day give one compilation; what changes makes the next revision.</summary>
public sealed class CompilationTests
{
    [Fact]
    public async Task Compile_Twice_MakesOneCompilationAndLeavesNothingBehind()
    {
        await using var register = await Register.OpenAsync();
        await register.ValidAsync("2022-05-01", "2022-06-20", ReviewResult.Upheld);

        var first = await register.CompileAsync("2022-23", "2023-06-30");
        var (compilations, counted) = await SizesAsync(register);
        var second = await register.CompileAsync("2022-23", "2023-06-30");

        first.IsNew.ShouldBeTrue();
        first.Revision.ShouldBe(1);
        second.IsNew.ShouldBeFalse();
        second.Id.ShouldBe(first.Id);
        compilations.ShouldBe(1);
        counted.ShouldBeGreaterThan(0);
        (await SizesAsync(register)).ShouldBe((compilations, counted));
    }

    [Fact]
    public async Task Compile_TwoAtTheSameMoment_MakeOneCompilation()
    {
        await using var register = await Register.OpenAsync();
        await register.ValidAsync("2022-05-01", "2022-06-20", ReviewResult.Upheld);
        using var together = new Barrier(2);

        // Two scopes, two connections, two threads.
        Task<CompilationSummary> CompileAsync() =>
            Task.Run(() =>
                register.Office.InScopeAsync(async scope =>
                {
                    await scope.GetRequiredService<ICaseDb>().Compilations.CountAsync();
                    together.SignalAndWait(TimeSpan.FromSeconds(30)).ShouldBeTrue();
                    var compiled = await scope
                        .GetRequiredService<ISender>()
                        .Send(new CompileFigures(Register.Period("2022-23"), Register.Day("2023-06-30")));
                    compiled.Errors.ShouldBeEmpty();
                    return compiled.Value;
                })
            );
        var both = await Task.WhenAll(CompileAsync(), CompileAsync());

        both.Count(c => c.IsNew).ShouldBe(1);
        both[0].Id.ShouldBe(both[1].Id);
        (await SizesAsync(register)).Compilations.ShouldBe(1);
    }

    [Fact]
    public async Task Compile_AfterARecordChanged_MakesRevisionTwoAndLeavesTheFirstAsItWas()
    {
        await using var register = await Register.OpenAsync();
        await register.ReviewAsync("2022-05-01");
        var first = await register.CompileAsync("2022-23", "2023-06-30");
        var before = await FiguresOfAsync(register, first);

        await register.ReviewAsync("2022-05-02");
        var second = await register.CompileAsync("2022-23", "2023-06-30");

        second.Revision.ShouldBe(2);
        (await FiguresOfAsync(register, first)).ShouldBe(before);
        var shown = await register.Office.SendAsync(
            new GetFigures(Register.Period("2022-23"), Register.Day("2023-06-30"))
        );
        shown!.Compilation.Revision.ShouldBe(2);
        shown.Total("reviews.considered").ShouldBe(2);

        var changes = await register.Office.SendAsync(
            new GetChanges(Register.Period("2022-23"), Register.Day("2023-06-30"))
        );
        changes!.Previous!.Revision.ShouldBe(1);
        // One more received, and open: these and no other figure.
        changes
            .Changes.Select(c => c.Code)
            .ShouldBe([
                "reviews.considered",
                "reviews.ongoing",
                "reviews.awaiting_validity",
                "reviews.flow.received",
                "reviews.flow.open_at_end",
                "reviews.flow.acknowledged_on_time",
                "reviews.flow.open_at_end.by_age.over_90_days",
            ]);
    }

    [Fact]
    public async Task Compile_SameNumbersOfOtherRecords_MakesARevision()
    {
        await using var register = await Register.OpenAsync();
        var one = await register.ReviewAsync("2022-05-01");
        await register.CompileAsync("2022-23", "2023-06-30");

        // One review moves into the year before; another, of the same kind, comes in: every number stays.
        await register.Office.ActAsync(
            async (db, rules) =>
            {
                var held = await db
                    .ComplaintReviews.WithDecisions()
                    .Include(r => r.Allegations)
                    .SingleAsync(r => r.Id == one.Id);
                held.Correct(
                        new ReviewFacts
                        {
                            ReceivedAt = Register.Utc("2019-05-01T12:00"),
                            Channel = ReviewChannel.Email,
                            ApplicantName = "Ashley Applicant",
                            AllegationCategories = ["A1"],
                            WithdrawnOn = Register.Day("2019-05-02"),
                        },
                        rules
                    )
                    .Errors.ShouldBeEmpty();
                return 0;
            }
        );
        await register.ReviewAsync("2022-05-01");
        var second = await register.CompileAsync("2022-23", "2023-06-30");

        second.IsNew.ShouldBeTrue();
        second.Revision.ShouldBe(2);
        var changes = await register.Office.SendAsync(new GetChanges(Register.Period("2022-23")));
        changes!.Changes.ShouldBeEmpty();
        var listed = await register.Office.SendAsync(
            new ListFigureRecords("reviews.considered", Register.Period("2022-23")),
            Testing.Users.Reviewer
        );
        listed.Rows.ShouldHaveSingleItem().Reference.ShouldBe("REV/2022-23/0002");
    }

    [Fact]
    public async Task Identity_ThatDoesNotClose_ShowsItsResidual()
    {
        await using var register = await Register.OpenAsync();
        // Decided invalid, and withdrawn before that: in both of two parts that ought to be apart.
        var odd = await register.InvalidAsync("2022-05-01", "2022-05-10");
        await register.Office.ActAsync(
            async (db, _) =>
                await db
                    .ComplaintReviews.Where(r => r.Id == odd.Id)
                    .ExecuteUpdateAsync(s =>
                        s.SetProperty(r => r.WithdrawnOn, Register.Day("2022-05-05"))
                            .SetProperty(r => r.Withdrawal, Domain.ComplaintReviews.Withdrawal.Application)
                    )
        );

        var summary = await register.CompileAsync("2022-23", "2023-06-30");
        var year = await register.Office.SendAsync(new GetFigures(Register.Period("2022-23")));

        // considered 1 = invalid 1 + withdrawn 1 + completed 0 + ongoing 0: one too many.
        var open = year!.Identities.Single(i => i.Mentions("reviews.considered"));
        (open.Left, open.Right, open.Residual).ShouldBe((1, 2, -1));
        summary.OpenIdentities.ShouldBe(2); // and the flow: open 0 + completed 0 + invalid 1 + withdrawn 1 = open 0 + received 1
        var figure = await register.Office.SendAsync(new GetFigure("reviews.withdrawn", Register.Period("2022-23")));
        figure!.Identities.Single(i => !i.Closes).Residual.ShouldBe(-1);
    }

    [Theory]
    [InlineData("2023-24", "2023-06-30", null)]
    [InlineData("2023-24", "2023-12-02", "AsAt")]
    [InlineData("2023-24", "2023-03-31", "Period")]
    public async Task Compile_AsAtInTheFutureOrBeforeThePeriod_NamesTheField(string period, string asAt, string? field)
    {
        await using var register = await Register.OpenAsync(Register.Day("2023-12-01"));
        var compiled = await register.Office.SendAsync(new CompileFigures(Register.Period(period), Register.Day(asAt)));
        compiled.Errors.Select(e => e.Field).ShouldBe(field is null ? [] : [field]);
    }

    private static async Task<(int Compilations, int Counted)> SizesAsync(Register register) =>
        (
            await register.Office.LookAsync(db => db.Compilations.CountAsync()),
            await register.Office.LookAsync(db => db.CountedRecords.CountAsync())
        );

    private static Task<List<string>> FiguresOfAsync(Register register, CompilationSummary compiled) =>
        register.Office.LookAsync(db =>
            db.Compilations.Where(c => c.Id == compiled.Id)
                .SelectMany(c => c.Figures)
                .OrderBy(f => f.Position)
                .Select(f => f.Code + " " + f.Numerator + "/" + f.Denominator + "/" + f.Measure)
                .ToListAsync()
        );
}
