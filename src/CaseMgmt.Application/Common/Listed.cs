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
    public static async Task<Listed<TRow>> ToPageAsync<T, TRow>(
        this IQueryable<T> matches,
        int page,
        Func<IQueryable<T>, IQueryable<T>> order,
        Func<IQueryable<T>, IQueryable<TRow>> rows,
        CancellationToken cancel
    )
        where T : class
    {
        var total = await matches.CountAsync(cancel);
        var last = Math.Max(1, (total + Listed<TRow>.PageSize - 1) / Listed<TRow>.PageSize);
        var shown = Math.Clamp(page, 1, last);
        var found = await rows(order(matches).Skip((shown - 1) * Listed<TRow>.PageSize).Take(Listed<TRow>.PageSize))
            .ToListAsync(cancel);
        return new Listed<TRow>(found, total, shown);
    }
}
