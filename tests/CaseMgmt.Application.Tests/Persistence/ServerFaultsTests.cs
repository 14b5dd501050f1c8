using System.Data.Common;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using MediatR;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.Persistence;

/// <summary>
/// What SQL Server refuses in passing is attempted again as a whole act before anybody is told. Its errors are put in the
/// way of a real database, under the strategy by which EF Core retries on SQL Server.
/// </summary>
public sealed class ServerFaultsTests : IAsyncLifetime
{
    private const int Deadlock = 1205;
    private const int ConnectionLost = 10054;

    private readonly Trouble trouble = new();
    private OfficeDatabase office = null!;

    public async ValueTask InitializeAsync()
    {
        office = await OfficeDatabase.StartAsync(services =>
        {
            services.ConfigureDbContext<CaseDb>(db =>
                db.AddInterceptors(trouble).ReplaceService<IExecutionStrategyFactory, AsOnAServer>()
            );
            services.AddSingleton(trouble);
            services.AddScoped<IRequestHandler<OpenSuite, Result>, OpenSuiteHandler>();
            services.AddScoped<IRequestHandler<OpenSuiteAlone, Result>, OpenSuiteHandler>();
            services.AddScoped<IRequestHandler<TakeReference, Result>, TakeReferenceHandler>();
        });
    }

    public ValueTask DisposeAsync() => office.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Act_ChosenToGiveWay_IsDoneAgainAsAWholeAndNobodyIsTold(bool exclusive)
    {
        trouble.InSaving = new(Enumerable.Repeat(ServerFault.Of(Deadlock), 2));

        (await office.SendAsync(Open(exclusive), Users.Administrator)).IsDone.ShouldBeTrue();

        trouble.Begun.ShouldBe(3);
        await ShouldBeOpenedOnceAsync();
    }

    [Theory]
    [InlineData(Deadlock)]
    [InlineData(40501)]
    [InlineData(3960)]
    public async Task Act_GivesWayEachTime_IsToldToTryAgainAndDoneLater(int number)
    {
        trouble.InSaving = new(Enumerable.Repeat(ServerFault.Of(number), AsOnAServer.Retries + 1));

        var busy = await Should.ThrowAsync<RecordsBusyException>(() =>
            office.SendAsync(Open(exclusive: true), Users.Administrator)
        );

        busy.ToError().Code.ShouldBe("records.busy");
        trouble.Begun.ShouldBe(AsOnAServer.Retries + 1);
        (await office.LookAsync(db => db.CustodySuites.CountAsync())).ShouldBe(0);
        (await office.SendAsync(Open(exclusive: true), Users.Administrator)).IsDone.ShouldBeTrue();
        await ShouldBeOpenedOnceAsync();
    }

    /// <summary>An act reads the records as they were when it began: the row of the other it never sees.</summary>
    [Fact]
    public async Task Act_AnotherBeganTheNumbersOfTheYearMeanwhile_IsDoneAgainAsAWhole()
    {
        trouble.NumbersBegun = true;

        (await office.SendAsync(new TakeReference(), Users.Administrator)).IsDone.ShouldBeTrue();

        trouble.Begun.ShouldBe(2);
    }

    [Fact]
    public async Task Act_SavedAndTheAnswerLost_IsNotDoneTwice()
    {
        trouble.AfterCommit = new([ServerFault.Of(ConnectionLost)]);

        (await office.SendAsync(Open(exclusive: true), Users.Administrator)).IsDone.ShouldBeTrue();

        trouble.Begun.ShouldBe(1);
        await ShouldBeOpenedOnceAsync();
    }

    [Fact]
    public async Task Act_ADatabaseThatIsNotThere_IsNotSaidToBeBusy()
    {
        trouble.InSaving = new([ServerFault.Of(208)]);

        (
            await Should.ThrowAsync<DbUpdateException>(() =>
                office.SendAsync(Open(exclusive: false), Users.Administrator)
            )
        ).InnerException.ShouldBeOfType<SqlException>();
    }

    [Theory]
    [InlineData(2601, true, false)]
    [InlineData(2627, true, false)]
    [InlineData(547, false, false)]
    [InlineData(1205, false, true)]
    [InlineData(1222, false, true)]
    [InlineData(-2, false, true)]
    [InlineData(50001, false, true)]
    [InlineData(50003, false, true)]
    [InlineData(40613, false, true)]
    public void Error_OfAServer_MeansWhatItShould(int number, bool isUniqueViolation, bool isBusy)
    {
        foreach (
            var fault in new Exception[] { ServerFault.Of(number), new DbUpdateException("", ServerFault.Of(number)) }
        )
        {
            DatabaseFaults.IsUniqueViolation(fault).ShouldBe(isUniqueViolation);
            DatabaseFaults.IsBusy(fault).ShouldBe(isBusy);
        }
    }

    private static IRequest<Result> Open(bool exclusive) => exclusive ? new OpenSuiteAlone() : new OpenSuite();

    private async Task ShouldBeOpenedOnceAsync()
    {
        (await office.LookAsync(db => db.CustodySuites.CountAsync())).ShouldBe(1);
        (
            await office.LookAsync(db =>
                db.History.CountAsync(h => h.RecordKind == nameof(Domain.CustodyVisits.CustodySuite))
            )
        ).ShouldBe(1);
    }

    [Requires(Permission.ImportRegisters)]
    public sealed record OpenSuite : ICommand;

    [Requires(Permission.ImportRegisters)]
    public sealed record OpenSuiteAlone : ICommand, IExclusive
    {
        public string LockName => "suites";
    }

    private sealed class OpenSuiteHandler(ICaseDb db, IOfficeRules rules, Trouble trouble, TimeProvider clock)
        : IRequestHandler<OpenSuite, Result>,
            IRequestHandler<OpenSuiteAlone, Result>
    {
        public Task<Result> Handle(OpenSuite request, CancellationToken cancellationToken) =>
            AddAsync(cancellationToken);

        public Task<Result> Handle(OpenSuiteAlone request, CancellationToken cancellationToken) =>
            AddAsync(cancellationToken);

        private async Task<Result> AddAsync(CancellationToken cancel)
        {
            trouble.Begun++;
            db.CustodySuites.Add(Telling.Suite(Facts.Suite, await rules.CurrentAsync(cancel), clock).Value);
            return Result.Done();
        }
    }

    [Requires(Permission.ImportRegisters)]
    public sealed record TakeReference : ICommand, IExclusive
    {
        public string LockName => "references";
    }

    private sealed class TakeReferenceHandler(IReferences references, Trouble trouble)
        : IRequestHandler<TakeReference, Result>
    {
        public async Task<Result> Handle(TakeReference request, CancellationToken cancellationToken)
        {
            trouble.Begun++;
            await references.NextAsync(ReferenceSeries.Review, new FinancialYear(2022), cancellationToken);
            return Result.Done();
        }
    }

    /// <summary>The errors that are still to come.</summary>
    private sealed class Trouble : SaveChangesInterceptor, IDbTransactionInterceptor, IDbCommandInterceptor
    {
        private int refused;

        public int Begun { get; set; }

        /// <summary>By another machine, after the first attempt began to read.</summary>
        public bool NumbersBegun { get; set; }

        public Queue<SqlException> InSaving { get; set; } = [];

        public Queue<SqlException> AfterCommit { get; set; } = [];

        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default
        ) =>
            InSaving.TryDequeue(out var fault)
                ? throw new DbUpdateException("refused", fault)
                : ValueTask.FromResult(result);

        public ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default
        )
        {
            if (
                NumbersBegun
                && Begun == 1
                && command.CommandText.StartsWith("INSERT INTO ReferenceCounters", StringComparison.Ordinal)
            )
            {
                throw ++refused == 1
                    ? ServerFault.Of(2627)
                    : new InvalidOperationException("The same attempt asks again.");
            }

            return ValueTask.FromResult(result);
        }

        public Task TransactionCommittedAsync(
            DbTransaction transaction,
            TransactionEndEventData eventData,
            CancellationToken cancellationToken = default
        ) => AfterCommit.TryDequeue(out var fault) ? throw fault : Task.CompletedTask;
    }

    private sealed class AsOnAServer(ExecutionStrategyDependencies dependencies) : IExecutionStrategyFactory
    {
        public const int Retries = 3;

        public IExecutionStrategy Create() =>
            new SqlServerRetryingExecutionStrategy(
                dependencies,
                Retries,
                TimeSpan.FromMilliseconds(10),
                [DatabaseFaults.GaveWay]
            );
    }
}
