using System.Collections.Concurrent;
using System.Data.Common;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Report;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using MediatR;
using Microsoft.EntityFrameworkCore;
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

    [SqliteFact("its plans of the queries")]
    public async Task PagesOfFigures_SomeThousandCompilations_ReadAsManyRowsAndScanNothing()
    {
        var counter = new Counter { Explains = true };
        await using var register = await Register.OpenAsync(more: services =>
            services.ConfigureDbContext<CaseDb>(b => b.AddInterceptors(counter))
        );
        await register.ReviewAsync("2022-05-01");
        await register.ReviewAsync("2021-05-01");
        foreach (var period in new[] { "2021-22", "2022-23-Q1", "2022-23" })
        {
            await register.CompileAsync(period, "2023-06-29");
            await register.CompileAsync(period, "2023-06-30");
        }

        var few = await RowsAsync();
        await register.Office.ActAsync(
            async (db, _) =>
            {
                foreach (var period in new[] { "2021-22", "2022-23" })
                {
                    for (var i = 1; i <= 1000; i++)
                    {
                        db.Add(
                            Compilation.Begin(
                                Register.Period(period),
                                Register.Day("2022-06-30").AddDays(-i),
                                1,
                                "system: nightly compilation",
                                register.Office.Clock
                            )
                        );
                    }
                }

                return await Task.FromResult(0);
            }
        );
        // Figures of each of them, so that a search by code alone would show.
        await register.Office.LookAsync(db =>
            db.Database.ExecuteSqlRawAsync(
                """
                INSERT INTO Figures (CompilationId, Position, Code, Title, Unit, Basis, Kind, Records, DefinitionVersion, Numerator)
                SELECT c.Id, f.Position, f.Code, f.Title, f.Unit, f.Basis, f.Kind, f.Records, f.DefinitionVersion, f.Numerator
                FROM Compilations AS c, Figures AS f
                WHERE NOT EXISTS (SELECT 1 FROM Figures AS own WHERE own.CompilationId = c.Id)
                AND f.CompilationId = (SELECT Id FROM Compilations ORDER BY RecordedAt LIMIT 1)
                AND f.Code IN ('reviews.considered', 'visits.attempted', 'visits.completed')
                """
            )
        );

        (await RowsAsync()).ShouldBe(few);

        counter.Asks = true;
        var before = counter.Rows;
        await register.Office.SendAsync(new ListCompiledDays(Register.Period("2022-23"), Register.Day("2020-01-01")));
        (counter.Rows - before).ShouldBe(2 * (10 + 1));
        counter.Scans.ShouldBeEmpty();
        few["ListCompilations"].ShouldBe(3 + 1);

        async Task<Dictionary<string, int>> RowsAsync() => await CountAsync(register, counter, c => c.Rows);
    }

    private static Task<Dictionary<string, int>> CountAsync(Register register, Counter counter) =>
        CountAsync(register, counter, c => c.Commands);

    private static async Task<Dictionary<string, int>> CountAsync(
        Register register,
        Counter counter,
        Func<Counter, int> of
    )
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        async Task AskAsync<T>(IRequest<T?> request)
            where T : class
        {
            var before = of(counter);
            counter.Asks = true;
            (await register.Office.SendAsync(request, Users.Reviewer)).ShouldNotBeNull();
            counter.Asks = false;
            counts[request.GetType().Name + (counts.ContainsKey(request.GetType().Name) ? " latest" : "")] =
                of(counter) - before;
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
        await AskAsync(new GetFigures(period));
        return counts;
    }

    private sealed class Counter : DbCommandInterceptor
    {
        // What grows with every night.
        private static readonly string[] Growing = ["Compilations", "Figures", "CountedRecords", "IdentityChecks"];

        private int commands;
        private int rows;

        public bool Explains { get; init; }

        public int Commands => Volatile.Read(ref commands);

        /// <summary>How often a row was asked for so far: once more than there were, for each command.</summary>
        public int Rows => Volatile.Read(ref rows);

        /// <summary>Steps of SELECTs that read a growing table from end to end.</summary>
        public ConcurrentBag<string> Scans { get; } = [];

        public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
        {
            Interlocked.Increment(ref commands);
            return result;
        }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            if (Explains && Asks)
            {
                Explain(command);
            }

            return ValueTask.FromResult(result);
        }

        public override InterceptionResult DataReaderDisposing(
            DbCommand command,
            DataReaderDisposingEventData eventData,
            InterceptionResult result
        )
        {
            Interlocked.Add(ref rows, eventData.ReadCount);
            return result;
        }

        /// <summary>Set while a page asks: what a test lays down is not looked at.</summary>
        public bool Asks { get; set; }

        private void Explain(DbCommand command)
        {
            using var explain = command.Connection!.CreateCommand();
#pragma warning disable CA2100 // EF's own text.
            explain.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
#pragma warning restore CA2100
            explain.Transaction = command.Transaction;
            foreach (DbParameter parameter in command.Parameters)
            {
                var copy = explain.CreateParameter();
                (copy.ParameterName, copy.Value) = (parameter.ParameterName, parameter.Value);
                explain.Parameters.Add(copy);
            }

            using var steps = explain.ExecuteReader();
            while (steps.Read())
            {
                var step = steps.GetString(3);
                if (
                    step.StartsWith("SCAN ", StringComparison.Ordinal)
                    && ReadsGrowing(command.CommandText, step[5..].Split(' ')[0])
                )
                {
                    Scans.Add($"{step} in {command.CommandText}");
                }
            }
        }

        // A plan speaks of the aliases.
        private static bool ReadsGrowing(string sql, string alias) =>
            Array.Exists(Growing, table => sql.Contains($"\"{table}\" AS \"{alias}\"", StringComparison.Ordinal));
    }
}
