using System.Globalization;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace CaseMgmt.Application.Tests.Persistence;

/// <summary>What SQLite has made of a query's text is used again, and not without bound; the answers are those of now.</summary>
public sealed class KeptStatementsTests(OfficeDatabase office) : IClassFixture<OfficeDatabase>
{
    private const int Many = 100;

    // SQLITE_DBCONFIG_ENABLE_QPSG.
    private const int StablePlans = 1007;

    [SqliteFact("a server keeps plans by itself")]
    public Task Query_AskedAgain_IsNotReadAgain() =>
        office.LookAsync(async db =>
        {
            await db.BankHolidays.CountAsync();
            var kept = BytesOfStatements(db);

            await db.BankHolidays.CountAsync();

            kept.ShouldBePositive();
            BytesOfStatements(db).ShouldBe(kept);
            return true;
        });

    // Where it is not, SQLite plans a command anew for each value of its LIMIT.
    [SqliteFact("a server keeps plans by itself")]
    public Task Plan_OfEachConnection_IsKeptWhateverItIsAskedWith() =>
        office.LookAsync(async db =>
        {
            await db.BankHolidays.CountAsync();
            var connection = (SqliteConnection)db.Database.GetDbConnection();

            raw.sqlite3_db_config(connection.Handle, StablePlans, -1, out var isOn);

            isOn.ShouldBe(1);
            return true;
        });

    [SqliteFact("a server keeps plans by itself")]
    public Task Query_AfterItsTableChanged_HasTheAnswerOfNow() =>
        office.LookAsync(async db =>
        {
            var before = await db.Targets.CountAsync();
            await db.Database.ExecuteSqlAsync($"ALTER TABLE Targets ADD COLUMN Another TEXT");
            await db.Database.ExecuteSqlAsync($"DELETE FROM Targets");

            var after = await db.Targets.CountAsync();

            before.ShouldBePositive();
            after.ShouldBe(0);
            return true;
        });

    [SqliteFact("a server keeps plans by itself")]
    public Task ManyTexts_AreForgottenInTheirTurn() =>
        office.LookAsync(async db =>
        {
            await AskAsync(db, 0);
            var kept = BytesOfStatements(db);

            await AskAsync(db, Many);

            // Those of the second hundred have taken the places of the first.
            BytesOfStatements(db).ShouldBeLessThan(kept + kept / 10);
            return true;
        });

    private static async Task AskAsync(CaseDb db, int from)
    {
        for (var i = from; i < from + Many; i++)
        {
            var text = i.ToString("000", CultureInfo.InvariantCulture);
            (await db.AllegationCategories.AnyAsync(c => c.Code == EF.Constant(text))).ShouldBeFalse();
        }
    }

    private static int BytesOfStatements(CaseDb db)
    {
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        raw.sqlite3_db_status(connection.Handle, raw.SQLITE_DBSTATUS_STMT_USED, out var used, out _, 0);
        return used;
    }
}
