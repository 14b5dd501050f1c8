using System.Globalization;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;

namespace CaseMgmt.Testing;

/// <summary>The rows of <c>db/reference</c> without a database, for tests of the rules alone.</summary>
public static class Reference
{
    public static readonly IReadOnlyList<BankHoliday> BankHolidays =
    [
        .. Rows("bank-holidays-england-and-wales")
            .Select(r => new BankHoliday(r.Day("date")!.Value, r["name"], r.Day("known_from"))),
    ];

    public static readonly WorkingCalendar Calendar = new(BankHolidays);

    public static readonly Targets Targets = new(
        Rows("targets")
            .Select(r => new Target(
                r["code"],
                CodeText.TryParse<TargetUnit>(r["unit"], out var unit) ? unit : throw new FormatException(r["unit"]),
                int.Parse(r["number"], CultureInfo.InvariantCulture),
                r.Day("effective_from")!.Value
            ))
    );

    /// <summary>The office's rules as they are at noon UTC of a day.</summary>
    public static OfficeRules RulesOn(DateOnly day) => RulesAt(day.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc));

    public static OfficeRules RulesAt(DateTime now) =>
        new(
            Calendar,
            Targets,
            Rows("allegation-categories").Select(r => r["code"]).ToHashSet(StringComparer.Ordinal),
            Rows("rating-scale").Select(r => r["code"]).ToHashSet(StringComparer.Ordinal),
            [.. Rows("papers").Select(r => new Paper(r["code"], r["title"]))],
            now
        );

    private static IReadOnlyList<TableRow> Rows(string file) =>
        Table.Read(typeof(CaseDb).Assembly.GetManifestResourceStream($"reference/{file}.csv")!);
}
