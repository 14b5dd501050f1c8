using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaseMgmt.Infrastructure.Persistence;

namespace CaseMgmt.Infrastructure.Backups;

/// <summary>What a backup holds, and by what each of its files is known again. It is written last: a folder without it is no backup.</summary>
/// <param name="MadeAt">When the records stood as they do in it (UTC).</param>
/// <param name="Migration">The last one of its database: a program that lacks it is older than the backup.</param>
/// <param name="Files">The records first, then the documents.</param>
public sealed record BackupManifest(DateTime MadeAt, string Migration, IReadOnlyList<BackedUpFile> Files)
{
    /// <summary>The file in which it stands.</summary>
    public const string FileName = "manifest.json";

    /// <summary>The database, as the backup calls it.</summary>
    public const string Records = "casemgmt.db";

    /// <summary>Before the name of a document, wherever the office keeps its documents.</summary>
    internal const string Documents = "documents/";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true };

    [JsonIgnore]
    public long Bytes => Files.Sum(f => f.Bytes);

    internal async Task WriteAsync(string folder, CancellationToken cancel)
    {
        await using var file = new FileStream(
            Path.Combine(folder, FileName),
            OwnFiles.Options(FileMode.CreateNew, FileAccess.Write, FileShare.None)
        );
        await JsonSerializer.SerializeAsync(file, this, Json, cancel);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Reads the manifest and every file that it names.</summary>
    /// <exception cref="BackupException">It is no whole backup: which file is missing or another.</exception>
    internal static async Task<BackupManifest> VerifyAsync(string folder, CancellationToken cancel)
    {
        var manifest = await ReadAsync(folder, cancel);
        foreach (var file in manifest.Files)
        {
            await file.VerifyAsync(file.In(folder), cancel);
        }

        return manifest;
    }

    private static async Task<BackupManifest> ReadAsync(string folder, CancellationToken cancel)
    {
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file))
        {
            throw new BackupException(
                $"{folder} is no backup: it has no {FileName}. Name a folder that 'backup' has made; one that ends in {OfficeBackup.Unfinished} was never finished."
            );
        }

        try
        {
            await using var content = File.OpenRead(file);
            return
                await JsonSerializer.DeserializeAsync<BackupManifest>(content, Json, cancel) is { Files: not null } read
                ? read.Files.FirstOrDefault(f => f.Name != Records && !f.IsDocument) is { } unknown
                    ? throw new BackupException(
                        $"The backup names {unknown.Name}, which is neither its records nor a document: it is of another version of the program. Restore it with that version."
                    )
                    : read
                : throw new JsonException("It is empty.");
        }
        catch (JsonException fault)
        {
            throw new BackupException($"{file} cannot be read: {fault.Message} Take another backup.");
        }
    }
}

/// <param name="Name">Its place in the backup, with <c>/</c>.</param>
/// <param name="Sha256">Of its content, in hexadecimal digits.</param>
public sealed record BackedUpFile(string Name, long Bytes, string Sha256)
{
    private const int BufferSize = 128 * 1024;

    internal bool IsDocument => Name.StartsWith(BackupManifest.Documents, StringComparison.Ordinal);

    /// <summary>Its path in a folder; a name that leads out of the folder is refused.</summary>
    internal string In(string folder)
    {
        var path = Path.GetFullPath(Path.Combine(folder, Name));
        return path.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new BackupException($"The backup names {Name}, which does not lie in it.");
    }

    /// <summary>Writes a file, and is back when the disk has it.</summary>
    internal static async Task<BackedUpFile> WriteAsync(Stream source, string to, string name, CancellationToken cancel)
    {
        OwnFiles.CreateFolder(Path.GetDirectoryName(to)!);
        await using (
            var target = new FileStream(to, OwnFiles.Options(FileMode.CreateNew, FileAccess.Write, FileShare.None))
        )
        {
            await source.CopyToAsync(target, BufferSize, cancel);
            target.Flush(flushToDisk: true);
        }

        return await OfAsync(to, name, cancel);
    }

    internal static async Task<BackedUpFile> OfAsync(string file, string name, CancellationToken cancel)
    {
        await using var content = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize);
        return await OfAsync(content, name, cancel);
    }

    internal static async Task<BackedUpFile> OfAsync(Stream content, string name, CancellationToken cancel) =>
        new(name, content.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel)));

    internal async Task VerifyAsync(string file, CancellationToken cancel)
    {
        if (!File.Exists(file))
        {
            throw new BackupException($"{file} is missing, which the backup's {BackupManifest.FileName} names.");
        }

        if (await OfAsync(file, Name, cancel) != this)
        {
            throw new BackupException(
                $"{file} is not as it was backed up: its content has changed. Take another backup."
            );
        }
    }
}

/// <summary>A backup cannot be made or used. The message says why and what to do.</summary>
public sealed class BackupException(string message) : Exception(message);
