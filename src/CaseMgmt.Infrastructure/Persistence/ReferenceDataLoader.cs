using System.Globalization;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CsvHelper;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>
/// Brings the rows of <c>db/reference</c> into the database: those that are missing. What the office has corrected since
/// stays as it is.
/// </summary>
internal static class ReferenceDataLoader
{
    public static async Task LoadAsync(CaseDb db, CancellationToken cancel)
    {
        try
        {
            await AddAllMissing(db, cancel);
        }
        catch (DbUpdateException lost) when (DatabaseFaults.IsUniqueViolation(lost))
        {
            // Another process that started at the same moment has added them.
            db.ChangeTracker.Clear();
            await AddAllMissing(db, cancel);
        }
    }

    private static async Task AddAllMissing(CaseDb db, CancellationToken cancel)
    {
        await AddMissing(
            db,
            "bank-holidays-england-and-wales",
            h => h.Date,
            r => new BankHoliday(Day(r, "date")!.Value, r.GetString("name"), Day(r, "known_from")),
            cancel
        );
        await AddMissing(
            db,
            "targets",
            t => (t.Code, t.EffectiveFrom),
            r => new Target(
                r.GetString("code"),
                Unit(r.GetString("unit")),
                int.Parse(r.GetString("number"), CultureInfo.InvariantCulture),
                Day(r, "effective_from")!.Value
            ),
            cancel
        );
        await AddMissing(
            db,
            "allegation-categories",
            c => c.Code,
            r => new AllegationCategory(
                r.GetString("code"),
                r.GetString("category"),
                r.GetString("category_name"),
                r.GetString("name") is { Length: > 0 } name ? name : null
            ),
            cancel
        );
        await AddMissing(
            db,
            "papers",
            p => p.Code,
            r => new PaperKind(
                r.GetString("code"),
                int.Parse(r.GetString("place"), CultureInfo.InvariantCulture),
                r.GetString("title")
            ),
            cancel
        );
        await AddMissing(
            db,
            "rating-scale",
            c => c.Code,
            r => new RatingCode(
                r.GetString("code"),
                r.GetString("label"),
                r.GetString("band"),
                int.Parse(r.GetString("order"), CultureInfo.InvariantCulture)
            ),
            cancel
        );
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private static async Task AddMissing<T, TKey>(
        CaseDb db,
        string file,
        Func<T, TKey> key,
        Func<CsvReader, T> read,
        CancellationToken cancel
    )
        where T : class
    {
        var held = (await db.Set<T>().AsNoTracking().ToListAsync(cancel)).Select(key).ToHashSet();
        await using var stream = typeof(ReferenceDataLoader).Assembly.GetManifestResourceStream(
            $"reference/{file}.csv"
        )!;
        using var csv = CsvReader.Create(stream, CsvReaderOptions.Default, leaveOpen: true);
        while (await csv.ReadAsync(cancel))
        {
            var row = read(csv);
            if (held.Add(key(row)))
            {
                db.Add(row);
            }
        }
    }

    private static TargetUnit Unit(string code) =>
        CodeText.TryParse<TargetUnit>(code, out var unit)
            ? unit
            : throw new FormatException($"'{code}' is no unit of a target.");

    private static DateOnly? Day(CsvReader row, string column) =>
        row.GetString(column) is { Length: > 0 } text
            ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
