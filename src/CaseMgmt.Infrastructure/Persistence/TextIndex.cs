using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Browse;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>
/// SQLite keeps a full-text index (FTS5) beside the texts, by triggers, so that a search costs what it finds. SQL Server's own is a part
/// that not every server has: there the latest texts are looked through, and the page says how many.
/// </summary>
internal sealed class TextIndex(CaseDb db) : ITextIndex
{
    private const int LatestLookedAt = 20_000;

    public int? LooksAt => db.Database.IsSqlite() ? null : LatestLookedAt;

    public Task<IReadOnlyList<long>?> HoldingAsync(SearchTerm term, int most, CancellationToken cancel) =>
        db.Database.IsSqlite() ? OfIndexAsync(term, most, cancel) : OfLatestAsync(term, most, cancel);

    private async Task<IReadOnlyList<long>?> OfLatestAsync(SearchTerm term, int most, CancellationToken cancel)
    {
        try
        {
            return await term.Named(db.ReviewTexts.OrderByDescending(t => t.Id).Take(LatestLookedAt), t => t.Text)
                .OrderByDescending(t => t.Id)
                .Select(t => t.Id)
                .Take(most)
                .ToListAsync(cancel);
        }
        // Long texts take long to look through; what else the person looked for is found all the same.
        catch (Exception fault) when (DatabaseFaults.IsBusy(fault))
        {
            return null;
        }
    }

    private async Task<IReadOnlyList<long>?> OfIndexAsync(SearchTerm term, int most, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
            command.CommandText =
                "SELECT rowid FROM ReviewTextIndex WHERE ReviewTextIndex MATCH $words ORDER BY rowid DESC LIMIT $most";
            command.Parameters.AddWithValue("$words", Words(term));
            command.Parameters.AddWithValue("$most", most);
            List<long> found = [];
            await using var rows = await command.ExecuteReaderAsync(cancel);
            while (await rows.ReadAsync(cancel))
            {
                found.Add(rows.GetInt64(0));
            }

            return found;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    // Each word a string of its own, so that nothing in it is an operator; letters may follow it.
    private static string Words(SearchTerm term) =>
        string.Join(
            ' ',
            term.Text.Split(' ').Select(word => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"*")
        );
}
