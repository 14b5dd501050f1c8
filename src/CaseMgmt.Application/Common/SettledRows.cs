using CaseMgmt.Domain.Oversight;

namespace CaseMgmt.Application.Common;

/// <summary>The last rows of both books before which none can turn up any more.</summary>
public sealed record SettledRows(long History, long Reads)
{
    public long Of(AuditBook book) => book is AuditBook.History ? History : Reads;
}

/// <summary>
/// Knows how far the books are settled. Where several write at once, a row with a lower number may appear after one with a
/// higher: it must not look as if somebody had put it in later, nor as if figures had known it.
/// </summary>
public interface ISettledRows
{
    Task<SettledRows> ReadAsync(CancellationToken cancel);

    /// <summary>The last entry of the history that has come, and all before it with it: what was counted now knows them.</summary>
    Task<long> HistoryAsync(CancellationToken cancel);
}
