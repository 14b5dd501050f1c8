using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Statistics;

namespace CaseMgmt.Testing;

/// <summary>Holds what was noted as read, in place of the log.</summary>
public sealed class NotedReads : IAccessLog
{
    public List<(RecordKind Kind, Guid Id, string Reference)> Reads { get; } = [];

    public void Opened(RecordKind kind, Guid id, string reference) => Reads.Add((kind, id, reference));

    public void OpenedDocument(Guid file, string document) =>
        throw new InvalidOperationException("No document was expected to be opened.");

    public void OpenedRejectedRows(Guid importRun, string file) =>
        throw new InvalidOperationException("No rejected rows were expected to be shown.");

    public Task KeepAsync(CancellationToken cancel) => Task.CompletedTask;
}
