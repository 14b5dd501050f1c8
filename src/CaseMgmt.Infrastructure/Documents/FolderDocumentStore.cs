using CaseMgmt.Application.Common;
using CaseMgmt.Infrastructure.Persistence;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Documents;

/// <summary>
/// The document store as a folder: <c>documents</c> in the data folder, or one that several machines share. A file appears
/// under its name when it is complete, never half-written.
/// </summary>
internal sealed class FolderDocumentStore(
    IOptions<DatabaseOptions> database,
    IOptions<DocumentOptions> options,
    DataPlace place,
    TimeProvider clock
) : IDocumentPlace
{
    private const string Unfinished = UnfinishedFile.Ending;

    private string Root => options.Value.Folder ?? Path.Combine(database.Value.Folder, "documents");

    public string Where => $"the folder {Root}";

    public Task<IUnfinishedDocument> BeginAsync(string name, CancellationToken cancel)
    {
        var target = PathOf(name);
        var part = $"{target}.{Domain.Shared.Ids.New(clock):N}{Unfinished}";
        CheckPlace();
        try
        {
            OwnFiles.CreateFolder(Path.GetDirectoryName(target)!);
            return Task.FromResult<IUnfinishedDocument>(
                new UnfinishedFile(part, () => File.Move(part, target, overwrite: true))
            );
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnwritableRecordsException($"The documents cannot be written: {fault.Message}", fault);
        }
    }

    public Task<string?> WhyUnwritableAsync(CancellationToken cancel)
    {
        try
        {
            CheckPlace();
            return Task.FromResult<string?>(null);
        }
        catch (UnwritableRecordsException gone)
        {
            return Task.FromResult<string?>(gone.Message);
        }
    }

    // A shared folder that is gone is not made anew: each machine would have one of its own. What is not found in it, or was to be
    // removed, lies there all the same.
    private void CheckPlace()
    {
        if (options.Value.Folder is null)
        {
            place.CheckFolder();
        }
        else if (!Directory.Exists(Root))
        {
            throw new UnwritableRecordsException($"The folder {Root} of the documents is gone.");
        }
    }

    /// <summary>Removes files that never became documents, and progress that nobody waits for.</summary>
    public Task TidyAsync(CancellationToken cancel)
    {
        if (!Directory.Exists(Root))
        {
            return Task.CompletedTask;
        }

        UnfinishedFile.RemoveLeftBehind(Directory.EnumerateFiles(Root, "*" + Unfinished, SearchOption.AllDirectories));
        var before = clock.GetUtcNow().UtcDateTime - IDocumentPlace.ProgressIsNews;
        var progress = new DirectoryInfo(Path.Combine(Root, IDocumentPlace.Progress));
        foreach (var old in progress.Exists ? progress.EnumerateFiles().Where(f => f.LastWriteTimeUtc < before) : [])
        {
            old.Delete();
        }

        return Task.CompletedTask;
    }

    public Task<Stream?> OpenReadAsync(string name, CancellationToken cancel)
    {
        try
        {
            return Task.FromResult<Stream?>(
                new FileStream(
                    PathOf(name),
                    FileMode.Open,
                    FileAccess.Read,
                    // A new version may be moved over the name while this one is read.
                    FileShare.Read | FileShare.Delete,
                    bufferSize: 64 * 1024,
                    useAsync: true
                )
            );
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            CheckPlace();
            return Task.FromResult<Stream?>(null);
        }
    }

    public async Task<IReadOnlyList<string>> AllAsync(CancellationToken cancel)
    {
        CheckPlace();
        return
        [
            .. (await NamesAsync(Root)).Where(n =>
                !n.StartsWith(IDocumentPlace.Progress + "/", StringComparison.Ordinal)
            ),
        ];
    }

    public Task<IReadOnlyList<string>> ListAsync(string folder, CancellationToken cancel) => NamesAsync(PathOf(folder));

    private Task<IReadOnlyList<string>> NamesAsync(string path)
    {
        IReadOnlyList<string> names = Directory.Exists(path)
            ?
            [
                .. Directory
                    .EnumerateFiles(path, "*", SearchOption.AllDirectories)
                    .Where(f => !f.EndsWith(Unfinished, StringComparison.Ordinal))
                    .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
                    .Order(StringComparer.Ordinal),
            ]
            : [];
        return Task.FromResult(names);
    }

    public Task<IReadOnlyList<StoredFolder>> FoldersAsync(string folder, CancellationToken cancel)
    {
        CheckPlace();
        var path = new DirectoryInfo(PathOf(folder));
        IReadOnlyList<StoredFolder> folders = path.Exists
            ? [.. path.EnumerateDirectories().Select(f => new StoredFolder(f.Name, WrittenAt(f)))]
            : [];
        return Task.FromResult(folders);
    }

    public Task DeleteAsync(string name, CancellationToken cancel)
    {
        var path = PathOf(name);
        CheckPlace();
        try
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }
            else
            {
                File.Delete(path);
            }
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            // Another machine was at it too.
        }

        return Task.CompletedTask;
    }

    // A file that is still being written counts as well: its folder is in use.
    private static DateTime WrittenAt(DirectoryInfo folder)
    {
        try
        {
            return folder
                .EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
                .Select(f => f.LastWriteTimeUtc)
                .Append(folder.LastWriteTimeUtc)
                .Max();
        }
        catch (DirectoryNotFoundException)
        {
            return folder.LastWriteTimeUtc;
        }
    }

    private string PathOf(string name) => Path.Combine([Root, .. DocumentName.Parts(name)]);
}
