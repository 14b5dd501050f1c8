using CaseMgmt.Application.Common;

namespace CaseMgmt.Infrastructure.Documents;

/// <summary>A file that is written beside its place. Finished, it is put there; otherwise it is removed again.</summary>
internal sealed class UnfinishedFile(string part, Action putInPlace) : IUnfinishedDocument
{
    private readonly FileStream file = new(
        part,
        FileMode.CreateNew,
        FileAccess.Write,
        FileShare.None,
        bufferSize: 64 * 1024,
        useAsync: true
    );
    private bool isFinished;

    public Stream Content => file;

    public async Task FinishAsync(CancellationToken cancel)
    {
        await file.FlushAsync(cancel);
        await file.DisposeAsync();
        putInPlace();
        isFinished = true;
    }

    public async ValueTask DisposeAsync()
    {
        await file.DisposeAsync();
        if (!isFinished)
        {
            File.Delete(part);
        }
    }
}
