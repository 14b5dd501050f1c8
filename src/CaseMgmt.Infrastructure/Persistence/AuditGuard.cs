using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>
/// The history of records, the table of who read them and the seals of both are added to and never changed: the database itself refuses
/// anything else, whoever asks. Only a migration lifts the guard, and sets it again.
/// </summary>
public static class AuditGuard
{
    internal static readonly string[] Tables = ["History", "Accesses", "Seals"];

    /// <summary>The statements that set the guard; set already, they change nothing.</summary>
    public static IEnumerable<string> Set(DatabaseEngine engine) =>
        engine is DatabaseEngine.Sqlite
            ? Tables.SelectMany(table =>
                new[] { "UPDATE", "DELETE" }.Select(act =>
                    $"CREATE TRIGGER IF NOT EXISTS {NameOf(table, act)} BEFORE {act} ON {table} BEGIN SELECT RAISE(ABORT, '{Refusal(table)}'); END;"
                )
            )
            : Tables.Select(table =>
                $"CREATE OR ALTER TRIGGER {NameOf(table)} ON {table} INSTEAD OF UPDATE, DELETE AS THROW 50002, '{Refusal(table)}', 1;"
            );

    /// <summary>The statements that lift it, for a migration that must rewrite what is there.</summary>
    public static IEnumerable<string> Lift(DatabaseEngine engine) =>
        Tables
            .SelectMany(table =>
                engine is DatabaseEngine.Sqlite
                    ? new[] { NameOf(table, "UPDATE"), NameOf(table, "DELETE") }
                    : [NameOf(table)]
            )
            .Select(trigger => $"DROP TRIGGER IF EXISTS {trigger};");

    internal static async Task RunAsync(CaseDb db, IEnumerable<string> statements, CancellationToken cancel)
    {
        foreach (var statement in statements)
        {
            await db.Database.ExecuteSqlRawAsync(statement, cancel);
        }
    }

    /// <summary>The one trigger of a table in SQL Server.</summary>
    internal static string NameOf(string table) => $"{table}_NoChange";

    private static string NameOf(string table, string act) => $"{table}_No{act[0]}{act[1..].ToLowerInvariant()}";

    private static string Refusal(string table) => $"{table} is only added to: what stands in it is never changed.";
}
