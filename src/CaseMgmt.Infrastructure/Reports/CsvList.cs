using System.Globalization;
using CaseMgmt.Application.Common;
using CsvHelper;

namespace CaseMgmt.Infrastructure.Reports;

/// <summary>A list as CSV UTF-8, days as ISO 8601. A text that a spreadsheet would take for a formula is led by an apostrophe.</summary>
internal sealed class CsvList : IListWriter
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with
    {
        Injection = CsvInjection.Escape,
        WriteByteOrderMark = true,
    };

    public ListFormat Format => ListFormat.Csv;

    public string MediaType => "text/csv; charset=utf-8";

    public byte[] Write(ListFile list)
    {
        using var file = new MemoryStream();
        using (var csv = CsvWriter.Create(file, Options, leaveOpen: true))
        {
            Line(csv, list.Columns);
            foreach (var row in list.Rows)
            {
                Line(csv, row.Select(Text));
            }
        }

        return file.ToArray();
    }

    private static void Line(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }

    private static string Text(object? cell) =>
        cell switch
        {
            null => "",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!,
        };
}
