using CaseMgmt.Application;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Infrastructure.SignIn.Local;
using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseMgmt.Testing;

/// <summary>
/// The office with a real database of its own (<see cref="TestDatabase"/>), migrated and with its reference data, every use
/// case and the whole pipeline around it, and a clock that the test sets. Use it as a class fixture, or start one with
/// services of the test's own. What runs here is also translated for SQL Server: <see cref="BothEngines"/>.
/// </summary>
public sealed class OfficeDatabase : IAsyncLifetime
{
    private readonly Action<IServiceCollection> more;
    private ServiceProvider? services;

    public OfficeDatabase()
        : this(_ => { }) { }

    private OfficeDatabase(Action<IServiceCollection> more) => this.more = more;

    public FakeClock Clock { get; } = new();

    /// <summary>The data folder; SQLite's records are in <c>casemgmt.db</c>.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("casemgmt-test-").FullName;

    public IServiceProvider Services =>
        services ?? throw new InvalidOperationException("The office has not been started.");

    /// <summary>An office with further services, or others in the place of the usual ones.</summary>
    public static async Task<OfficeDatabase> StartAsync(Action<IServiceCollection> more)
    {
        var office = new OfficeDatabase(more);
        await office.InitializeAsync();
        return office;
    }

    public async ValueTask InitializeAsync()
    {
        var collection = new ServiceCollection();
        collection.AddSingleton<IConfiguration>(
            new ConfigurationBuilder().AddInMemoryCollection(TestDatabase.LayDown(Folder)).Build()
        );
        collection.AddLogging();
        collection.AddSingleton<TimeProvider>(Clock);
        collection.AddSingleton<IProgressBoard, NotedProgress>();
        collection.AddOfficeUseCases();
        collection.AddPersistence();
        collection.AddAccounts();
        collection.AddScoped<IRequestHandler<ArrangeTest, Result>, ArrangeTestHandler>();
        collection.AddBothEngines();
        more(collection);
        services = collection.BuildServiceProvider(
            new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = false }
        );
        await Services.GetRequiredService<Database>().MigrateAsync(CancellationToken.None);
    }

    /// <summary>Sends a request through the whole pipeline in a scope of its own; as the system unless told otherwise.</summary>
    public Task<T> SendAsync<T>(IRequest<T> request, OfficeUser? by = null) =>
        InScopeAsync(scope => scope.GetRequiredService<ISender>().Send(request), by);

    /// <summary>Works in a scope of its own: one person's one page request.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work, OfficeUser? by = null)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingUser>().Become(by ?? Users.Tests);
        return await work(scope.ServiceProvider);
    }

    /// <inheritdoc cref="InScopeAsync{T}"/>
    public Task InScopeAsync(Func<IServiceProvider, Task> work, OfficeUser? by = null) =>
        InScopeAsync<object?>(
            async scope =>
            {
                await work(scope);
                return null;
            },
            by
        );

    /// <summary>Looks into the database, apart from any use case.</summary>
    public Task<T> LookAsync<T>(Func<CaseDb, Task<T>> look) =>
        InScopeAsync(scope => look(scope.GetRequiredService<CaseDb>()));

    /// <summary>
    /// Changes records as one act with a history, apart from any use case: the way a test lays down what it starts from.
    /// </summary>
    public Task<T> ActAsync<T>(Func<CaseDb, OfficeRules, Task<T>> work, OfficeUser? by = null) =>
        InScopeAsync(
            async scope =>
            {
                T outcome = default!;
                await scope
                    .GetRequiredService<ISender>()
                    .Send(
                        new ArrangeTest(
                            async (db, rules) =>
                            {
                                outcome = await work(db, rules);
                            }
                        )
                    );
                return outcome;
            },
            by
        );

    /// <summary>Lays down records that a test starts from.</summary>
    public Task AddAsync(params IEnumerable<object> records) =>
        ActAsync(
            (db, _) =>
            {
                db.AddRange(records);
                return Task.FromResult(0);
            }
        );

    /// <summary>The calendar, targets and lists of the reference data, at the clock's moment.</summary>
    public Task<OfficeRules> RulesAsync() =>
        InScopeAsync(scope => scope.GetRequiredService<IOfficeRules>().CurrentAsync(CancellationToken.None));

    public async ValueTask DisposeAsync()
    {
        if (services is not null)
        {
            await services.DisposeAsync();
        }

        TestDatabase.Remove(Folder);
    }

    // Where no document store is registered; a test may read what was noted.
    private sealed class NotedProgress : IProgressBoard
    {
        private readonly System.Collections.Concurrent.ConcurrentDictionary<Guid, ProgressNote> notes = new();

        public Task NoteAsync(Guid run, ProgressNote note, CancellationToken cancel)
        {
            notes[run] = note;
            return Task.CompletedTask;
        }

        public Task<ProgressNote?> ReadAsync(Guid run, CancellationToken cancel) =>
            Task.FromResult(notes.GetValueOrDefault(run));

        public Task ClearAsync(Guid run, CancellationToken cancel)
        {
            notes.TryRemove(run, out _);
            return Task.CompletedTask;
        }
    }
}
