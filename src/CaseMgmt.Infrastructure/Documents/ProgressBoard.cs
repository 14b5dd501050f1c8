using System.Text.Json;
using CaseMgmt.Application.Common;

namespace CaseMgmt.Infrastructure.Documents;

/// <summary>Progress notes as small files of the document store, so that any machine's page shows the work of any other.</summary>
internal sealed class ProgressBoard(IDocumentStore documents) : IProgressBoard
{
    public async Task NoteAsync(Guid run, ProgressNote note, CancellationToken cancel)
    {
        await using var document = await documents.BeginAsync(NameOf(run), cancel);
        await JsonSerializer.SerializeAsync(document.Content, note, cancellationToken: cancel);
        await document.FinishAsync(cancel);
    }

    public async Task<ProgressNote?> ReadAsync(Guid run, CancellationToken cancel)
    {
        await using var stream = await documents.OpenReadAsync(NameOf(run), cancel);
        return stream is null
            ? null
            : await JsonSerializer.DeserializeAsync<ProgressNote>(stream, cancellationToken: cancel);
    }

    public Task ClearAsync(Guid run, CancellationToken cancel) => documents.DeleteAsync(NameOf(run), cancel);

    private static string NameOf(Guid run) => $"{IDocumentPlace.Progress}/{run:N}.json";
}
