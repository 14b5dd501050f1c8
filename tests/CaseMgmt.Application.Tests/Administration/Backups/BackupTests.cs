using System.Text.Json;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Infrastructure.Backups;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using Microsoft.Data.Sqlite;
using static CaseMgmt.Testing.RegisterFiles;

namespace CaseMgmt.Application.Tests.Administration.Backups;

/// <summary>A backup is the office at one moment, whole or none at all; the operator's commands are really run, and really killed.</summary>
public sealed class BackupTests(KeptOffice kept) : IClassFixture<KeptOffice>
{
    private const int RowsAtOnce = 25;

    // So many, that there is time to kill the command among them.
    private const int Documents = 400;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [SqliteFact("its file")]
    public async Task Drill_RestoredElsewhere_EveryTableAndEveryFileIsTheSame()
    {
        var (made, said, errors) = await CommandLine.RunAsync(
            Cancel,
            "backup",
            kept.Elsewhere("drill"),
            "--data",
            kept.Data
        );
        var backup = Directory.GetDirectories(kept.Elsewhere("drill")).ShouldHaveSingleItem();
        var (restored, told, _) = await CommandLine.RunAsync(
            Cancel,
            "restore",
            backup,
            "--data",
            kept.Elsewhere("drilled")
        );
        var before = KeptOffice.Tables(Path.Combine(kept.Data, "casemgmt.db"));
        var after = KeptOffice.Tables(Path.Combine(kept.Elsewhere("drilled"), "casemgmt.db"));
        var (look, looked, _) = await CommandLine.RunAsync(Cancel, "check", "--data", kept.Elsewhere("drilled"));

        (made, restored, look).ShouldBe((0, 0, 0), errors);
        said.ShouldStartWith($"Backed up to {backup}: the records, and 2 documents of the folder {kept.Data}");
        told.ShouldContain("holds the office as it was on ");
        looked.ShouldContain("counted again from their records: all well.");
        looked.ShouldContain("1 uploaded registers: all well.");
        before.Count.ShouldBeGreaterThan(20);
        after.ShouldBe(before);
        KeptOffice
            .Files(Path.Combine(kept.Elsewhere("drilled"), "documents"))
            .ShouldBe(KeptOffice.Files(Path.Combine(kept.Data, "documents")), ignoreOrder: true);
    }

    [SqliteFact("its file")]
    public async Task Backup_WhilePeopleWrite_HoldsWholeActsAlone()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var writing = Task.Run(
            async () =>
            {
                for (var first = 1; !enough.IsCancellationRequested; first += RowsAtOnce)
                {
                    office.Write(
                        "complaint-reviews.csv",
                        Csv(RegisterKind.ComplaintReviews, Enumerable.Range(first, RowsAtOnce).Select(n => Review(n)))
                    );
                    await office.TakeAsync("complaint-reviews.csv", Cancel);
                }
            },
            Cancel
        );
        List<(long Reviews, long History)> seen = [];
        while (seen.Count < 5 || seen[^1].Reviews == 0)
        {
            var place = Path.Combine(office.Folder, $"backup-{seen.Count}");
            var (folder, _) = await office.Get<OfficeBackup>().MakeAsync(place, Cancel);
            await using var db = new SqliteConnection(
                $"Data Source={Path.Combine(folder, "casemgmt.db")};Mode=ReadOnly;Pooling=False"
            );
            await db.OpenAsync(Cancel);
            seen.Add((await CountAsync(db, "ComplaintReviews"), await CountAsync(db, "History")));
        }

        await enough.CancelAsync();
        await writing;

        seen.ShouldAllBe(s => s.Reviews % RowsAtOnce == 0 && s.History == s.Reviews);
        seen.Select(s => s.Reviews).Distinct().Count().ShouldBeGreaterThan(1, "people wrote between the backups");
    }

    [SqliteFact("its file")]
    public async Task Backup_Killed_LeavesNothingThatIsTakenForOne()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await FillAsync(office.Data);
        var place = Path.Combine(office.Folder, "backups");

        using (var killed = CommandLine.Start("backup", place, "--data", office.Data))
        {
            await UntilAsync(
                () => Directory.Exists(place) && Directory.GetFiles(place, "*", SearchOption.AllDirectories).Length > 3,
                killed
            );
            await killed.KillAsync(Cancel);
        }

        var left = Directory.GetDirectories(place).ShouldHaveSingleItem();
        left.ShouldEndWith(OfficeBackup.Unfinished);
        var (exit, _, errors) = await CommandLine.RunAsync(
            Cancel,
            "restore",
            left,
            "--data",
            Path.Combine(office.Folder, "elsewhere")
        );
        exit.ShouldBe(1);
        errors.ShouldContain("is no backup");
        Directory.Exists(Path.Combine(office.Folder, "elsewhere")).ShouldBeFalse();

        // The next one is whole; what the killed one left goes once nobody can be writing it any more.
        (await CommandLine.RunAsync(Cancel, "backup", place, "--data", office.Data)).Exit.ShouldBe(0);
        Directory.Exists(left).ShouldBeTrue();
        Directory.SetLastWriteTimeUtc(left, Directory.GetLastWriteTimeUtc(left).AddDays(-2));
        (await CommandLine.RunAsync(Cancel, "backup", place, "--data", office.Data)).Exit.ShouldBe(0);
        Directory.Exists(left).ShouldBeFalse();
    }

    [SqliteFact("its file")]
    public async Task Restore_Killed_NoProgramStartsOnTheFolderUntilItIsRunAgain()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await FillAsync(office.Data);
        var (backup, _) = await office.Get<OfficeBackup>().MakeAsync(Path.Combine(office.Folder, "backups"), Cancel);
        var data = Path.Combine(office.Folder, "elsewhere");

        using (var killed = CommandLine.Start("restore", backup, "--data", data))
        {
            await UntilAsync(() => Directory.Exists(Path.Combine(data, "documents")), killed);
            await killed.KillAsync(Cancel);
        }

        var (started, _, refusal) = await CommandLine.RunAsync(Cancel, "migrate", "--data", data);
        started.ShouldBe(1);
        refusal.ShouldContain("Run 'restore' of the operator's command line again.");
        (await CommandLine.RunAsync(Cancel, "restore", backup, "--data", data)).Exit.ShouldBe(0);
        (await CommandLine.RunAsync(Cancel, "migrate", "--data", data)).Exit.ShouldBe(0);
        KeptOffice.Files(Path.Combine(data, "documents")).Count.ShouldBe(Documents);
        Directory.GetFiles(data, "*restoring*").ShouldBeEmpty();
    }

    [SqliteFact("its file")]
    public async Task Restore_OverAnOffice_IsRefusedAndChangesNothing()
    {
        var before = KeptOffice.Files(kept.Data);

        var (exit, _, errors) = await CommandLine.RunAsync(Cancel, "restore", kept.Backup, "--data", kept.Data);

        exit.ShouldBe(1);
        errors.ShouldContain("is there already, and nothing is overwritten");
        KeptOffice
            .Files(kept.Data)
            .Where(f => !f.Key.EndsWith("-shm", StringComparison.Ordinal))
            .ShouldBeSubsetOf(before);
    }

    [SqliteFact("its file")]
    public async Task Restore_BesideWhatIsLeftOfAnotherDatabase_IsRefused()
    {
        var data = Directory.CreateDirectory(kept.Elsewhere("left")).FullName;
        await File.WriteAllTextAsync(Path.Combine(data, "casemgmt.db-wal"), "not of this backup", Cancel);

        var (exit, _, errors) = await CommandLine.RunAsync(Cancel, "restore", kept.Backup, "--data", data);

        exit.ShouldBe(1);
        errors.ShouldContain("casemgmt.db-wal is there already");
        File.Exists(Path.Combine(data, "casemgmt.db")).ShouldBeFalse();
    }

    [SqliteTheory("its file")]
    [InlineData("document", "is not as it was backed up")]
    [InlineData("casemgmt.db", "is not as it was backed up")]
    [InlineData("missing", "is missing")]
    [InlineData("elsewhere", "does not lie in it")]
    [InlineData("another kind", "is neither its records nor a document")]
    [InlineData("newer", "is of a newer version of the program")]
    [InlineData("garbled", "cannot be read")]
    public async Task Restore_OfABackupThatWasTouched_IsRefusedBeforeAnythingIsWritten(string what, string refusal)
    {
        var backup = kept.CopyOfBackup($"touched-{what}");
        var manifest = Path.Combine(backup, BackupManifest.FileName);
        var text = await File.ReadAllTextAsync(manifest, Cancel);
        switch (what)
        {
            case "missing":
                File.Delete(Path.Combine(backup, kept.Document));
                break;
            case "elsewhere":
                await File.WriteAllTextAsync(manifest, text.Replace(kept.Document, "documents/../../x.csv"), Cancel);
                break;
            case "another kind":
                await File.WriteAllTextAsync(manifest, text.Replace(kept.Document, "keys/key-1.xml"), Cancel);
                break;
            case "document":
                await File.AppendAllTextAsync(Path.Combine(backup, kept.Document), " ", Cancel);
                break;
            case "newer":
                await File.WriteAllTextAsync(
                    manifest,
                    JsonSerializer.Serialize(
                        JsonSerializer.Deserialize<BackupManifest>(text)! with
                        {
                            Migration = "29990101000000_Later",
                        }
                    ),
                    Cancel
                );
                break;
            case "garbled":
                await File.WriteAllTextAsync(manifest, text[..(text.Length / 2)], Cancel);
                break;
            default:
                await File.AppendAllTextAsync(Path.Combine(backup, what), " ", Cancel);
                break;
        }

        var data = kept.Elsewhere($"never-{what}");
        var (exit, _, errors) = await CommandLine.RunAsync(Cancel, "restore", backup, "--data", data);

        exit.ShouldBe(1);
        errors.ShouldContain(refusal);
        Directory.Exists(data).ShouldBeFalse();
    }

    [Theory]
    [InlineData("backup", "BACKUP DATABASE")]
    [InlineData("restore", "RESTORE DATABASE")]
    public async Task Backup_OnSqlServer_SaysWhatToUseInstead(string command, string said)
    {
        var (exit, _, errors) = await CommandLine.RunAsync(
            Cancel,
            command,
            "somewhere",
            "--engine",
            "sqlserver",
            "--connection",
            "Server=nowhere"
        );

        exit.ShouldBe(1);
        errors.ShouldContain(said);
    }

    [SqliteFact("its file")]
    public async Task Backup_OfNothing_SaysSoAndLeavesNothing()
    {
        var place = kept.Elsewhere("of-nothing");
        var (exit, _, errors) = await CommandLine.RunAsync(
            Cancel,
            "backup",
            place,
            "--data",
            kept.Elsewhere("nowhere")
        );

        exit.ShouldBe(1);
        errors.ShouldContain("There is no database");
        Directory.GetFileSystemEntries(place).ShouldBeEmpty();
    }

    [SqliteFact("its file")]
    public void Backup_IsItsAccountsAlone()
    {
        Assert.SkipWhen(
            OperatingSystem.IsWindows(),
            "Windows has no modes: the folder's access list is the installer's."
        );
#pragma warning disable CA1416 // skipped there
        Directory
            .EnumerateFileSystemEntries(kept.Backup, "*", SearchOption.AllDirectories)
            .Append(kept.Backup)
            .ShouldAllBe(e =>
                File.GetUnixFileMode(e)
                == (Directory.Exists(e) ? OwnFiles.FileMode | UnixFileMode.UserExecute : OwnFiles.FileMode)
            );
#pragma warning restore CA1416
#pragma warning restore CA1416
    }

    private static async Task FillAsync(string data)
    {
        var folder = Directory.CreateDirectory(Path.Combine(data, "documents", "imports", "many")).FullName;
        for (var n = 0; n < Documents; n++)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{n}.csv"), new byte[64 * 1024], Cancel);
        }
    }

    private static async Task UntilAsync(Func<bool> condition, CommandLine command)
    {
        while (!condition())
        {
            command.HasExited.ShouldBeFalse(command.Errors);
            await Task.Delay(2, Cancel);
        }
    }

    private static async Task<long> CountAsync(SqliteConnection db, string table)
    {
        await using var command = db.CreateCommand();
#pragma warning disable CA2100 // a name of this file
        command.CommandText = $"SELECT COUNT(*) FROM {table}";
#pragma warning restore CA2100
        return (long)(await command.ExecuteScalarAsync(Cancel))!;
    }
}
