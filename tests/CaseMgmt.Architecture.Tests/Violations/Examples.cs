using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;
using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

// Each of these breaks a rule of the house, so that RulesTests can see the rule notice. Nothing uses them.
#pragma warning disable RS0030, IDE0130, CA1822, IDE0051, IDE0052, CS0169, CS0649, MA0045, MA0042, MA0132, MA0032, CA1001

namespace CaseMgmt.Architecture.Tests.Violations
{
    internal sealed class PageThatQueries(ICaseDb db)
    {
        public IQueryable<ComplaintReview> Reviews => db.ComplaintReviews.Where(r => r.Version > 1);

        public static string Visitor(VisitVisitor visitor) => visitor.Position.ToString("D", null);
    }

    internal sealed class PageAsItShouldBe(ISender sender)
    {
        public ComplaintReviewId Id { get; set; }

        public Task<Result> OnPost() => sender.Send(new Good(Id));
    }

    internal sealed class HoldsAnother : AggregateRoot<VolunteerId>
    {
        private readonly List<CustodySuite> suites = [];

        public override string Reference => suites[0].Name;
    }

    internal sealed class Clocks
    {
        public DateTime Now() => DateTime.UtcNow;

        public Guid Id() => Guid.NewGuid();

        public Guid Seven() => Guid.CreateVersion7();

        public int Dice() => Random.Shared.Next() + new Random().Next();

        public int Blocked(Task<int> task)
        {
            task.Wait();
            Thread.Sleep(1);
            return task.Result + task.GetAwaiter().GetResult();
        }

        public void Unmigrated(DbContext db) => db.Database.EnsureCreated();

        public async Task<int> Awaited(Task<int> task) => await task;
    }

    [Requires(Permission.ReadFigures), Called("Do good")]
    public sealed record Good(ComplaintReviewId Id) : ICommand;

    internal sealed class GoodHandler : IRequestHandler<Good, Result>
    {
        public Task<Result> Handle(Good request, CancellationToken cancellationToken) => Task.FromResult(Result.Done());
    }

    public sealed record Changeable : ICommand
    {
        public string? Text { get; set; }
    }

    [Requires(Permission.ReadFigures), Called("Be no record")]
    public sealed class NoRecord : ICommand;

    internal sealed class HandlerOne : IRequestHandler<NoRecord, Result>
    {
        public Task<Result> Handle(NoRecord request, CancellationToken cancellationToken) =>
            Task.FromResult(Result.Done());
    }

    internal sealed class HandlerTwo : IRequestHandler<NoRecord, Result>
    {
        public Task<Result> Handle(NoRecord request, CancellationToken cancellationToken) =>
            Task.FromResult(Result.Done());
    }
}

namespace CaseMgmt.Architecture.Tests.Violations.Persistence
{
    internal sealed class MaySeeSqlite
    {
        public SqliteConnection Open() => new("");
    }
}

namespace CaseMgmt.Architecture.Tests.Violations.Documents
{
    internal sealed class SeesSqlite
    {
        public async Task Open()
        {
            await using var connection = new SqliteConnection("");
            await connection.OpenAsync();
        }

        public Type Scheduler() => typeof(Hangfire.JobStorage);
    }
}

namespace CaseMgmt.Architecture.Tests.Violations.Alpha
{
    internal sealed class UsesBeta
    {
        public object? Other() => new Beta.InBeta(new Common.Shared());
    }
}

namespace CaseMgmt.Architecture.Tests.Violations.Beta
{
    internal sealed record InBeta(Common.Shared Fine);
}

namespace CaseMgmt.Architecture.Tests.Violations.Common
{
    internal sealed record Shared
    {
        public Alpha.UsesBeta? KnowsAFeature { get; init; }
    }
}
