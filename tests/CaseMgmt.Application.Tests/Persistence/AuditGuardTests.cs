using System.Data.Common;
using CaseMgmt.Application.Oversight;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.Persistence;

public sealed class AuditGuardTests(OfficeDatabase office) : IClassFixture<OfficeDatabase>
{
    [Theory]
    [InlineData("UPDATE History SET By = 'somebody else'")]
    [InlineData("DELETE FROM History")]
    [InlineData("UPDATE Accesses SET By = 'somebody else'")]
    [InlineData("DELETE FROM Accesses")]
    [InlineData("UPDATE Seals SET Rows = 0")]
    [InlineData("DELETE FROM Seals")]
    public async Task WhatWasDoneAndRead_IsNotChangedByAnybody(string statement)
    {
        var make = new Records(await office.RulesAsync(), office.Clock);
        await office.AddAsync(make.Suite(Facts.Suite with { Name = $"Suite {statement.Length}{statement[0]}" }));
        await office.AddAsync(
            new AccessRecord(
                Ids.New(office.Clock),
                Telling.Teller,
                "guard",
                office.Clock.UtcNow(),
                "Test",
                Guid.Empty,
                "x"
            )
        );
        await office.SendAsync(new SealAudit());
        var before = await CountAsync();

        var refused = await Should.ThrowAsync<DbException>(() =>
            office.LookAsync(db => db.Database.ExecuteSqlRawAsync(statement))
        );

        refused.Message.ShouldContain("is only added to");
        (await CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Guard_LostToAMigration_IsSetAtTheNextStart()
    {
        await office.LookAsync(async db =>
        {
            foreach (var statement in AuditGuard.Lift(TestDatabase.Of(office.Folder).Engine))
            {
                await db.Database.ExecuteSqlRawAsync(statement);
            }

            return 0;
        });
        (await TriggersAsync()).ShouldBe(0);

        await office.Services.GetRequiredService<Database>().MigrateAsync(CancellationToken.None);

        (await TriggersAsync()).ShouldBe(TestServer.IsUsed ? 3 : 6);
    }

    [Fact]
    public void Guard_OnSqlServer_IsWhatSqlServerReads()
    {
        foreach (
            var statement in AuditGuard.Set(DatabaseEngine.SqlServer).Concat(AuditGuard.Lift(DatabaseEngine.SqlServer))
        )
        {
            TransactSql.ErrorsIn(statement).ShouldBeEmpty();
        }
    }

    private Task<int> TriggersAsync() =>
        office.LookAsync(db =>
            (
                TestServer.IsUsed
                    ? db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sys.triggers")
                    : db.Database.SqlQuery<int>(
                        $"SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('History', 'Accesses', 'Seals')"
                    )
            ).SingleAsync()
        );

    private Task<(int History, int Reads, int Seals)> CountAsync() =>
        office.LookAsync(async db =>
            (await db.History.CountAsync(), await db.Accesses.CountAsync(), await db.Seals.CountAsync())
        );
}
