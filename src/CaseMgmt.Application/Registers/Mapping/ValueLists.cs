using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Mapping;

/// <summary>An own word of the office's, under a column whose cells say one of a list of values.</summary>
/// <param name="Values">What it may mean, by code, with the word for it on the screens.</param>
/// <param name="MayStay">It may be one that comes in with another register: a suite that is not held yet.</param>
public sealed record AskedWord(
    string Column,
    string Heading,
    string Word,
    IReadOnlyDictionary<string, string> Values,
    bool MayStay
);

/// <summary>The values that cells of a column may say: those of the register itself, and those that the office holds.</summary>
internal sealed class ValueLists
{
    private static readonly Dictionary<string, string> YesNo = new() { ["yes"] = "Yes", ["no"] = "No" };

    private readonly Dictionary<string, string> suites;
    private readonly Dictionary<string, string> categories;
    private readonly Dictionary<string, string> ratings;

    private ValueLists(
        Dictionary<string, string> suites,
        Dictionary<string, string> categories,
        Dictionary<string, string> ratings
    ) => (this.suites, this.categories, this.ratings) = (suites, categories, ratings);

    public static async Task<ValueLists> ReadAsync(ICaseDb db, CancellationToken cancel) =>
        new(
            await db.CustodySuites.OrderBy(s => s.Name).ToDictionaryAsync(s => s.Name, s => s.Name, cancel),
            await db
                .AllegationCategories.OrderBy(c => c.Code)
                .ToDictionaryAsync(c => c.Code, c => $"{c.Code} {c.Title}", cancel),
            await db.RatingCodes.ToDictionaryAsync(r => r.Code, r => r.Label, cancel)
        );

    /// <summary>Null where anything may stand in the column.</summary>
    public IReadOnlyDictionary<string, string>? Of(RegisterForm form, RegisterColumn column) =>
        column.Values.Count > 0 ? column.Values
        : column.Kind is CellKind.YesNo ? YesNo
        : (form.Kind, column.Name) switch
        {
            (RegisterKind.CustodyVisits, "suite") => suites,
            (RegisterKind.ComplaintReviews, "allegation_categories") => categories,
            (RegisterKind.ScrutinyCases, "rating") => ratings,
            _ => null,
        };

    /// <summary>The words of a file that nobody understands yet.</summary>
    public IReadOnlyList<AskedWord> Asked(RegisterForm form, FileSurvey survey, ColumnMeanings meanings)
    {
        List<AskedWord> asked = [];
        foreach (var found in survey.Columns)
        {
            var ours = CodeText.Of(found.Heading);
            var name =
                meanings.Headings.TryGetValue(found.Heading, out var said) ? said
                : form.Columns.Contains(ours) ? ours
                : null;
            if (
                name is null
                || form.Described.First(c => c.Name == name) is not { } column
                || Of(form, column) is not { } values
            )
            {
                continue;
            }

            var known = meanings.Words.GetValueOrDefault(name) ?? new Dictionary<string, string?>();
            asked.AddRange(
                found
                    .Words.SelectMany(w => column.Kind is CellKind.List ? PartsOf(w) : [w])
                    .Distinct(StringComparer.OrdinalIgnoreCase)
                    .Where(w =>
                        !IsUnderstood(column, values, w) && !known.Keys.Contains(w, StringComparer.OrdinalIgnoreCase)
                    )
                    .Select(w => new AskedWord(name, found.Heading, w, values, MayStay: values == suites))
            );
        }

        return asked;
    }

    private static bool IsUnderstood(RegisterColumn column, IReadOnlyDictionary<string, string> values, string word) =>
        column.Kind is CellKind.YesNo ? YesNoText.TryRead(word, out _)
        : column.Values.Count > 0
            ? values.Any(v => CodeText.Of(word) is var code && (v.Key == code || CodeText.Of(v.Value) == code))
        : values.Keys.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> PartsOf(string list) =>
        list.Split(
            list.Contains(';', StringComparison.Ordinal) ? ';' : ',',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
}
