using System.Globalization;
using System.Text.Json;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Common;

/// <summary>A value that an act changed, in words.</summary>
public sealed record FieldChange(string Field, string? Before, string? After);

/// <summary>What one act did to the record, for the timeline of its page.</summary>
/// <param name="IsNew">The act that made the record; its values are the record's own, so they are not repeated.</param>
public sealed record HistoryEntry(
    DateTime At,
    string By,
    string Act,
    string? Reason,
    bool IsNew,
    IReadOnlyList<FieldChange> Changes
);

/// <summary>Reads the history of a record back into words.</summary>
public static class HistoryReading
{
    private const int MostShown = 200;

    private static readonly ReadyQuery<Guid, HistoryRow> Latest = new(
        (db, record) =>
            db
                .History.Where(h => h.RecordId == record)
                .OrderByDescending(h => h.Sequence)
                .Take(MostShown)
                .Select(h => new HistoryRow(
                    h.Version,
                    h.RecordedAt,
                    db.People.Where(p => p.Id == h.ById).Select(p => p.Name).FirstOrDefault() ?? h.By,
                    h.Act,
                    h.Reason,
                    h.Before,
                    h.After
                ))
    );

    /// <summary>The acts on a record, the latest first.</summary>
    /// <param name="after">Of a version of the record: those that came after it; null for all.</param>
    public static async Task<IReadOnlyList<HistoryEntry>> HistoryOfAsync(
        this ICaseDb db,
        Guid record,
        CancellationToken cancel,
        int? after = null
    ) =>
        await Latest
            .Of(db, record)
            .Where(h => after is null || h.Version > after)
            .Select(h => new HistoryEntry(
                h.RecordedAt,
                h.By,
                Vocabulary.OfAct(h.Act),
                h.Reason,
                h.Before is null,
                h.Before is null ? [] : Changes(h.Before, h.After)
            ))
            .ToListAsync(cancel);

    private sealed record HistoryRow(
        int Version,
        DateTime RecordedAt,
        string By,
        string Act,
        string? Reason,
        string? Before,
        string? After
    );

    private static List<FieldChange> Changes(string before, string? after)
    {
        var old = Values(before);
        var now = Values(after ?? "{}");
        return
        [
            .. old
                .Keys.Union(now.Keys)
                .Where(name => !name.EndsWith("RecordedAt", StringComparison.Ordinal))
                .Select(name => new FieldChange(
                    Vocabulary.LabelOf(name),
                    old.GetValueOrDefault(name),
                    now.GetValueOrDefault(name)
                ))
                .Where(c => c.Before != c.After),
        ];
    }

    // A list of children becomes one entry for each: "Allegation 1 category".
    private static Dictionary<string, string?> Values(string json)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        using var document = JsonDocument.Parse(json);
        foreach (var property in document.RootElement.EnumerateObject())
        {
            if (property.Value.ValueKind is not JsonValueKind.Array)
            {
                values[property.Name] = Say(property.Value);
                continue;
            }

            foreach (var child in property.Value.EnumerateArray())
            {
                var number = child.TryGetProperty("Number", out var given) ? given.ToString() : "";
                foreach (var field in child.EnumerateObject().Where(f => f.Name is not ("Number" or "Id")))
                {
                    values[$"{property.Name}{number}.{field.Name}"] = Say(field.Value);
                }
            }
        }

        return values;
    }

    private static string? Say(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.True => "yes",
            JsonValueKind.False => "no",
            JsonValueKind.String => SayText(value.GetString()!),
            _ => value.ToString(),
        };

    private static string SayText(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? DateRules.Say(day)
        : text.EndsWith('Z')
        && DateTime.TryParseExact(
            text,
            "yyyy-MM-dd'T'HH:mm:ss.fff'Z'",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var instant
        )
            ? LondonTime.ToLocal(instant).ToString("d MMMM yyyy 'at' HH:mm", CultureInfo.GetCultureInfo("en-GB"))
        : text;
}
