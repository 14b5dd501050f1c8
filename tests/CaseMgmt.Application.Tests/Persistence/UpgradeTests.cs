using CaseMgmt.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CaseMgmt.Application.Tests.Persistence;

/// <summary>A database of an earlier release comes up to date with its records.</summary>
public sealed class UpgradeTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("casemgmt-upgrade-");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    /// <summary>Rows are dated by the last act on their record: since then they have read as they do.</summary>
    [Fact]
    public async Task EveryFactDatedTwice_RecordsFromBefore_AreKnownFromTheLastActOnThem()
    {
        await using var db = Open();
        await db.GetService<IMigrator>().MigrateAsync("Initial", TestContext.Current.CancellationToken);
        await db.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO Campaigns (Id, Name, Code, Version, RecordedAt)
            VALUES ('0190A000-0000-7000-8000-000000000001', 'Unchanged', 'unchanged', 0, '2023-01-10 09:00:00'),
                   ('0190A000-0000-7000-8000-000000000002', 'Changed', 'changed', 1, '2023-01-10 09:00:00');
            INSERT INTO ScrutinySessions (Id, HeldOn, Kind, Version, RecordedAt)
            VALUES ('0190A000-0000-7000-8000-000000000003', '2023-01-05', 'Custody', 0, '2023-01-10 09:00:00');
            INSERT INTO ScrutinyCases (Id, SessionId, CaseReference, Viewed, RecordedAt, FeedbackSentOn, FeedbackRecordedAt)
            VALUES ('0190A000-0000-7000-8000-000000000004', '0190A000-0000-7000-8000-000000000003', 'SS-1', 1,
                    '2023-01-10 09:00:00', '2023-02-01', '2023-02-02 10:00:00');
            INSERT INTO History (ActId, Act, "By", RecordedAt, RecordKind, RecordId, Reference)
            VALUES ('0190A000-0000-7000-8000-000000000005', 'Import', 'x', '2023-02-02 10:00:00', 'Campaign', '0190A000-0000-7000-8000-000000000002', 'Changed'),
                   ('0190A000-0000-7000-8000-000000000005', 'Import', 'x', '2023-02-02 10:00:00', 'ScrutinySession', '0190A000-0000-7000-8000-000000000003', 'custody');
            """,
            TestContext.Current.CancellationToken
        );

        await db.Database.MigrateAsync(TestContext.Current.CancellationToken);

        DateTime january = new(2023, 1, 10, 9, 0, 0, DateTimeKind.Utc),
            february = new(2023, 2, 2, 10, 0, 0, DateTimeKind.Utc);
        var campaigns = await db
            .Campaigns.OrderBy(c => c.Id)
            .Select(c => new { c.Name, Known = EF.Property<DateTime>(c, "KnownFrom") })
            .ToListAsync(TestContext.Current.CancellationToken);
        campaigns.Select(c => (c.Name, c.Known)).ShouldBe([("Unchanged", january), ("Changed", february)]);
        var held = await db
            .ScrutinyCases.Select(c => new { c.FeedbackSentOn, Known = EF.Property<DateTime>(c, "KnownFrom") })
            .SingleAsync(TestContext.Current.CancellationToken);
        (held.FeedbackSentOn, held.Known).ShouldBe((new DateOnly(2023, 2, 1), february));
    }

    private CaseDb Open()
    {
        var builder = new DbContextOptionsBuilder<CaseDb>();
        PersistenceRegistration.Use(builder, new DatabaseOptions { DataFolder = folder.FullName });
        return new CaseDb(builder.Options);
    }
}
