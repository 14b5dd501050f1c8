using CaseMgmt.Infrastructure.Persistence;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Backups;

/// <summary>
/// Puts a backup into an empty data folder. Nothing is overwritten, and a folder in which it was cut off is no office: the programs
/// refuse to start on it, until the restore has been run again.
/// </summary>
public sealed class OfficeRestore(RecordsFile records, IOptions<DatabaseOptions> options)
{
    /// <param name="backup">A folder that <see cref="OfficeBackup"/> has made.</param>
    /// <exception cref="BackupException">It is no whole backup, is newer than this program, or the place is not free.</exception>
    public async Task<BackupManifest> RestoreAsync(string backup, CancellationToken cancel)
    {
        if (options.Value.SqlitePath is not { } database)
        {
            throw new BackupException(
                "SQL Server keeps the records, and restores them itself: RESTORE DATABASE. deploy/README.md says more."
            );
        }

        var manifest = await BackupManifest.VerifyAsync(backup, cancel);
        if (!records.Knows(manifest.Migration))
        {
            throw new BackupException(
                $"The backup is of a newer version of the program (its database has {manifest.Migration}). Restore it with that version."
            );
        }

        MakeRoom(database);
        UnfinishedRestore.Begin(options.Value.Folder, backup);
        var arriving = database + UnfinishedRestore.Arriving;
        foreach (var file in manifest.Files)
        {
            var isRecords = file.Name == BackupManifest.Records;
            var copy = await BackedUpFile.CopyAsync(
                file.In(backup),
                isRecords ? arriving : file.In(options.Value.Folder),
                file.Name,
                cancel
            );
            if (copy != file)
            {
                throw new BackupException($"{file.Name} changed while it was restored. Run it again.");
            }
        }

        File.Move(arriving, database);
        UnfinishedRestore.End(options.Value.Folder);
        return manifest;
    }

    private void MakeRoom(string database)
    {
        var folder = OwnFiles.CreateFolder(options.Value.Folder).FullName;
        var taken = BackupManifest
            .Folders.Select(f => Path.Combine(folder, f))
            .Where(Directory.Exists)
            .Concat(new[] { database, database + UnfinishedRestore.Arriving }.Where(File.Exists))
            .ToList();
        if (taken.Count > 0 && !UnfinishedRestore.IsIn(folder))
        {
            throw new BackupException(
                $"{taken[0]} is there already, and nothing is overwritten. Stop the programs, move the data folder {folder} away, and run it again; or restore into another with --data."
            );
        }

        // What a restore that was cut off has put here.
        foreach (var left in taken)
        {
            if (Directory.Exists(left))
            {
                Directory.Delete(left, recursive: true);
            }
            else
            {
                File.Delete(left);
            }
        }
    }
}
