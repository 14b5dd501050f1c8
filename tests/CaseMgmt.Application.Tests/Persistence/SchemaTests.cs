using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CaseMgmt.Application.Tests.Persistence;

/// <summary>
/// The gates of the database. <c>db/sqlserver/schema.sql</c> is the script that a DBA reads and runs; it is generated:
/// <c>UPDATE_SCHEMA=1 dotnet test tests/CaseMgmt.Application.Tests</c> writes it anew after a migration was added.
/// </summary>
public sealed class SchemaTests
{
    [Fact]
    public void SchemaScript_EqualsTheMigrations()
    {
        using var db = Context(DatabaseEngine.SqlServer);
        var script = db.GetService<IMigrator>()
            .GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent)
            .ReplaceLineEndings("\n");
        var file = Path.Combine(DataFolder.Checkout()!, "db", "sqlserver", "schema.sql");
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, script);
        }

        File.Exists(file).ShouldBeTrue("db/sqlserver/schema.sql is missing: run the tests with UPDATE_SCHEMA=1.");
        File.ReadAllText(file)
            .ReplaceLineEndings("\n")
            .ShouldBe(
                script,
                "db/sqlserver/schema.sql is not that of the migrations: run the tests with UPDATE_SCHEMA=1."
            );
    }

    /// <summary>
    /// SQLite rebuilds a table for what it cannot alter, and EF Core does that half outside of the transaction: a kill in between
    /// leaves a database that no later start can bring up to date.
    /// </summary>
    [Fact]
    public void SqliteMigrations_RebuildNoTable()
    {
        using var db = Context(DatabaseEngine.Sqlite);

        db.GetService<IMigrator>().GenerateScript().ShouldNotContain("ef_temp_");
    }

    [Fact]
    public void SchemaScript_IsReadBySqlServersParser()
    {
        using var db = Context(DatabaseEngine.SqlServer);
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        TransactSql.ErrorsIn(script).ShouldBeEmpty();
        script.ShouldContain("CREATE TABLE [ComplaintReviews]");
        TransactSql.ErrorsIn(script.Replace("CREATE TABLE", "CREATE TABEL")).ShouldNotBeEmpty();
    }

    /// <summary>A batch is compiled before it runs, so that it cannot name a column that it adds itself, except within EXEC.</summary>
    [Fact]
    public void SchemaScript_ChangesRowsOnlyWithinExec()
    {
        using var db = Context(DatabaseEngine.SqlServer);
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        var lines = script.Split('\n').Select(l => l.Trim()).ToList();
        lines.ShouldNotContain(l =>
            l.StartsWith("UPDATE ", StringComparison.OrdinalIgnoreCase)
            || l.StartsWith("DELETE ", StringComparison.OrdinalIgnoreCase)
        );
    }

    [Theory, InlineData(DatabaseEngine.Sqlite), InlineData(DatabaseEngine.SqlServer)]
    public void Migrations_HoldTheWholeModel(DatabaseEngine engine)
    {
        using var db = Context(engine);
        db.Database.HasPendingModelChanges()
            .ShouldBeFalse($"The model has changes that no migration for {engine} holds: add one for both engines.");
        db.Database.GetMigrations().ShouldNotBeEmpty();
    }

    [Fact]
    public void SqlServerModel_InstantsAreMilliseconds_TextsHaveALength()
    {
        using var db = Context(DatabaseEngine.SqlServer);
        var columns = db
            .Model.GetEntityTypes()
            .Where(e => !e.IsMappedToJson())
            .SelectMany(e => e.GetFlattenedProperties())
            .Select(p => (Name: $"{p.DeclaringType.DisplayName()}.{p.Name}", Type: p.GetColumnType(), p.ClrType))
            .ToList();

        columns
            .Where(c => (Nullable.GetUnderlyingType(c.ClrType) ?? c.ClrType) == typeof(DateTime))
            .ShouldAllBe(c => c.Type == "datetime2(3)");
        columns
            .Where(c => c.Type.EndsWith("(max)", StringComparison.Ordinal))
            .Select(c => c.Name)
            .ShouldBe(
                [
                    "DataProtectionKey.Xml",
                    "HistoryRecord.After",
                    "HistoryRecord.Before",
                    "Letter.Content",
                    "LetterTemplate.Text",
                    "ColumnMapping.Meanings",
                    "IdentityCheck.Text",
                    "ReviewText.Text",
                    // What is kept protected is as long as what it protects, and more.
                    "Account.AuthenticatorKey",
                    "Account.RecoveryCodes",
                    "KeptForm.Content",
                    "Session.Grant",
                ],
                ignoreOrder: true
            );
    }

    private static CaseDb Context(DatabaseEngine engine)
    {
        var builder = new DbContextOptionsBuilder<CaseDb>();
        PersistenceRegistration.Use(
            builder,
            new DatabaseOptions
            {
                Engine = engine,
                Connection = engine is DatabaseEngine.Sqlite ? "Data Source=:memory:" : "Server=nowhere.invalid",
            }
        );
        return new CaseDb(builder.Options);
    }
}
