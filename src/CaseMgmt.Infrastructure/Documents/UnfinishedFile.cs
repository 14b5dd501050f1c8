using CaseMgmt.Application.Common;
using CaseMgmt.Infrastructure.Persistence;

namespace CaseMgmt.Infrastructure.Documents;

/// <summary>
/// A file that is written beside its place. Finished, it is put there; otherwise it is removed again, if not by its
/// process then by the next one: while it is open, nobody else can have it alone.
/// </summary>
internal sealed class UnfinishedFile(string part, Action putInPlace) : IUnfinishedDocument
{
    public const string Ending = ".part";

    private readonly FileStream file = Create(part);
    private bool isFinished;

    public Stream Content => file;

    public async Task FinishAsync(CancellationToken cancel)
    {
        await file.FlushAsync(cancel);
        // While it is still open, so that nobody takes it for one that was left behind.
        putInPlace();
        isFinished = true;
        await file.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await file.DisposeAsync();
        if (!isFinished)
        {
            File.Delete(part);
        }
    }

    /// <summary>Removes what processes that were killed have left unfinished; says how many files.</summary>
    public static int RemoveLeftBehind(IEnumerable<string> parts)
    {
        var removed = 0;
        foreach (var left in parts)
        {
            try
            {
                using (new FileStream(left, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
                {
                    // Nobody writes it.
                }

                File.Delete(left);
                removed++;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // Somebody does, or has just put it in its place.
            }
        }

        return removed;
    }

    private static FileStream Create(string part)
    {
        var options = OwnFiles.Options(FileMode.CreateNew, FileAccess.Write, FileShare.Read | FileShare.Delete);
        options.BufferSize = 64 * 1024;
        options.Options = FileOptions.Asynchronous;
        return new FileStream(part, options);
    }
}
