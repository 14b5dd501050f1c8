using System.Globalization;
using System.Text;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Report;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;

namespace CaseMgmt.Infrastructure.Reports;

/// <summary>
/// The figures with their definitions, one row a figure: the form of open data. A text that a spreadsheet would take for a
/// formula is led by an apostrophe.
/// </summary>
internal sealed class CsvReport : IReportWriter
{
    private const string Header =
        "code,title,printed,value,numerator,denominator,n,unit,basis,period_from,period_to,as_at,definition_version,definition,answer,known_at,left_behind";

    public ReportFormat Format => ReportFormat.Csv;

    public string MediaType => "text/csv; charset=utf-8";

    public byte[] Write(ReportDocument report)
    {
        var now = report.Figures.Now;
        var csv = new StringBuilder(Header).Append("\r\n");
        foreach (var figure in now.Figures)
        {
            csv.AppendJoin(',', Cells(figure, now).Select(Quoted)).Append("\r\n");
        }

        // The byte-order mark tells spreadsheets that it is UTF-8.
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv.ToString())];
    }

    private static IEnumerable<string> Cells(FigureView figure, CompiledFigures now)
    {
        var amount = figure.Amount;
        yield return Escaped(figure.Code);
        yield return Escaped(figure.Title);
        yield return Escaped(FigureText.Of(figure));
        yield return figure.Kind switch
        {
            FigureKind.Total => Number(amount.Numerator),
            FigureKind.Rate => amount.Denominator > 0
                ? Number(FigureJson.SixDecimals((decimal)amount.Numerator!.Value / amount.Denominator.Value))
                : "",
            _ => Number(FigureJson.SixDecimals((decimal?)amount.Measure)),
        };
        yield return figure.Kind is FigureKind.Rate ? Number(amount.Numerator) : "";
        yield return figure.Kind is FigureKind.Rate ? Number(amount.Denominator) : "";
        yield return figure.Kind is FigureKind.Total or FigureKind.Rate ? "" : Number(amount.Denominator);
        yield return CodeText.Of(figure.Unit);
        yield return CodeText.Of(figure.Basis);
        yield return Day(now.Period.From);
        yield return Day(now.Period.To);
        yield return Day(now.AsAt);
        yield return Number(figure.DefinitionVersion);
        yield return Escaped(figure.Text);
        yield return FigureText.AnswerOf(figure);
        yield return now.Compilation.KnownAt.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        yield return now.Compilation.IsLeftBehind ? "yes" : "no";
    }

    /// <summary>A text that begins like a formula is made plain text; numbers are written as numbers.</summary>
    internal static string Escaped(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Number<T>(T? number)
        where T : struct, IFormattable => number?.ToString(null, CultureInfo.InvariantCulture) ?? "";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>The machine-readable form.</summary>
internal sealed class JsonReport : IReportWriter
{
    public ReportFormat Format => ReportFormat.Json;

    public string MediaType => FigureJson.MediaType;

    public byte[] Write(ReportDocument report) => FigureJson.Bytes(report.Figures.Now);
}
