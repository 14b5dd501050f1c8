using System.Data.Common;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>
/// INSERT … SELECT around the query that counts: EF Core has none of its own. The inner text and its parameters are EF's,
/// so both engines read what the figures read.
/// </summary>
internal sealed class CountedRecordStore(CaseDb db) : ICountedRecordStore
{
    public const string Table = "CountedRecords";

    public async Task StoreAsync<TId>(
        CompilationId compilation,
        int sheet,
        IQueryable<CountedRow<TId>> rows,
        CancellationToken cancel
    )
    {
        await using var command = rows.CreateDbCommand();
#pragma warning disable CA2100 // The inner text is EF's translation; what varies in it is parameters.
        command.CommandText = InsertOf(command.CommandText);
#pragma warning restore CA2100
        // EF names parameters after variables of the query (@sheet): these must not be called as any variable is.
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        Add(
            command,
            "@store_compilation",
            db.Database.IsSqlite() ? compilation.Value.ToString().ToUpperInvariant() : compilation.Value
        );
        Add(command, "@store_sheet", sheet);
        await command.ExecuteNonQueryAsync(cancel);
    }

    internal static string InsertOf(string select) =>
        $"""
            INSERT INTO {Table} (CompilationId, Sheet, RecordId, Sets)
            SELECT @store_compilation, @store_sheet, counted.Id, counted.Sets FROM (
            {select}
            ) AS counted WHERE counted.Sets <> 0
            """;

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
