using System.Globalization;
using CaseMgmt.Infrastructure.Persistence;
using Microsoft.Data.Sqlite;

namespace CaseMgmt.Application.Tests.Persistence;

/// <summary>
/// A file of its own with a database of the first release: <c>FirstRelease/first-release.sql</c>, which that release made out of the
/// registers beside it.
/// </summary>
internal sealed class FirstReleaseFile : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("casemgmt-upgrade-");

    public static string Registers { get; } =
        System.IO.Path.Combine(
            DataFolder.Checkout() ?? throw new InvalidOperationException("The tests run out of a checkout."),
            "tests",
            "CaseMgmt.Application.Tests",
            "Persistence",
            "FirstRelease"
        );

    public string Folder => folder.FullName;

    public string Path => System.IO.Path.Combine(Folder, "casemgmt.db");

    /// <summary>Where the upgrade keeps what was.</summary>
    public string Copy => System.IO.Path.Combine(Folder, "casemgmt.before-upgrade.db");

    public void Load() => Run(File.ReadAllText(System.IO.Path.Combine(Registers, "first-release.sql")));

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    /// <summary>Tables, indexes and triggers. The lines of EF's own end as those of the system that EF was built on.</summary>
    public static List<string> Schema(string file) =>
        [
            .. Texts(file, "SELECT concat(type, ' ', name, ' ', sql) FROM sqlite_master ORDER BY type, name")
                .Select(text => text.ReplaceLineEndings("\n")),
        ];

    /// <summary>Every table with every row.</summary>
    public static List<string> Contents(string file) =>
        [
            .. Texts(file, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
                .SelectMany(table =>
                    Texts(file, $"SELECT * FROM \"{table}\"").Order(StringComparer.Ordinal).Prepend(table)
                ),
        ];

    public List<string> Texts(string sql) => Texts(Path, sql);

#pragma warning disable CA2100 // statements of the tests and of the dump beside them
    public void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Foreign Keys=False;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Each row of the answer.</summary>
    public static List<string> Texts(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(
                string.Join(
                    '|',
                    Enumerable
                        .Range(0, reader.FieldCount)
                        .Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))
                )
            );
        }

        return rows;
    }
#pragma warning restore CA2100
}
