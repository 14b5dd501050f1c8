using System.Globalization;
using CaseMgmt.Infrastructure.Documents;
using CaseMgmt.Infrastructure.Persistence;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Backups;

/// <summary>
/// Keeps the records and the documents in a folder elsewhere, while the office works. The records are those of one moment, and hold the
/// keys of cookies and forms; the documents, wherever they lie, are copied after them, so that what the records name is there unless it
/// was removed meanwhile. Not kept: the queue of Hangfire, which the runs in the records fill again, notes of progress, and uploads that
/// are still coming in.
/// </summary>
public sealed class OfficeBackup(
    RecordsFile records,
    IDocumentPlace documents,
    IOptions<DatabaseOptions> options,
    TimeProvider clock
)
{
    /// <summary>How the folder ends while it is being written.</summary>
    public const string Unfinished = ".part";

    // A backup of an office takes minutes; who still wrote one after a day was killed.
    private static readonly TimeSpan GivenUpAfter = TimeSpan.FromDays(1);

    /// <param name="place">The folder in which the backup becomes a folder of its own, named by its moment (UTC).</param>
    /// <returns>That folder, and what is in it.</returns>
    /// <exception cref="BackupException">SQL Server keeps the records, or one of that moment is there already.</exception>
    public async Task<(string Folder, BackupManifest Manifest)> MakeAsync(string place, CancellationToken cancel)
    {
        if (options.Value.SqlitePath is null)
        {
            throw new BackupException(
                $"SQL Server keeps the records, and backs them up itself: BACKUP DATABASE, in a maintenance plan of the server. Copy the documents after it: {documents.Where}. deploy/README.md says more."
            );
        }

        var at = clock.GetUtcNow().UtcDateTime;
        var folder = Path.Combine(
            Path.GetFullPath(place),
            "casemgmt-" + at.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)
        );
        if (Directory.Exists(folder))
        {
            throw new BackupException($"{folder} is there already. Wait a second, and run it again.");
        }

        OwnFiles.CreateFolder(Path.GetFullPath(place));
        RemoveGivenUp(place, at);
        var unfinished = folder + Unfinished;
        try
        {
            OwnFiles.CreateFolder(unfinished);
            var manifest = await CopyAsync(unfinished, at, cancel);
            await manifest.WriteAsync(unfinished, cancel);
            Directory.Move(unfinished, folder);
            return (folder, manifest);
        }
        finally
        {
            if (Directory.Exists(unfinished))
            {
                Directory.Delete(unfinished, recursive: true);
            }
        }
    }

    private async Task<BackupManifest> CopyAsync(string into, DateTime at, CancellationToken cancel)
    {
        var database = Path.Combine(into, BackupManifest.Records);
        var migration = await records.CopyAsync(database, cancel);
        List<BackedUpFile> files = [await BackedUpFile.OfAsync(database, BackupManifest.Records, cancel)];
        foreach (var document in await documents.AllAsync(cancel))
        {
            await using var content = await documents.OpenReadAsync(document, cancel);
            // It may have been removed while this went on: an import that was taken in, or given up.
            if (content is not null)
            {
                var name = BackupManifest.Documents + document;
                files.Add(await BackedUpFile.WriteAsync(content, Path.Combine(into, name), name, cancel));
            }
        }

        return new BackupManifest(at, migration, files);
    }

    private static void RemoveGivenUp(string place, DateTime now)
    {
        foreach (
            var left in new DirectoryInfo(place)
                .EnumerateDirectories("casemgmt-*" + Unfinished)
                .Where(d => d.LastWriteTimeUtc < now - GivenUpAfter)
        )
        {
            left.Delete(recursive: true);
        }
    }
}
