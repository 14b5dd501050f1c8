using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.Common;

/// <summary>Somebody else writes for longer than an act waits: a real write lock, held by a second connection.</summary>
public sealed class BusyRecordsTests : IAsyncLifetime
{
    private OfficeDatabase office = null!;

    public async ValueTask InitializeAsync() =>
        office = await OfficeDatabase.StartAsync(services =>
        {
            services.Configure<DatabaseOptions>(o => o.WaitForWriter = TimeSpan.FromSeconds(1));
            services.AddScoped<IRequestHandler<OpenSuite, Result>, OpenSuiteHandler>();
            services.AddScoped<IRequestHandler<OpenSuiteAlone, Result>, OpenSuiteHandler>();
        });

    public async ValueTask DisposeAsync() => await office.DisposeAsync();

    [Fact]
    public Task Send_RecordsAreBusy_SaysSoAndTheSameActGoesThroughLater() => BusyThenDone(new OpenSuite("Parkside"));

    [Fact]
    public Task Send_ExclusiveWhileRecordsAreBusy_SaysSoAndTheSameActGoesThroughLater() =>
        BusyThenDone(new OpenSuiteAlone("Parkside"));

    [Fact]
    public async Task Read_RecordsAreBusy_DoesNotWait()
    {
        await office.SendAsync(new OpenSuite("Parkside"));
        await using var held = await HeldLock.TakeAsync(office.Folder);

        (await NamesAsync()).ShouldBe(["Parkside"]);
    }

    private async Task BusyThenDone(IRequest<Result> act)
    {
        await using (await HeldLock.TakeAsync(office.Folder))
        {
            var busy = await Should.ThrowAsync<NotDoneException>(() => office.SendAsync(act, Users.Administrator));
            var error = busy.ToError();
            error.Code.ShouldBe("records.busy");
            error.Message.ShouldContain("try again in a minute");
        }

        (await NamesAsync()).ShouldBeEmpty();
        (await office.SendAsync(act, Users.Administrator)).IsDone.ShouldBeTrue();
        (await NamesAsync()).ShouldBe(["Parkside"]);
    }

    private Task<List<string>> NamesAsync() =>
        office.LookAsync(db => db.CustodySuites.Select(s => s.Name).ToListAsync());

    [Requires(Permission.ImportRegisters)]
    public sealed record OpenSuite(string Name) : ICommand;

    [Requires(Permission.ImportRegisters)]
    public sealed record OpenSuiteAlone(string Name) : ICommand, IExclusive
    {
        public string LockName => "suites";
    }

    private sealed class OpenSuiteHandler(ICaseDb db, IOfficeRules rules, TimeProvider clock)
        : IRequestHandler<OpenSuite, Result>,
            IRequestHandler<OpenSuiteAlone, Result>
    {
        public Task<Result> Handle(OpenSuite request, CancellationToken cancellationToken) =>
            AddAsync(request.Name, cancellationToken);

        public Task<Result> Handle(OpenSuiteAlone request, CancellationToken cancellationToken) =>
            AddAsync(request.Name, cancellationToken);

        private async Task<Result> AddAsync(string name, CancellationToken cancel)
        {
            var facts = Facts.Suite with { Name = name };
            db.CustodySuites.Add(Telling.Suite(facts, await rules.CurrentAsync(cancel), clock).Value);
            return Result.Done();
        }
    }
}
