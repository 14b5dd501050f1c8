using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.Persistence;

/// <summary>A rush leaves no more connections behind than the pool has places for.</summary>
public sealed class KeptConnectionTests(OfficeDatabase office) : IClassFixture<OfficeDatabase>
{
    private const int Rush = 600;

    [SqliteFact("a server keeps its connections in a pool of its own")]
    public async Task Connections_AfterARush_AreAtMostThoseOfThePool()
    {
        Assert.SkipUnless(Directory.Exists("/proc/self/fd"), "Only Linux shows the open files of a process here.");
        List<AsyncServiceScope> scopes = [];
        for (var i = 0; i < Rush; i++)
        {
            var scope = office.Services.CreateAsyncScope();
            scopes.Add(scope);
            var db = scope.ServiceProvider.GetRequiredService<CaseDb>();
            await db.ComplaintReviews.CountAsync();
            await db.CustodyVisits.CountAsync();
        }

        // The last is in the middle of something.
        var broken = scopes[^1].ServiceProvider.GetRequiredService<CaseDb>();
        await broken.Database.BeginTransactionAsync();
        await broken.Database.ExecuteSqlAsync($"UPDATE Targets SET Days = Days");
        Connections().ShouldBe(KeptConnection.Most + 1);

        foreach (var scope in scopes)
        {
            await scope.DisposeAsync();
        }

        Connections().ShouldBe(KeptConnection.Most);
        // SQLite gives a handle back when the last connection is closed; until then the next one of its kind uses it. The
        // start looked at the database through one that only reads.
        Handles("casemgmt.db").ShouldBeLessThanOrEqualTo(KeptConnection.Most + 2);
        // Nothing holds the lock any more.
        await using var next = await HeldLock.TakeAsync(office.Folder);
    }

    [SqliteFact("a server keeps its connections in a pool of its own")]
    public async Task Connection_OfAContextFromThePool_IsStillOpen()
    {
        await office.LookAsync(db => db.ComplaintReviews.CountAsync());

        // What it was kept for: the next page does not open one.
        var state = await office.LookAsync(db => Task.FromResult(db.Database.GetDbConnection().State));

        state.ShouldBe(System.Data.ConnectionState.Open);
    }

    // Each has the log of the database open.
    private int Connections() => Handles("casemgmt.db-wal");

    private int Handles(string file) =>
        Directory
            .GetFiles("/proc/self/fd")
            .Count(fd => new FileInfo(fd).LinkTarget == Path.Combine(office.Folder, file));
}
