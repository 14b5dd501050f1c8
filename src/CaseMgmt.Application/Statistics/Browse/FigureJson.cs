using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CaseMgmt.Domain.Statistics;

namespace CaseMgmt.Application.Statistics.Browse;

/// <summary>
/// The machine-readable form, one shape for the command line, the API and the report: codes are the keys, a count is an
/// integer, a rate is its numerator, denominator and value, a mean is its value and n. A value over nothing is null; a figure of which no register has been taken in is null as a whole, and its
/// code is listed under <c>not_recorded</c>.
/// </summary>
public static class FigureJson
{
    public const string MediaType = "application/json";

    private static readonly JsonWriterOptions Written = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Bytes(CompiledFigures compiled)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Written))
        {
            Write(json, compiled);
        }

        return stream.ToArray();
    }

    public static string Text(CompiledFigures compiled) => Encoding.UTF8.GetString(Bytes(compiled));

    public static void Write(Utf8JsonWriter json, CompiledFigures compiled)
    {
        json.WriteStartObject();
        json.WriteStartObject("period");
        json.WriteString("from", Day(compiled.Period.From));
        json.WriteString("to", Day(compiled.Period.To));
        json.WriteEndObject();
        json.WriteString("as_at", Day(compiled.AsAt));
        json.WriteString(
            "known_at",
            compiled.Compilation.KnownAt.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)
        );
        json.WriteBoolean("left_behind", compiled.Compilation.IsLeftBehind);
        json.WriteStartObject("figures");
        foreach (var figure in compiled.Figures)
        {
            json.WritePropertyName(figure.Code);
            Write(json, figure);
        }

        json.WriteEndObject();
        json.WriteStartArray("not_recorded");
        foreach (var figure in compiled.Figures.Where(f => !f.IsRecorded))
        {
            json.WriteStringValue(figure.Code);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FigureView figure)
    {
        var amount = figure.Amount;
        if (!figure.IsRecorded)
        {
            json.WriteNullValue();
            return;
        }

        if (figure.Kind is FigureKind.Total)
        {
            json.WriteNumberValue(amount.Numerator ?? 0);
            return;
        }

        json.WriteStartObject();
        if (figure.Kind is FigureKind.Rate)
        {
            json.WriteNumber("numerator", amount.Numerator ?? 0);
            json.WriteNumber("denominator", amount.Denominator ?? 0);
            WriteValue(
                json,
                amount.Denominator > 0 ? (decimal)amount.Numerator!.Value / amount.Denominator.Value : null
            );
        }
        else
        {
            WriteValue(json, (decimal?)amount.Measure);
            json.WriteNumber("n", amount.Denominator ?? 0);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, decimal? value)
    {
        if (SixDecimals(value) is { } rounded)
        {
            json.WriteNumber("value", rounded);
        }
        else
        {
            json.WriteNull("value");
        }
    }

    /// <summary>Half away from zero; no trailing noughts.</summary>
    public static decimal? SixDecimals(decimal? value) =>
        value is { } known
            ? decimal.Round(known, 6, MidpointRounding.AwayFromZero) / 1.000000000000000000000000000000m
            : null;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
