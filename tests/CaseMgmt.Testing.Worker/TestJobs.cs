using System.Diagnostics;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Jobs;
using CaseMgmt.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Testing.Worker;

/// <summary>The work of the tests' jobs: whatever the test says.</summary>
[Requires(Permission.CompileFigures)]
public sealed record DoTestWork(string? Argument) : ICommand<string>;

/// <summary>What <see cref="DoTestWork"/> does, and how often it began.</summary>
public sealed class TestWork
{
    private int begun;

    public int Begun => Volatile.Read(ref begun);

    public Func<string?, int, CancellationToken, Task<Result<string>>> Does { get; set; } =
        (argument, _, _) => Task.FromResult(Result.Done($"Worked on {argument ?? "nothing"}"));

    internal Task<Result<string>> DoAsync(string? argument, CancellationToken cancel) =>
        Does(argument, Interlocked.Increment(ref begun), cancel);
}

public sealed class DoTestWorkHandler(TestWork work) : IRequestHandler<DoTestWork, Result<string>>
{
    public Task<Result<string>> Handle(DoTestWork request, CancellationToken cancellationToken) =>
        work.DoAsync(request.Argument, cancellationToken);
}

/// <summary>Writes rows in one transaction, says so when it is half-way, and goes on when the gate file is there.</summary>
[Requires(Permission.CompileFigures)]
public sealed record WriteSlowly(string? Gate) : ICommand<string>, IExclusive
{
    public const int Rows = 10;

    public string LockName => "test";
}

public sealed class WriteSlowlyHandler(ICaseDb db, IUnitOfWork work, ActingUser acting, TimeProvider clock)
    : IRequestHandler<WriteSlowly, Result<string>>
{
    public const string HalfWay = "half-way";

    public async Task<Result<string>> Handle(WriteSlowly request, CancellationToken cancellationToken)
    {
        AddHalf();
        await work.SaveBatchAsync(cancellationToken);
        await Console.Out.WriteLineAsync(HalfWay.AsMemory(), cancellationToken);
        while (request.Gate is not null && !File.Exists(request.Gate))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), clock, cancellationToken);
        }

        AddHalf();
        return Result.Done($"{WriteSlowly.Rows} rows written");
    }

    private void AddHalf()
    {
        for (var i = 0; i < WriteSlowly.Rows / 2; i++)
        {
            db.Accesses.Add(
                new AccessRecord(
                    Ids.New(clock),
                    acting.User.Id,
                    acting.User.Name,
                    clock.UtcNow(),
                    "Test",
                    Ids.New(clock),
                    "TEST"
                )
            );
        }
    }
}

/// <summary>One row, named by the argument: how often a run was carried out can be counted.</summary>
[Requires(Permission.CompileFigures)]
public sealed record WriteOneRow(string Name) : ICommand<string>;

public sealed class WriteOneRowHandler(ICaseDb db, ActingUser acting, TimeProvider clock)
    : IRequestHandler<WriteOneRow, Result<string>>
{
    public Task<Result<string>> Handle(WriteOneRow request, CancellationToken cancellationToken)
    {
        db.Accesses.Add(
            new AccessRecord(
                Ids.New(clock),
                acting.User.Id,
                acting.User.Name,
                clock.UtcNow(),
                "Test",
                Ids.New(clock),
                request.Name
            )
        );
        return Task.FromResult(Result.Done("1 row written"));
    }
}

/// <summary>Ends its own process; with an argument right after the commit of a run that it asks for, before Hangfire is told.</summary>
[Requires(Permission.CompileFigures)]
public sealed record AskAndDie(string Argument) : ICommand<string>;

public sealed class AskAndDieHandler(IOptions<DatabaseOptions> database, ActingUser acting, TimeProvider clock)
    : IRequestHandler<AskAndDie, Result<string>>
{
    public async Task<Result<string>> Handle(AskAndDie request, CancellationToken cancellationToken)
    {
        if (request.Argument.Length > 0)
        {
            var builder = new DbContextOptionsBuilder<CaseDb>();
            PersistenceRegistration.Use(builder, database.Value);
            await using var db = new CaseDb(builder.Options);
            db.JobRuns.Add(
                new JobRun(Ids.New(clock), TestJobs.WithArgument, acting.User.Link, clock.UtcNow(), request.Argument)
            );
            await db.SaveChangesAsync(cancellationToken);
        }

        Process.GetCurrentProcess().Kill();
        return Result.Done("Never");
    }
}

public static class TestJobs
{
    public const string OneRow = "test.one_row";
    public const string AsksAndDies = "test.asks_and_dies";
    public const string Nightly = "test.nightly";
    public const string WithArgument = "test.argument";
    public const string Slow = "test.slow";

    public static IReadOnlyList<JobRow> Rows { get; } =
    [
        new(Nightly, "A job of the tests", "test job", a => new DoTestWork(a))
        {
            Cron = "15 2 * * *",
            Schedule = "Every night at 02:15",
        },
        new(WithArgument, "A job of the tests with an argument", "test job", a => new DoTestWork(a))
        {
            TakesArgument = true,
        },
        new(OneRow, "A job that writes one row", "test job", a => new WriteOneRow(a!)) { TakesArgument = true },
        new(AsksAndDies, "A job that ends its process", "test job", a => new AskAndDie(a!)) { TakesArgument = true },
        new(Slow, "A job that takes its time", "test job", a => new WriteSlowly(a)) { TakesArgument = true },
    ];
}
