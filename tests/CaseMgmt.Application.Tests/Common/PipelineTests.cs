using System.Collections.Concurrent;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaseMgmt.Application.Tests.Common;

/// <summary>The way that every command takes, walked by small commands of the test's own on a real database.</summary>
public sealed class PipelineTests : IAsyncLifetime
{
    private readonly ConcurrentQueue<string> steps = new();
    private OfficeDatabase office = null!;

    public async ValueTask InitializeAsync() =>
        office = await OfficeDatabase.StartAsync(services =>
        {
            services.AddSingleton(steps);
            services.AddSingleton<Gate>();
            services.AddSingleton<ILoggerProvider>(new NotingLogs(steps));
            services.AddScoped<IRequestHandler<AddSuiteCommand, Result<CustodySuiteId>>, AddSuiteHandler>();
            services.AddScoped<IRequestHandler<AddSuiteExclusivelyCommand, Result<CustodySuiteId>>, AddSuiteHandler>();
            services.AddScoped<IRequestHandler<CorrectSuiteCommand, Result>, CorrectSuiteHandler>();
            services.AddScoped<IRequestHandler<NamesNoPermission, Result>, NamesNoPermissionHandler>();
            services.AddScoped<IValidator<AddSuiteCommand>, AddSuiteValidator>();
        });

    public async ValueTask DisposeAsync() => await office.DisposeAsync();

    [Fact]
    public async Task Send_GoodCommand_PassesTheStepsInTheirOrder()
    {
        var result = await office.SendAsync(new AddSuiteCommand("In order"), Users.Administrator);

        result.IsDone.ShouldBeTrue();
        steps.ShouldBe(["validate", "handle, held 0", "log AddSuiteCommand by Alex Administrator: done"]);
        (await Names()).ShouldBe(["In order"]);
        var history = (await History()).ShouldHaveSingleItem();
        (history.Act, history.By, history.RecordId).ShouldBe(
            ("AddSuiteCommand", "Alex Administrator", result.Value.Value)
        );
    }

    [Fact]
    public async Task Send_WithoutPermission_IsDeniedBeforeAnythingElse()
    {
        var denied = await Should.ThrowAsync<PermissionDeniedException>(() =>
            office.SendAsync(new AddSuiteCommand(""), Users.Reviewer)
        );

        denied.Message.ShouldBe("Robin Reviewer lacks ImportRegisters for AddSuiteCommand.");
        steps.ShouldBeEmpty();
        (await Names()).ShouldBeEmpty();
        (await History()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Send_Nobody_IsDenied() =>
        await Should.ThrowAsync<PermissionDeniedException>(() =>
            office.SendAsync(new AddSuiteCommand("Nobody's"), OfficeUser.Nobody)
        );

    [Fact]
    public async Task Send_RequestThatNamesNoPermission_IsDeniedToEverybody()
    {
        var denied = await Should.ThrowAsync<Exception>(() => office.SendAsync(new NamesNoPermission(), Users.Tests));
        denied.GetBaseException().Message.ShouldBe("NamesNoPermission names no permission.");
        steps.ShouldNotContain("handled without permission");
    }

    [Fact]
    public async Task Send_FormIsWrong_NamesEveryFieldAndHandlesNothing()
    {
        var result = await office.SendAsync(new AddSuiteCommand(""));

        result
            .Errors.Select(e => (e.Code, e.Field))
            .ShouldBe([("request.NotEmptyValidator", "Name"), ("request.suite.short", "Name")]);
        steps.ShouldBe(["validate", "log AddSuiteCommand by system: tests: request.NotEmptyValidator"]);
        (await Names()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Send_HandlerRefuses_SavesNothingThatItHadAdded()
    {
        var result = await office.SendAsync(new AddSuiteCommand("Refused later", Refuse: true));

        result.Errors.Single().Code.ShouldBe("suite.test");
        (await Names()).ShouldBeEmpty();
        (await History()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Send_HandlerThrows_SavesNothing()
    {
        await Should.ThrowAsync<ArithmeticException>(() =>
            office.SendAsync(new AddSuiteCommand("Thrown", Throw: true))
        );
        (await Names()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Send_RecordChangedMeanwhile_SaysWhichAndLosesNothing()
    {
        var id = (await office.SendAsync(new AddSuiteCommand("Contested"))).Value;
        var gate = office.Services.GetRequiredService<Gate>();

        // The first loads the suite and waits; the second changes and saves it; then the first goes on.
        var first = office.SendAsync(new CorrectSuiteCommand(id, "South", Wait: true), Users.Administrator);
        await gate.Reached.Task.WaitAsync(TimeSpan.FromSeconds(30));
        (await office.SendAsync(new CorrectSuiteCommand(id, "East", Wait: false))).IsDone.ShouldBeTrue();
        gate.Open.SetResult();
        var changed = await Should.ThrowAsync<RecordChangedException>(() => first);

        changed.ToError().Code.ShouldBe("record.changed_meanwhile");
        changed
            .ToError()
            .Message.ShouldBe(
                $"Contested was changed after you opened it: system: tests, {LondonTime.ToLocal(office.Clock.UtcNow()):d MMMM 'at' HH:mm}, correct suite command (Panel: North is now East). Look at it, and repeat what is still needed: nothing that you typed is lost."
            );
        var held = await office.LookAsync(db => db.CustodySuites.SingleAsync(s => s.Id == id));
        (held.Panel, held.Version).ShouldBe(("East", 1));
        (await History()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Send_ExclusiveCommandsAtOnce_RunOneAfterTheOther()
    {
        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(i => Task.Run(() => office.SendAsync(new AddSuiteExclusivelyCommand($"Exclusive {i}"))))
        );

        results.ShouldAllBe(r => r.IsDone);
        // Each saw all that the ones before it had saved.
        steps
            .Where(s => s.StartsWith("handle", StringComparison.Ordinal))
            .ShouldBe(Enumerable.Range(0, 8).Select(i => $"handle, held {i}"));
    }

    [Fact]
    public async Task Send_ExclusiveThatKeepsNothing_DoesEverythingAndKeepsNothing()
    {
        var result = await office.SendAsync(new AddSuiteExclusivelyCommand("Preview", KeepsNothing: true));

        result.IsDone.ShouldBeTrue();
        steps.ShouldContain("handle, held 0");
        (await Names()).ShouldBeEmpty();
        (await History()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Send_ExclusiveThatIsRefused_KeepsNothing()
    {
        (await office.SendAsync(new AddSuiteExclusivelyCommand("Refused", Refuse: true))).IsDone.ShouldBeFalse();
        (await Names()).ShouldBeEmpty();
    }

    private Task<List<string>> Names() => office.LookAsync(db => db.CustodySuites.Select(s => s.Name).ToListAsync());

    private Task<List<HistoryRecord>> History() => office.LookAsync(db => db.History.ToListAsync());

    /// <summary>Holds a handler up between reading and saving.</summary>
    public sealed class Gate
    {
        public TaskCompletionSource Reached { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Open { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    [Requires(Permission.ImportRegisters)]
    public sealed record AddSuiteCommand(string Name, bool Refuse = false, bool Throw = false)
        : ICommand<CustodySuiteId>;

    [Requires(Permission.ImportRegisters)]
    public sealed record AddSuiteExclusivelyCommand(string Name, bool Refuse = false, bool KeepsNothing = false)
        : ICommand<CustodySuiteId>,
            IExclusive
    {
        public string LockName => "suites";
    }

    [Requires(Permission.ImportRegisters)]
    public sealed record CorrectSuiteCommand(CustodySuiteId Id, string Panel, bool Wait) : ICommand, IActOnRecord
    {
        public Seen Seen { get; init; } = new(Ids.New(TimeProvider.System), 0);
    }

    public sealed record NamesNoPermission : ICommand;

    private sealed class AddSuiteValidator : AbstractValidator<AddSuiteCommand>
    {
        public AddSuiteValidator(ConcurrentQueue<string> steps)
        {
            RuleFor(c => c.Name)
                .Must(_ =>
                {
                    steps.Enqueue("validate");
                    return true;
                });
            RuleFor(c => c.Name).NotEmpty();
            RuleFor(c => c.Name).MinimumLength(2).WithErrorCode("suite.short");
        }
    }

    private sealed class AddSuiteHandler(
        ICaseDb db,
        IOfficeRules rules,
        TimeProvider clock,
        ConcurrentQueue<string> steps
    )
        : IRequestHandler<AddSuiteCommand, Result<CustodySuiteId>>,
            IRequestHandler<AddSuiteExclusivelyCommand, Result<CustodySuiteId>>
    {
        public async Task<Result<CustodySuiteId>> Handle(AddSuiteCommand request, CancellationToken cancellationToken)
        {
            var result = await Add(request.Name, request.Refuse, cancellationToken);
            return request.Throw ? throw new ArithmeticException() : result;
        }

        public Task<Result<CustodySuiteId>> Handle(
            AddSuiteExclusivelyCommand request,
            CancellationToken cancellationToken
        ) => Add(request.Name, request.Refuse, cancellationToken);

        private async Task<Result<CustodySuiteId>> Add(string name, bool refuse, CancellationToken cancel)
        {
            steps.Enqueue($"handle, held {await db.CustodySuites.CountAsync(cancel)}");
            var suite = Telling.Suite(Facts.Suite with { Name = name }, await rules.CurrentAsync(cancel), clock);
            db.CustodySuites.Add(suite.Value);
            return refuse ? new Error("suite.test", "Refused by the test.") : Result.Done(suite.Value.Id);
        }
    }

    private sealed class CorrectSuiteHandler(ICaseDb db, CurrentAct act, Gate gate)
        : IRequestHandler<CorrectSuiteCommand, Result>
    {
        public async Task<Result> Handle(CorrectSuiteCommand request, CancellationToken cancellationToken)
        {
            var suite = await db.CustodySuites.WithDecisions().SingleAsync(s => s.Id == request.Id, cancellationToken);
            if (request.Wait)
            {
                gate.Reached.TrySetResult();
                await gate.Open.Task;
            }

            act.Saw(suite);
            return suite.Correct(
                new SuiteFacts(suite.Name, request.Panel, suite.OpenedOn, suite.ClosedOn, suite.PlannedVisitsPerWeek),
                null,
                (await act.TellAsync(cancellationToken)).Rules
            );
        }
    }

    private sealed class NamesNoPermissionHandler(ConcurrentQueue<string> steps)
        : IRequestHandler<NamesNoPermission, Result>
    {
        public Task<Result> Handle(NamesNoPermission request, CancellationToken cancellationToken)
        {
            steps.Enqueue("handled without permission");
            return Task.FromResult(Result.Done());
        }
    }

    private sealed class NotingLogs(ConcurrentQueue<string> steps) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) => new Line(categoryName, steps);

        public void Dispose() { }

        private sealed class Line(string category, ConcurrentQueue<string> steps) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(
                LogLevel logLevel,
                EventId eventId,
                TState state,
                Exception? exception,
                Func<TState, Exception?, string> formatter
            )
            {
                if (category.Contains("LogBehaviour", StringComparison.Ordinal))
                {
                    steps.Enqueue("log " + formatter(state, exception).Split(" in ")[0]);
                }
            }
        }
    }
}
