using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.Persistence;

/// <summary>What a program that was killed while it brought the database up to date has left does not keep the next one out.</summary>
public sealed class StartAfterAKillTests
{
    private static readonly TimeSpan Ready = TimeSpan.FromSeconds(30);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [SqliteTheory("a server's lock on migrations ends with its connection")]
    [InlineData(false)] // killed after the last migration
    [InlineData(true)] // killed before it
    public async Task Migrate_ARowOfAKilledProgramInEfsLock_GoesOn(bool isBehind)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await using (var scope = office.Get<IServiceScopeFactory>().CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<CaseDb>();
            if (isBehind)
            {
                await db.GetService<IMigrator>().MigrateAsync(Migration.InitialDatabase, Cancel);
            }

            await db.Database.ExecuteSqlAsync(
                $"INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, '2026-01-01 02:03:04')",
                Cancel
            );
        }

        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        deadline.CancelAfter(Ready);
        var (exit, output, errors) = await CommandLine.RunAsync(deadline.Token, "migrate", "--data", office.Data);

        (exit, output.Trim()).ShouldBe((0, "The database is up to date."), errors);
        (await office.Get<Database>().PendingAsync(Cancel)).ShouldBeEmpty();
        if (isBehind)
        {
            errors.ShouldContain("A program was ended at 2026-01-01 02:03:04 (UTC)");
        }
    }

    [SqliteFact("a server's lock on migrations ends with its connection")]
    public async Task Migrate_WhileAnotherProgramDoesSo_SaysForWhomItWaitsAndEnds()
    {
        var data = Directory.CreateTempSubdirectory("casemgmt-turn-").FullName;
        var file = Path.Combine(data, "casemgmt.db");
        await File.WriteAllTextAsync(file + ".migrating-by", "process 4711 on OFFICE since yesterday", Cancel);
        var turn = new FileStream(file + ".migrating", FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        try
        {
            using var migrate = CommandLine.Start("migrate", "--data", data);
            using var deadline = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
            deadline.CancelAfter(Ready);
            while (!migrate.Errors.Contains("brought up to date by process 4711 on OFFICE since yesterday"))
            {
                migrate.HasExited.ShouldBeFalse(migrate.Errors);
                await Task.Delay(20, deadline.Token);
            }

            new FileInfo(file).Length.ShouldBe(0, "nothing is done while it waits");
            await turn.DisposeAsync();
            (await migrate.MeasureAsync(deadline.Token)).Exit.ShouldBe(0);
        }
        finally
        {
            await turn.DisposeAsync();
            SqliteConnection.ClearAllPools();
            Directory.Delete(data, recursive: true);
        }
    }
}
