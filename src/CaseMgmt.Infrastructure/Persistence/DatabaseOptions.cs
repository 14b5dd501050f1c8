using Microsoft.Data.Sqlite;

namespace CaseMgmt.Infrastructure.Persistence;

public enum DatabaseEngine
{
    /// <summary>Embedded: one file in the data folder; the default.</summary>
    Sqlite,

    /// <summary>A server that several machines share.</summary>
    SqlServer,
}

/// <summary>Which engine keeps the records, and where. Section <c>Database</c> of the configuration.</summary>
public sealed class DatabaseOptions
{
    public DatabaseEngine Engine { get; set; } = DatabaseEngine.Sqlite;

    /// <summary>For SQL Server, and for a SQLite file that does not lie in the data folder.</summary>
    public string? Connection { get; set; }

    /// <summary>Where the SQLite files and the documents lie. Default: <see cref="DataFolder.Default"/>.</summary>
    public string? DataFolder { get; set; }

    /// <summary>How long a writer waits for another; after that the act ends with "try again". A SQLite connection of one's own has its own wait.</summary>
    public TimeSpan WaitForWriter { get; set; } = TimeSpan.FromMinutes(1);

    public string Folder => Path.GetFullPath(DataFolder ?? Persistence.DataFolder.Default());

    public string ConnectionString =>
        Connection
        ?? (
            Engine == DatabaseEngine.Sqlite
                // A file that is gone is not made anew: it would be empty, and what is written to it lost sooner or later.
                ? SqliteFile("casemgmt.db") + ";Mode=ReadWrite"
                : throw new InvalidOperationException(
                    "SQL Server needs a connection string: set Database:Connection (or --connection)."
                )
        );

    /// <summary>The file of the records; null with SQL Server, or when SQLite keeps them in memory.</summary>
    public string? SqlitePath =>
        Engine is DatabaseEngine.Sqlite
        && new SqliteConnectionStringBuilder(ConnectionString) is { Mode: not SqliteOpenMode.Memory } connection
        && connection.DataSource is { Length: > 0 } and not ":memory:"
            ? Path.GetFullPath(connection.DataSource)
            : null;

    /// <summary>A connection string for a SQLite file in the data folder: foreign keys on, a writer waits for another for a while.</summary>
    public string SqliteFile(string name) =>
        $"Data Source={Path.Combine(Folder, name)};Foreign Keys=True;Default Timeout={Math.Max(1, (int)WaitForWriter.TotalSeconds)}";
}

/// <summary>The folder that Web and Cli share: <c>data/</c> beside the solution in a checkout, the system's data folder when installed.</summary>
public static class DataFolder
{
    public static string Default() =>
        Checkout() is { } root
            ? Path.Combine(root, "data")
            : Path.Combine(
                Environment.GetFolderPath(
                    Environment.SpecialFolder.CommonApplicationData,
                    Environment.SpecialFolderOption.DoNotVerify
                ),
                "casemgmt"
            );

    /// <summary>The folder that holds the solution, if the program runs out of a checkout.</summary>
    public static string? Checkout()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CaseMgmt.sln")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
