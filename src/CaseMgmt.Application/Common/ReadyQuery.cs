using System.Linq.Expressions;

namespace CaseMgmt.Application.Common;

/// <summary>
/// What the pages that are opened most ask of the records, made ready once: to build a question anew, and to find out that it was asked
/// before, costs more than the answer. Only the values asked with differ from one time to the next; nothing of an answer is kept.
/// </summary>
public sealed class ReadyQuery<TAsked, TRow>(Expression<Func<ICaseDb, TAsked, IQueryable<TRow>>> rows)
{
    public Expression<Func<ICaseDb, TAsked, IQueryable<TRow>>> Rows { get; } = rows;

    public IAsyncEnumerable<TRow> Of(ICaseDb db, TAsked asked) => db.Ask(this, asked);
}

/// <summary>One that is asked without a value.</summary>
public sealed class ReadyQuery<TRow>(Expression<Func<ICaseDb, IQueryable<TRow>>> rows)
{
    private readonly ReadyQuery<bool, TRow> always = new(
        Expression.Lambda<Func<ICaseDb, bool, IQueryable<TRow>>>(
            rows.Body,
            rows.Parameters[0],
            Expression.Parameter(typeof(bool), nameof(always))
        )
    );

    public IAsyncEnumerable<TRow> Of(ICaseDb db) => always.Of(db, true);
}
