using System.Globalization;
using CaseMgmt.Domain.Shared;
using CsvHelper;

namespace CaseMgmt.Testing;

/// <summary>A row of a rule table; blank cells are null to everything but the indexer.</summary>
public sealed class TableRow(IReadOnlyDictionary<string, string> cells)
{
    public string this[string column] => cells[column];

    public string? Text(string column) => cells[column] is { Length: > 0 } text ? text : null;

    public DateOnly? Day(string column) =>
        Text(column) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>An instant written with its offset, such as <c>2025-04-29T22:59Z</c>.</summary>
    public DateTime? Instant(string column) =>
        Text(column) is { } text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).UtcDateTime : null;

    public int? Number(string column) =>
        Text(column) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public TEnum? Code<TEnum>(string column)
        where TEnum : struct, Enum =>
        Text(column) is not { } text ? null
        : CodeText.TryParse<TEnum>(text, out var value) ? value
        : throw new FormatException($"'{text}' is no {typeof(TEnum).Name}.");

    public IReadOnlyList<string> List(string column) =>
        Text(column)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    public override string ToString() => string.Join(" | ", cells.Values.Where(v => v.Length > 0));
}

/// <summary>Rules with many combinations, as CSV files embedded in the test assembly beside the test that reads them.</summary>
public static class Table
{
    /// <summary>The rows of the embedded file whose name ends so.</summary>
    public static IReadOnlyList<TableRow> Of<TTest>(string file)
    {
        var assembly = typeof(TTest).Assembly;
        var name = assembly.GetManifestResourceNames().Single(n => n.EndsWith("." + file, StringComparison.Ordinal));
        return Read(assembly.GetManifestResourceStream(name)!);
    }

    /// <summary>The rows of a file of such a form.</summary>
    public static IReadOnlyList<TableRow> Read(Stream stream)
    {
        using var csv = CsvReader.Create(stream, CsvReaderOptions.Default, leaveOpen: false);
        var rows = new List<TableRow>();
        while (csv.Read())
        {
            rows.Add(new TableRow(csv.Headers!.ToDictionary(c => c, c => csv.GetString(c))));
        }

        return rows;
    }
}
