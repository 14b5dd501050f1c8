using CaseMgmt.Application.Common;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.Common;

/// <summary>One act, one scope: commands within an act join it, and a form that is sent twice is done once.</summary>
public sealed class ActScopeTests : IAsyncLifetime
{
    private OfficeDatabase office = null!;

    public async ValueTask InitializeAsync() =>
        office = await OfficeDatabase.StartAsync(services =>
        {
            services.AddScoped<IRequestHandler<OpenOne, Result>, OpenOneHandler>();
            services.AddScoped<IRequestHandler<OpenAlone, Result>, OpenAloneHandler>();
            services.AddScoped<IRequestHandler<OpenTwo, Result>, OpenTwoHandler>();
            services.AddScoped<IRequestHandler<MoveSuite, Result>, MoveSuiteHandler>();
        });

    public async ValueTask DisposeAsync() => await office.DisposeAsync();

    [Fact]
    public async Task Nested_BothSucceed_AreOneActWithOneId()
    {
        (await office.SendAsync(new OpenTwo("Outer", new OpenOne("Inner")))).IsDone.ShouldBeTrue();

        var history = await office.LookAsync(db => db.History.ToListAsync());
        history
            .Select(h => (h.Act, h.Reference))
            .ShouldBe([("OpenTwo", "Outer"), ("OpenTwo", "Inner")], ignoreOrder: true);
        history.Select(h => h.ActId).Distinct().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nested_InnerIsRefused_NothingOfTheWholeActIsKept(bool outerMindsIt)
    {
        var outcome = await office.SendAsync(
            new OpenTwo("Outer", new OpenOne("Inner", Refuse: true)) { MindsIt = outerMindsIt }
        );

        outcome.Errors.ShouldHaveSingleItem().Code.ShouldBe("suite.test");
        (await NamesAsync()).ShouldBeEmpty();
        (await office.LookAsync(db => db.History.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Nested_InnerThrows_NothingOfTheWholeActIsKept()
    {
        await Should.ThrowAsync<ArithmeticException>(() =>
            office.SendAsync(new OpenTwo("Outer", new OpenOne("Inner", Throw: true)))
        );
        (await NamesAsync()).ShouldBeEmpty();
        (await office.SendAsync(new OpenOne("After"))).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task Nested_InnerNeedsALockThatTheOuterLacks_IsAProgrammingError()
    {
        var error = await Should.ThrowAsync<InvalidOperationException>(() =>
            office.SendAsync(new OpenTwo("Outer", new OpenAlone("Inner")))
        );
        error.Message.ShouldContain("does not hold");
        (await NamesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task SentTwice_IsDoneOnce()
    {
        var id = await OpenAsync("Twice");
        var move = new MoveSuite(id, "South", new Seen(Ids.New(TimeProvider.System), 0));

        (await office.SendAsync(move, Users.Administrator)).IsDone.ShouldBeTrue();
        (await office.SendAsync(move, Users.Administrator)).IsDone.ShouldBeTrue();

        (await VersionAsync(id)).ShouldBe(1);
    }

    [Fact]
    public async Task SentTwiceAtOnce_IsDoneOnceAndBothAreTold()
    {
        var id = await OpenAsync("At once");
        var move = new MoveSuite(id, "South", new Seen(Ids.New(TimeProvider.System), 0));

        var both = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => Task.Run(() => office.SendAsync(move, Users.Administrator)))
        );

        both.ShouldAllBe(r => r.IsDone);
        (await VersionAsync(id)).ShouldBe(1);
    }

    [Fact]
    public async Task TwoPeopleOnOneVersion_TheSecondIsToldWhoseChangeAndWhat()
    {
        var id = await OpenAsync("Contested");
        await office.SendAsync(
            new MoveSuite(id, "South", new Seen(Ids.New(TimeProvider.System), 0)),
            Users.Coordinator
        );

        var changed = await Should.ThrowAsync<RecordChangedException>(() =>
            office.SendAsync(new MoveSuite(id, "East", new Seen(Ids.New(TimeProvider.System), 0)), Users.Administrator)
        );

        var entry = changed.Since.ShouldHaveSingleItem();
        entry.By.ShouldBe("Casey Coordinator");
        entry.Changes.ShouldBe([new FieldChange("Panel", "North", "South")]);
        changed.ToError().Message.ShouldContain("Casey Coordinator");
    }

    [Fact]
    public async Task Fifty_OnOneRecord_OneWinsAndTheOthersAreToldWhose()
    {
        var id = await OpenAsync("Fifty");
        var told = await Task.WhenAll(
            Enumerable
                .Range(0, 50)
                .Select(i =>
                    Task.Run(async () =>
                    {
                        try
                        {
                            await office.SendAsync(
                                new MoveSuite(id, $"Panel {i}", new Seen(Ids.New(TimeProvider.System), 0)),
                                Users.InRole($"Person {i}", Roles.Administrator)
                            );
                            return null;
                        }
                        catch (RecordChangedException changed)
                        {
                            return changed.Since.ShouldHaveSingleItem().By;
                        }
                    })
                )
        );

        told.Count(by => by is null).ShouldBe(1);
        var winner = (await office.LookAsync(db => db.CustodySuites.SingleAsync(s => s.Id == id))).Panel.Split(' ')[1];
        told.Where(by => by is not null).ShouldAllBe(by => by == $"Person {winner}");
    }

    private async Task<CustodySuiteId> OpenAsync(string name)
    {
        await office.SendAsync(new OpenOne(name));
        return await office.LookAsync(db =>
            db.CustodySuites.Where(s => s.Name == name).Select(s => s.Id).SingleAsync()
        );
    }

    private Task<int> VersionAsync(CustodySuiteId id) =>
        office.LookAsync(db => db.CustodySuites.Where(s => s.Id == id).Select(s => s.Version).SingleAsync());

    private Task<List<string>> NamesAsync() =>
        office.LookAsync(db => db.CustodySuites.Select(s => s.Name).ToListAsync());

    [Requires(Permission.ReadFigures)]
    public sealed record OpenOne(string Name, bool Refuse = false, bool Throw = false) : ICommand;

    [Requires(Permission.ReadFigures)]
    public sealed record OpenAlone(string Name) : ICommand, IExclusive
    {
        public string LockName => "alone";
    }

    /// <summary>Opens a suite, and has another opened.</summary>
    [Requires(Permission.ReadFigures)]
    public sealed record OpenTwo(string Name, IRequest<Result> Inner) : ICommand
    {
        public bool MindsIt { get; init; }
    }

    [Requires(Permission.ReadFigures)]
    public sealed record MoveSuite(CustodySuiteId Id, string Panel, Seen Seen) : ICommand, IActOnRecord;

    private sealed class OpenOneHandler(ICaseDb db, CurrentAct act) : IRequestHandler<OpenOne, Result>
    {
        public async Task<Result> Handle(OpenOne request, CancellationToken cancellationToken)
        {
            Open(db, await act.TellAsync(cancellationToken), request.Name);
            return request.Throw ? throw new ArithmeticException()
                : request.Refuse ? new Error("suite.test", "Refused by the test.")
                : Result.Done();
        }
    }

    private sealed class OpenAloneHandler(ICaseDb db, CurrentAct act) : IRequestHandler<OpenAlone, Result>
    {
        public async Task<Result> Handle(OpenAlone request, CancellationToken cancellationToken)
        {
            Open(db, await act.TellAsync(cancellationToken), request.Name);
            return Result.Done();
        }
    }

    private sealed class OpenTwoHandler(ICaseDb db, CurrentAct act, ISender sender) : IRequestHandler<OpenTwo, Result>
    {
        public async Task<Result> Handle(OpenTwo request, CancellationToken cancellationToken)
        {
            Open(db, await act.TellAsync(cancellationToken), request.Name);
            var inner = await sender.Send(request.Inner, cancellationToken);
            return request.MindsIt ? inner : Result.Done();
        }
    }

    private sealed class MoveSuiteHandler(ICaseDb db, CurrentAct act) : IRequestHandler<MoveSuite, Result>
    {
        public async Task<Result> Handle(MoveSuite request, CancellationToken cancellationToken)
        {
            var suite = await db.CustodySuites.WithDecisions().SingleAsync(s => s.Id == request.Id, cancellationToken);
            act.Saw(suite);
            return suite.TellAnew(
                [.. (Facts.Suite with { Name = suite.Name, Panel = request.Panel }).Told()],
                visits: null,
                await act.TellAsync(cancellationToken)
            );
        }
    }

    private static void Open(ICaseDb db, Act act, string name) =>
        db.CustodySuites.Add(CustodySuite.Open([.. (Facts.Suite with { Name = name }).Told()], act).Value);
}
