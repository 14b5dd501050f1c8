using CaseMgmt.Infrastructure.Jobs;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.Persistence;

/// <summary>How the office meets a database in SQL Server.</summary>
public sealed class ServerDatabaseTests
{
    private static readonly string[] Variables = ["Database", "Folder", "Migrator", "Program"];

    private const string Given = "Server=records.office.example;Database=CaseMgmt;Integrated Security=true";

    [Fact]
    public async Task Server_TheWholeSuite_IsPointedAtIt()
    {
        Assert.SkipUnless(TestServer.IsUsed, TestServer.WhyNotRun);
        await using var office = await OfficeDatabase.StartAsync(_ => { });

        // Migrating has asked for both settings, and nothing keeps the office from working.
        await office.Services.GetRequiredService<Database>().CheckAsync(CancellationToken.None);
        (await office.LookAsync(db => Task.FromResult(db.Database.IsSqlServer()))).ShouldBeTrue();
        (await office.LookAsync(db => db.BankHolidays.AnyAsync())).ShouldBeTrue();
    }

    [Fact]
    public void Connection_CarriesOneCommandAtATimeEncrypted_AndEachUseHasItsPool()
    {
        var options = new DatabaseOptions
        {
            Engine = DatabaseEngine.SqlServer,
            Connection = Given + ";MultipleActiveResultSets=true",
        };

        var records = new SqlConnectionStringBuilder(ServerDatabase.ConnectionString(options, "records"));
        var jobs = new SqlConnectionStringBuilder(ServerDatabase.ConnectionString(options, "jobs"));

        records.MultipleActiveResultSets.ShouldBeFalse();
        records.Encrypt.ShouldBe(SqlConnectionEncryptOption.Mandatory);
        (records.ApplicationName, jobs.ApplicationName).ShouldBe(("CaseMgmt records", "CaseMgmt jobs"));
        records.InitialCatalog.ShouldBe("CaseMgmt");
    }

    [Theory]
    [InlineData("records.office.example", true)]
    [InlineData("tcp:10.0.0.4,1433", true)]
    [InlineData("localhost", false)]
    [InlineData("tcp:127.0.0.1,1433", false)]
    [InlineData("(local)\\SQLEXPRESS", false)]
    public void Connection_InTheClear_IsOfThisMachineAlone(string server, bool isRefused) =>
        (
            ServerDatabase.WhyUnsafe(
                new DatabaseOptions { Connection = $"Server={server};Database=CaseMgmt;Encrypt=False" }
            )
            is not null
        ).ShouldBe(isRefused);

    [Fact]
    public void Statements_AreReadBySqlServersParser()
    {
        foreach (var statement in ServerDatabase.Settings.Append(JobStore.Script))
        {
            TransactSql.ErrorsIn(statement).ShouldBeEmpty();
        }
    }

    /// <summary>What the server's administrator runs by hand: rights, backup, maintenance.</summary>
    [Fact]
    public void Scripts_OfTheAdministrator_AreReadBySqlServersParser()
    {
        var scripts = Directory.GetFiles(Path.Combine(DataFolder.Checkout()!, "deploy", "sqlserver"), "*.sql");

        scripts.ShouldNotBeEmpty();
        foreach (var script in scripts)
        {
            // sqlcmd puts the names in.
            var text = Variables.Aggregate(
                File.ReadAllText(script),
                (read, name) => read.Replace($"$({name})", name, StringComparison.Ordinal)
            );
            text.ShouldNotContain("$(");
            TransactSql.ErrorsIn(text).ShouldBeEmpty(Path.GetFileName(script));
        }
    }

    /// <summary>The triggers guard these tables from everybody, the rights from the program's login.</summary>
    [Fact]
    public void Rights_DenyToChangeWhatTheGuardIsSetOn()
    {
        var rights = File.ReadAllText(Path.Combine(DataFolder.Checkout()!, "deploy", "sqlserver", "rights.sql"));

        foreach (var table in AuditGuard.Tables)
        {
            rights.ShouldContain($"DENY UPDATE, DELETE ON dbo.{table} TO casemgmt_program;");
        }
    }

    /// <summary>What the DBA reads and runs beside <c>schema.sql</c>: Hangfire's own script, for the schema that the office uses.</summary>
    [Fact]
    public void JobsScript_EqualsHangfires()
    {
        var file = Path.Combine(DataFolder.Checkout()!, "db", "sqlserver", "jobs.sql");
        var script = JobStore.Script.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1")
        {
            File.WriteAllText(file, script);
        }

        File.ReadAllText(file)
            .ReplaceLineEndings("\n")
            .ShouldBe(script, "db/sqlserver/jobs.sql is not Hangfire's: run the tests with UPDATE_SCHEMA=1.");
        script.ShouldContain("[hangfire]");
    }
}
