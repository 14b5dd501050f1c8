using System.Security.Cryptography;
using System.Text;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Application.Tests.Registers;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Infrastructure.Backups;
using CaseMgmt.Testing;
using Microsoft.Data.Sqlite;
using static CaseMgmt.Testing.RegisterFiles;

namespace CaseMgmt.Application.Tests.Administration.Backups;

/// <summary>The sample year with its compilation, an upload that waits, and a backup of it all.</summary>
public sealed class KeptOffice : IAsyncLifetime
{
    private RegisterOffice? office;

    public string Data => office!.Data;

    /// <summary>The backup.</summary>
    public string Backup { get; private set; } = "";

    /// <summary>The name of a document in it.</summary>
    public string Document =>
        Files(Backup).Keys.First(f => f.EndsWith("custody-suites.csv", StringComparison.Ordinal)).Replace('\\', '/');

    /// <summary>A new folder for a test to restore into, not there yet.</summary>
    public string Elsewhere(string name) => Path.Combine(office!.Folder, name);

    public async ValueTask InitializeAsync()
    {
        if (TestServer.IsUsed)
        {
            // A server is backed up by itself: the tests that need this office say that they are of SQLite.
            return;
        }

        office = await RegisterOffice.OpenAsync(CancellationToken.None);
        await office.TakeAllAsync(RegisterOffice.SampleYear, CancellationToken.None);
        var year = ReportingPeriod.Of(new FinancialYear(2022));
        (await office.SendAsync(new CompileFigures(year, null), CancellationToken.None)).IsDone.ShouldBeTrue();
        await RegisterUploads.UploadAsync(
            office,
            ("custody-suites.csv", Csv(RegisterKind.CustodySuites, Suite("Riverside")))
        );
        (Backup, _) = await office.Get<OfficeBackup>().MakeAsync(Elsewhere("backups"), CancellationToken.None);
    }

    public ValueTask DisposeAsync() => office?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>A copy of the backup, as a data folder or to be tampered with.</summary>
    public string CopyOfBackup(string name)
    {
        var copy = Elsewhere(name);
        foreach (var file in Directory.EnumerateFiles(Backup, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy, Path.GetRelativePath(Backup, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        return copy;
    }

    /// <summary>What each table of a database holds, as a hash over its sorted rows.</summary>
    public static Dictionary<string, string> Tables(string database)
    {
        using var db = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        db.Open();
        return Rows(db, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            .ToDictionary(
                name => name,
                name =>
                    Convert.ToHexString(
                        SHA256.HashData(
                            Encoding.UTF8.GetBytes(
                                string.Join('\n', Rows(db, $"SELECT * FROM \"{name}\"").Order(StringComparer.Ordinal))
                            )
                        )
                    )
            );
    }

    /// <summary>Each file of a folder, with the hash of its content.</summary>
    public static Dictionary<string, string> Files(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(
                f => Path.GetRelativePath(folder, f),
                f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))
            );

    private static List<string> Rows(SqliteConnection db, string sql)
    {
        using var command = db.CreateCommand();
#pragma warning disable CA2100 // names of tables, out of the database itself
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(
                string.Join(
                    '|',
                    Enumerable
                        .Range(0, reader.FieldCount)
                        .Select(reader.GetValue)
                        .Select(v =>
                            v is byte[] bytes ? Convert.ToHexString(bytes) : FormattableString.Invariant($"{v}")
                        )
                )
            );
        }

        return rows;
    }
}
