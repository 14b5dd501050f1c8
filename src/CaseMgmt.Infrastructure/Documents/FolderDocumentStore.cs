using CaseMgmt.Application.Common;
using CaseMgmt.Infrastructure.Persistence;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Documents;

/// <summary>
/// The document store as a folder <c>documents</c> in the data folder, which several machines may share. A file appears
/// under its name when it is complete, never half-written.
/// </summary>
internal sealed class FolderDocumentStore(IOptions<DatabaseOptions> options, TimeProvider clock) : IDocumentStore
{
    private const string Unfinished = ".part";

    private string Root => Path.Combine(options.Value.Folder, "documents");

    public Task<Stream> OpenWriteAsync(string name, CancellationToken cancel)
    {
        var target = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var part = $"{target}.{Domain.Shared.Ids.New(clock):N}{Unfinished}";
        return Task.FromResult<Stream>(new FinishedByRename(part, target));
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
            return Task.FromResult<Stream?>(null);
        }
    }

    public Task<IReadOnlyList<string>> ListAsync(string folder, CancellationToken cancel)
    {
        var path = PathOf(folder);
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

    public Task DeleteAsync(string folder, CancellationToken cancel)
    {
        var path = PathOf(folder);
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }

        return Task.CompletedTask;
    }

    /// <summary>The place of a name. A name that leads out of the store, or that some system reads differently, is refused.</summary>
    private string PathOf(string name)
    {
        var parts = name.Split('/');
        if (parts.Any(p => !IsSafe(p)))
        {
            throw new ArgumentException("The name of a document may hold letters, digits, '-', '_', '.' and '/' only.");
        }

        return Path.Combine([Root, .. parts]);
    }

    private static bool IsSafe(string part) =>
        part.Length is > 0 and <= 120
        && part[0] != '.'
        && part[^1] != '.'
        && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
        && !part.EndsWith(Unfinished, StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes beside the target and takes its name when closed; a fault in between leaves the former file.</summary>
    private sealed class FinishedByRename(string part, string target)
        : FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, 64 * 1024, useAsync: true)
    {
        private bool faulted;
        private bool finished;

        public override async ValueTask WriteAsync(
            ReadOnlyMemory<byte> buffer,
            CancellationToken cancellationToken = default
        )
        {
            try
            {
                await base.WriteAsync(buffer, cancellationToken);
            }
            catch
            {
                faulted = true;
                throw;
            }
        }

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            Finish();
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (disposing)
            {
                Finish();
            }
        }

        private void Finish()
        {
            if (finished)
            {
                return;
            }

            finished = true;
            if (faulted)
            {
                File.Delete(Name);
            }
            else
            {
                File.Move(Name, target, overwrite: true);
            }
        }
    }
}
