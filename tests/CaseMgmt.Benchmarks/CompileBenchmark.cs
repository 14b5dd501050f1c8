using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Infrastructure;
using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Benchmarks;

/// <summary>
/// A compilation (all families; the ids kept, compared and saved) against the review figures in hand-written SQL (numbers only), one after
/// the other in the same run, by the CPU that each takes, since others may be at work on the machine. Each compilation is of another
/// as-at day, so that none is answered by an earlier one.
/// </summary>
internal static class CompileBenchmark
{
    private static readonly string[] Periods = ["2022-23", "2015-04-01..2026-03-31"];

    private const int WarmUp = 250;
    private const int Runs = 7;

    public static async Task RunAsync(int[] sizes)
    {
        Console.WriteLine(
            $"CPU: median of {Runs} runs after {WarmUp} to warm up; the period is the financial year 2022-23, then all years."
        );
        foreach (var size in sizes)
        {
            var data = await Offices.WithReviewsAsync(size);
            await using var office = Office(data);
            foreach (var period in Periods)
            {
                // The code is made machine code once, whatever the size: the first office warms it.
                var warmUp = size == sizes[0] && period == Periods[0] ? WarmUp : 1;
                await MeasureAsync(office, data, size, ReportingPeriod.Parse(period).Value, warmUp);
            }
        }
    }

    private static async Task MeasureAsync(
        ServiceProvider office,
        string data,
        int size,
        ReportingPeriod period,
        int warmUp
    )
    {
        List<double> compiled = [];
        List<double> byHand = [];
        for (var run = 0; run < warmUp + Runs; run++)
        {
            var asAt = new DateOnly(2026, 10, 1).AddDays(-run);
            await ForgetAsync(data, asAt);
            var started = Environment.CpuUsage.TotalTime;
            await using (var scope = office.CreateAsyncScope())
            {
                scope.ServiceProvider.GetRequiredService<ActingUser>().Become(OfficeUser.System("benchmark"));
                var outcome = await scope
                    .ServiceProvider.GetRequiredService<ISender>()
                    .Send(new CompileFigures(period, asAt));
                if (!outcome.IsDone || !outcome.Value.IsNew)
                {
                    throw new InvalidOperationException("The compilation was not made.");
                }
            }

            compiled.Add((Environment.CpuUsage.TotalTime - started).TotalMilliseconds);
            started = Environment.CpuUsage.TotalTime;
            HandWrittenCounts.Run(Offices.DatabaseOf(data), period.From, period.To, asAt);
            byHand.Add((Environment.CpuUsage.TotalTime - started).TotalMilliseconds);
        }

        double mine = Median(compiled, warmUp),
            hand = Median(byHand, warmUp);
        Console.WriteLine(
            $"{size, 9:N0} reviews, {period}: compilation {mine:0} ms, by hand {hand:0.0} ms, ratio {mine / hand:0.0}"
        );
    }

    private static double Median(List<double> all, int warmUp) => all.Skip(warmUp).Order().ElementAt(Runs / 2);

    private static async Task ForgetAsync(string data, DateOnly asAt)
    {
        await using var connection = new SqliteConnection($"Data Source={Offices.DatabaseOf(data)};Foreign Keys=True");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            DELETE FROM LatestCompilations WHERE CompilationId IN (SELECT Id FROM Compilations WHERE AsAt = @day);
            DELETE FROM CountedRecords WHERE CompilationId IN (SELECT Id FROM Compilations WHERE AsAt = @day);
            DELETE FROM Compilations WHERE AsAt = @day
            """;
        command.Parameters.AddWithValue(
            "@day",
            asAt.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        );
        await command.ExecuteNonQueryAsync();
    }

    private static ServiceProvider Office(string data)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Database:DataFolder"] = data })
            .Build();
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddLogging()
            .AddOffice(configuration)
            .BuildServiceProvider();
    }
}
