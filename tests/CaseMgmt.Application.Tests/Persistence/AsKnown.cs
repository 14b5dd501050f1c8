using CaseMgmt.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CaseMgmt.Application.Tests.Persistence;

/// <summary>The records as the office knew them at an instant: one query, the same on both engines, on which LINQ goes on.</summary>
internal static class AsKnown
{
    public static IQueryable<T> AsKnownAt<T>(this CaseDb db, DateTime instant)
        where T : class => db.Set<T>().FromSqlRaw(SqlFor(db.Model.FindEntityType(typeof(T))!), instant).AsNoTracking();

    private static string SqlFor(IEntityType rows)
    {
        var columns = ColumnsOf(rows).ToList();
        // A number that a table gives its rows by itself tells the versions of a part apart; the former ones have their own.
        string Select(string table, string key) =>
            $"SELECT {string.Join(", ", columns.Select(c => c == "RowKey" ? key : $"\"{c}\""))} FROM \"{table}\" WHERE \"KnownFrom\" <= {{0}}";

        return Select(rows.GetTableName()!, "\"RowKey\"")
            + " UNION ALL "
            + Select("Former" + rows.GetTableName(), "-\"RowKey\" AS \"RowKey\"")
            + " AND \"KnownUntil\" > {0}";
    }

    public static IEnumerable<string> ColumnsOf(IEntityType rows) =>
        rows.GetFlattenedProperties().Select(p => p.GetColumnName(StoreObjectIdentifier.Table(rows.GetTableName()!))!);
}
