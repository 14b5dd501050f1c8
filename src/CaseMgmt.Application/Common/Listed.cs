using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Common;

/// <summary>One page of a list, and how much there is in all.</summary>
/// <param name="Page">From 1.</param>
public sealed record Listed<T>(IReadOnlyList<T> Rows, int Total, int Page)
{
    public const int PageSize = 25;

    public int PageCount => Math.Max(1, (Total + PageSize - 1) / PageSize);

    public int First => Total == 0 ? 0 : ((Page - 1) * PageSize) + 1;

    public int Last => First == 0 ? 0 : First + Rows.Count - 1;

    /// <summary>The page that is shown when one is asked for, and how many rows come before it: beyond the last is the last.</summary>
    public static (int Page, int Before) Place(int asked, int total)
    {
        var page = Math.Clamp(asked, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        return (page, (page - 1) * PageSize);
    }
}

/// <summary>The first rows of a pile of work, the most urgent first, and how high the pile is.</summary>
public sealed record Pile<T>(int Total, IReadOnlyList<T> First)
{
    /// <summary>As many as a person takes in at a glance; the list has the rest.</summary>
    public const int Shown = 10;
}

public static class Listing
{
    /// <summary>
    /// Counts the matches and reads one page of them: two commands, however many there are. A page beyond the last is the
    /// last one. The order must be total (end in a unique column), or rows appear twice and others never.
    /// </summary>
    public static Task<Listed<TRow>> ToPageAsync<T, TRow>(
        this IQueryable<T> matches,
        int page,
        Func<IQueryable<T>, IQueryable<T>> order,
        Func<IQueryable<T>, IQueryable<TRow>> rows,
        CancellationToken cancel
    )
        where T : class =>
        matches.ToPageAsync(
            page,
            before => rows(order(matches).Skip(before).Take(Listed<TRow>.PageSize)).AsAsyncEnumerable(),
            cancel
        );

    /// <summary>The same, of a page that is read in a way of its own, by how many rows come before it.</summary>
    public static async Task<Listed<TRow>> ToPageAsync<T, TRow>(
        this IQueryable<T> matches,
        int page,
        Func<int, IAsyncEnumerable<TRow>> rows,
        CancellationToken cancel
    )
    {
        var total = await matches.CountAsync(cancel);
        var (shown, before) = Listed<TRow>.Place(page, total);
        return new Listed<TRow>(await rows(before).ToListAsync(cancel), total, shown);
    }
}
