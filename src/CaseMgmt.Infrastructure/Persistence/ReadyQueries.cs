using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using CaseMgmt.Application.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>What EF Core has made of each <see cref="ReadyQuery{TAsked, TRow}"/>, with the model for which it was made.</summary>
internal static class ReadyQueries
{
    private static readonly ConditionalWeakTable<IModel, ConcurrentDictionary<object, Delegate>> Made = [];

    public static Func<CaseDb, TAsked, IAsyncEnumerable<TRow>> Of<TAsked, TRow>(
        IModel model,
        ReadyQuery<TAsked, TRow> query
    ) =>
        (Func<CaseDb, TAsked, IAsyncEnumerable<TRow>>)
            Made.GetOrCreateValue(model).GetOrAdd(query, static (_, asked) => Make(asked), query);

    // EF Core wants to be asked of its own context, where the question was written for the records as handlers see them.
    private static Func<CaseDb, TAsked, IAsyncEnumerable<TRow>> Make<TAsked, TRow>(ReadyQuery<TAsked, TRow> query)
    {
        var (records, asked) = (query.Rows.Parameters[0], query.Rows.Parameters[1]);
        var db = Expression.Parameter(typeof(CaseDb), records.Name);
        return EF.CompileAsyncQuery(
            Expression.Lambda<Func<CaseDb, TAsked, IQueryable<TRow>>>(
                ReplacingExpressionVisitor.Replace(records, Expression.Convert(db, records.Type), query.Rows.Body),
                db,
                asked
            )
        );
    }
}
