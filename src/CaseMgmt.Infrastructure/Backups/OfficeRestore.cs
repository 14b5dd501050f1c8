using CaseMgmt.Infrastructure.Documents;
using CaseMgmt.Infrastructure.Persistence;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Backups;

/// <summary>
/// Puts a backup into an empty data folder and a place for documents without any. Nothing is overwritten, and a folder in which it was
/// cut off is no office: the programs refuse to start on it, until the restore has been run again.
/// </summary>
public sealed class OfficeRestore(RecordsFile records, IDocumentPlace documents, IOptions<DatabaseOptions> options)
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

        await MakeRoomAsync(database, cancel);
        UnfinishedRestore.Begin(options.Value.Folder, backup);
        var arriving = database + UnfinishedRestore.Arriving;
        foreach (var file in manifest.Files)
        {
            await using var content = new FileStream(file.In(backup), FileMode.Open, FileAccess.Read, FileShare.Read);
            var copy = file.IsDocument
                ? await KeepAsync(file, content, cancel)
                : await BackedUpFile.WriteAsync(content, arriving, file.Name, cancel);
            if (copy != file)
            {
                throw new BackupException($"{file.Name} changed while it was restored. Run it again.");
            }
        }

        File.Move(arriving, database);
        UnfinishedRestore.End(options.Value.Folder);
        return manifest;
    }

    private async Task<BackedUpFile?> KeepAsync(BackedUpFile file, Stream content, CancellationToken cancel)
    {
        var name = file.Name[BackupManifest.Documents.Length..];
        await using (var document = await documents.BeginAsync(name, cancel))
        {
            await content.CopyToAsync(document.Content, cancel);
            await document.FinishAsync(cancel);
        }

        await using var kept = await documents.OpenReadAsync(name, cancel);
        return kept is null ? null : await BackedUpFile.OfAsync(kept, file.Name, cancel);
    }

    private async Task MakeRoomAsync(string database, CancellationToken cancel)
    {
        var folder = OwnFiles.CreateFolder(options.Value.Folder).FullName;
        await documents.TidyAsync(cancel);
        var isCutOff = UnfinishedRestore.IsIn(folder);
        // A write-ahead file of another database would be played into this one.
        if (!isCutOff && new[] { database, database + "-wal" }.FirstOrDefault(File.Exists) is { } there)
        {
            throw new BackupException(
                $"{there} is there already, and nothing is overwritten. Stop the programs, move the data folder {folder} away, and run it again; or restore into another with --data."
            );
        }

        // What a restore that was cut off has kept of the same documents is written once more.
        if (!isCutOff && (await documents.AllAsync(cancel)).Count > 0)
        {
            throw new BackupException(
                $"There are documents in {documents.Where} already, and nothing is overwritten. Move them away and run it again; or name another place for this restore, such as an empty folder in the environment variable Documents__Folder."
            );
        }

        File.Delete(database);
        File.Delete(database + UnfinishedRestore.Arriving);
    }
}
