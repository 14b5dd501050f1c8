using System.Collections.Concurrent;
using System.Globalization;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using Microsoft.Data.SqlClient;
using Respawn;
using Testcontainers.MsSql;

namespace CaseMgmt.Testing;

/// <summary>
/// The SQL Server at which the tests are pointed by the variable <c>CASEMGMT_TEST_SQLSERVER</c>: a connection string whose
/// login may make databases, or <c>docker</c>, and one is started in a container for this process. Without it every test
/// has SQLite files. A database is migrated once, which takes seconds, cleaned after each office that had it, and dropped when
/// the process ends.
/// </summary>
public static class TestServer
{
    private const string Variable = "CASEMGMT_TEST_SQLSERVER";
    private const string Container = "docker";
    private const string Image = "mcr.microsoft.com/mssql/server:2022-latest";

    private static readonly Lazy<string> Server = new(Start);
    private static readonly ConcurrentBag<string> Clean = [];
    private static readonly ConcurrentBag<string> Made = [];
    private static readonly Lock Making = new();

    public const string WhyNotRun =
        $"SQL Server: not run. Set {Variable} to the connection string of a server on which the tests may make databases, or to '{Container}'.";

    /// <summary>Are the offices of the tests on a server?</summary>
    public static bool IsUsed { get; } = !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(Variable));

    /// <summary>The connection string of a database that is empty, or holds nothing but what migrating puts into it.</summary>
    public static string Take() => Connection(Clean.TryTake(out var used) ? used : Make());

    /// <summary>Empties the database for the next office.</summary>
    public static void GiveBack(string connection)
    {
        var database = new SqlConnectionStringBuilder(connection).InitialCatalog;
        try
        {
            Now(() => CleanAsync(database));
            Clean.Add(database);
        }
        catch (Exception fault) when (fault is SqlException or InvalidOperationException)
        {
            // Never migrated, or left in a state that nobody else should meet: it is dropped with the others.
        }
    }

    private static string Make()
    {
        if (Made.IsEmpty)
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) => DropAll();
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"casemgmt_test_{Ids.New(TimeProvider.System):N}");
        Made.Add(name);
        // One after the other: each is a copy of the server's model, which two cannot have at once.
        lock (Making)
        {
            Do(
                $"CREATE DATABASE [{name}]",
                $"ALTER DATABASE [{name}] SET READ_COMMITTED_SNAPSHOT ON",
                $"ALTER DATABASE [{name}] SET ALLOW_SNAPSHOT_ISOLATION ON"
            );
        }

        return name;
    }

    private static string Connection(string database) =>
        new SqlConnectionStringBuilder(Server.Value) { InitialCatalog = database }.ToString();

    private static async Task CleanAsync(string database)
    {
        await using var connection = new SqlConnection(Connection(database));
        await connection.OpenAsync();
        foreach (var statement in AuditGuard.Lift(DatabaseEngine.SqlServer))
        {
#pragma warning disable CA2100 // the office's own
            await using var lift = new SqlCommand(statement, connection);
#pragma warning restore CA2100
            await lift.ExecuteNonQueryAsync();
        }

        // The office that migrates next sets the guard and adds the reference data again.
        var respawner = await Respawner.CreateAsync(
            connection,
            new RespawnerOptions
            {
                DbAdapter = DbAdapter.SqlServer,
                TablesToIgnore =
                [
                    new Respawn.Graph.Table("__EFMigrationsHistory"),
                    new Respawn.Graph.Table("hangfire", "Schema"),
                ],
            }
        );
        await respawner.ResetAsync(connection);
    }

    private static void DropAll()
    {
        SqlConnection.ClearAllPools();
        foreach (var database in Made)
        {
            Do(
                $"IF DB_ID('{database}') IS NOT NULL ALTER DATABASE [{database}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE",
                $"DROP DATABASE IF EXISTS [{database}]"
            );
        }
    }

    private static void Do(params IEnumerable<string> statements)
    {
        using var connection = new SqlConnection(Server.Value);
        connection.Open();
        foreach (var statement in statements)
        {
#pragma warning disable CA2100 // names made here
            using var command = new SqlCommand(statement, connection) { CommandTimeout = 120 };
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }
    }

    private static string Start()
    {
        var given = Environment.GetEnvironmentVariable(Variable)!.Trim();
        return given.Equals(Container, StringComparison.OrdinalIgnoreCase) ? Now(StartContainerAsync) : given;
    }

    private static async Task<string> StartContainerAsync()
    {
        // The container's companion removes it when this process is no more.
        var container = new MsSqlBuilder(Image).Build();
        await container.StartAsync();
        return container.GetConnectionString();
    }

    // Web hosts and xunit's disposable fixtures have no place to await in.
#pragma warning disable RS0030
    private static void Now(Func<Task> work) => Task.Run(work).GetAwaiter().GetResult();

    internal static T Now<T>(Func<Task<T>> work) => Task.Run(work).GetAwaiter().GetResult();
#pragma warning restore RS0030
}
