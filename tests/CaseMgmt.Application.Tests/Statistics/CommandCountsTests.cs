using System.Data.Common;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Report;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using MediatR;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>A page of figures asks the database a fixed number of times, however many records and compilations there are.</summary>
public sealed class CommandCountsTests
{
    [Fact]
    public async Task PagesOfFigures_FewOrManyRecords_AskAsOften()
    {
        var counter = new Counter();
        await using var register = await Register.OpenAsync(more: services =>
            services.ConfigureDbContext<CaseDb>(b => b.AddInterceptors(counter))
        );
        await register.ReviewAsync("2022-05-01");
        await register.CompileAsync("2021-22", "2023-06-29");
        await register.CompileAsync("2022-23", "2023-06-29");
        await register.CompileAsync("2022-23", "2023-06-30");
        var few = await CountAsync(register, counter);

        for (var i = 0; i < 60; i++)
        {
            await register.ValidAsync("2022-06-01", "2022-07-01");
        }

        foreach (
            var period in new[]
            {
                "2020-21",
                "2021-22",
                "2022-23-Q1",
                "2022-23-Q2",
                "2022-23-Q3",
                "2022-23-Q4",
                "2022-23",
            }
        )
        {
            await register.CompileAsync(period, "2023-06-30");
        }

        var many = await CountAsync(register, counter);

        many.ShouldBe(few);
        few["GetFigures"].ShouldBe(3);
        few["GetComparedFigures"].ShouldBe(6);
        few.Values.Max().ShouldBeLessThanOrEqualTo(8);
    }

    private static async Task<Dictionary<string, int>> CountAsync(Register register, Counter counter)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        async Task AskAsync<T>(IRequest<T?> request)
            where T : class
        {
            var before = counter.Commands;
            (await register.Office.SendAsync(request, Users.Reviewer)).ShouldNotBeNull();
            counts[request.GetType().Name] = counter.Commands - before;
        }

        var (period, day) = (Register.Period("2022-23"), Register.Day("2023-06-30"));
        await AskAsync(new GetFigures(period, day));
        await AskAsync(new GetComparedFigures(period, day));
        await AskAsync(new GetReport(period, day));
        await AskAsync(new GetChanges(period, day));
        await AskAsync(new GetFigure("reviews.considered", period, day));
        await AskAsync(new ListFigureRecords("reviews.considered", period, day));
        await AskAsync(new ListCompilations());
        await AskAsync(new ListDefinitions());
        return counts;
    }

    private sealed class Counter : DbCommandInterceptor
    {
        private int commands;

        public int Commands => Volatile.Read(ref commands);

        public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
        {
            Interlocked.Increment(ref commands);
            return result;
        }
    }
}
