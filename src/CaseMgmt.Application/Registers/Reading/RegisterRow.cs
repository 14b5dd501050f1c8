using System.Globalization;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Registers.Reading;

/// <summary>
/// One row of a register while it is read: each cell is asked for as what it should be, and everything that is wrong with
/// the row is gathered, so that a person sees all of it at once.
/// </summary>
public sealed class RegisterRow(RegisterHeader header, SheetRow source)
{
    public const int ShortText = 200;
    public const int LongText = 4000;

    private readonly List<Error> errors = [];
    private readonly List<Warning> warnings = [];

    public SheetRow Source { get; } = source;

    public int Line => Source.Line;

    public IReadOnlyList<Error> Errors => errors;

    public IReadOnlyList<Warning> Warnings => warnings;

    /// <summary>A value without which nothing further can be said about the row is missing or unreadable.</summary>
    public bool LacksEssentials { get; private set; }

    /// <summary>
    /// The cell without the white space around it and without characters that nobody sees; null when blank. Left in, they
    /// would make two names of one, or show a text in another order than it has.
    /// </summary>
    /// <param name="name">The property that the column tells of, or the column itself.</param>
    public string? Cell(string name)
    {
        var column = Vocabulary.ColumnOf(name);
        var index = header.IndexOf(column);
        var given = index < Source.Cells.Length ? Source.Cells[index.Value] : "";
        var text = Unseen.Drop(given).Trim();
        if (text.Length > 0 && text.Length < given.Trim().Length)
        {
            Warn(
                "text.unseen_characters",
                "Characters that cannot be seen (zero-width, or for the direction of writing) were left out.",
                column
            );
        }

        return text.Length == 0 ? null : header.Unescape(Unseen.Compose(text));
    }

    /// <param name="name">The property, or the column, at fault.</param>
    public void Refuse(string code, string message, string? name = null) =>
        errors.Add(new Error(code, message, ColumnOf(name)));

    /// <summary>Something about a cell that was taken and should be looked at. A cell is looked at more than once; it is told once.</summary>
    public void Warn(string code, string message, string name)
    {
        var column = Vocabulary.ColumnOf(name);
        if (!warnings.Exists(w => w.Code == code && w.Field == column))
        {
            warnings.Add(new Warning(code, message, column));
        }
    }

    /// <summary>What the rules of the record say; of a column whose value could not be read they cannot know.</summary>
    public void Note(Result outcome)
    {
        var unread = errors.Select(e => e.Field).ToHashSet();
        errors.AddRange(
            outcome.Errors.Select(e => e with { Field = ColumnOf(e.Field) }).Where(e => !unread.Contains(e.Field))
        );
        warnings.AddRange(outcome.Warnings.Select(w => w with { Field = ColumnOf(w.Field) }));
    }

    private static string? ColumnOf(string? property) => property is null ? null : Vocabulary.ColumnOf(property);

    public string? Text(string column, int longest = ShortText)
    {
        if (Cell(column) is not { } text)
        {
            return null;
        }

        if (text[0] is '=' or '+' or '-' or '@')
        {
            Refuse(
                "text.formula",
                $"This text begins with '{text[0]}', so a spreadsheet would run it as a formula. Begin it with a letter or a number.",
                column
            );
            return null;
        }

        text = text.ReplaceLineEndings("\n");
        if (Unseen.IsIn(text))
        {
            Refuse("text.control_character", "This text holds a character that cannot be shown. Type it anew.", column);
            return null;
        }

        if (text.Length > longest)
        {
            Refuse(
                "text.too_long",
                $"This text has {text.Length} characters; at most {longest} are kept. Shorten it.",
                column
            );
            return null;
        }

        return text;
    }

    public string NeededText(string column, int longest = ShortText) => Needed(column, Text(column, longest)) ?? "";

    public DateOnly? Day(string column) => Cell(column) is { } text ? DayOf(column, text) : null;

    public DateOnly NeededDay(string column) => Needed(column, Day(column));

    /// <summary>Days separated by semicolons; a blank between them is kept as null.</summary>
    public IReadOnlyList<DateOnly?> Days(string column) =>
        Cell(column) is { } text
            ? [.. text.Split(';', StringSplitOptions.TrimEntries).Select(t => t.Length == 0 ? null : DayOf(column, t))]
            : [];

    /// <summary>The first day of a month written <c>2022-04</c> (or as that day, which spreadsheets make of it).</summary>
    public DateOnly? Month(string column)
    {
        if (Cell(column) is not { } text)
        {
            return null;
        }

        if (
            DateOnly.TryParseExact(
                text + (text.Length == 7 ? "-01" : ""),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
            && day.Day == 1
        )
        {
            return day;
        }

        Refuse("value.not_a_month", $"'{text}' is not a month. Write it as 2022-04.", column);
        return null;
    }

    /// <summary>A local date and time as an instant (UTC).</summary>
    public DateTime? Instant(string column)
    {
        if (Cell(column) is not { } text)
        {
            return null;
        }

        if (LocalTimeText.TryRead(text, out var instant, out var error))
        {
            return instant;
        }

        Refuse(error.Code, error.Message, column);
        return null;
    }

    public DateTime NeededInstant(string column) => Needed(column, Instant(column));

    public bool? YesNo(string column)
    {
        switch (Cell(column))
        {
            case null:
                return null;
            case "yes":
                return true;
            case "no":
                return false;
            case var other:
                Refuse(
                    "value.not_yes_or_no",
                    $"'{other}' is neither yes nor no. Write yes, no or leave it blank.",
                    column
                );
                return null;
        }
    }

    public bool NeededYesNo(string column) => Needed(column, YesNo(column));

    public int? Whole(string column)
    {
        if (Cell(column) is not { } text)
        {
            return null;
        }

        if (
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && Math.Abs((long)number) < 1_000_000
        )
        {
            return number;
        }

        Refuse("value.not_a_number", $"'{text}' is not a whole number. Write it in digits, such as 12.", column);
        return null;
    }

    public int NeededWhole(string column) => Needed(column, Whole(column));

    public TEnum? Code<TEnum>(string column)
        where TEnum : struct, Enum
    {
        if (Cell(column) is not { } text)
        {
            return null;
        }

        if (CodeText.TryParse<TEnum>(text, out var value))
        {
            return value;
        }

        Refuse(
            "value.unknown_code",
            $"'{text}' is not one of the values of this column: {string.Join(", ", CodeText.CodesOf<TEnum>())}.",
            column
        );
        return null;
    }

    public TEnum NeededCode<TEnum>(string column)
        where TEnum : struct, Enum => Needed(column, Code<TEnum>(column));

    /// <summary>Codes separated by semicolons.</summary>
    public IReadOnlyList<TEnum> Codes<TEnum>(string column)
        where TEnum : struct, Enum
    {
        List<TEnum> codes = [];
        foreach (var text in List(column))
        {
            if (CodeText.TryParse<TEnum>(text, out var value))
            {
                codes.Add(value);
            }
            else
            {
                Refuse(
                    "value.unknown_code",
                    $"'{text}' is not one of the values of this column: {string.Join(", ", CodeText.CodesOf<TEnum>())}.",
                    column
                );
            }
        }

        return codes;
    }

    public IReadOnlyList<string> List(string column) =>
        Cell(column)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    public CaseReference? Reference(string column, ReferenceSeries series)
    {
        if (Cell(column) is { } text)
        {
            if (CaseReference.Parse(series, text) is { } reference)
            {
                return reference;
            }

            Refuse(
                "value.not_a_reference",
                $"'{text}' is not a reference of the form {CaseReference.PrefixOf(series)}/2022-23/0001.",
                column
            );
            LacksEssentials = true;
            return null;
        }

        return Needed<CaseReference>(column, null);
    }

    private DateOnly? DayOf(string column, string text)
    {
        if (
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= 1900 and <= 2200
        )
        {
            return day;
        }

        Refuse("value.not_a_date", $"'{text}' is not a date. Write it as year-month-day, such as 2022-04-21.", column);
        return null;
    }

    private T? Needed<T>(string column, T? value)
        where T : class
    {
        if (value is null)
        {
            Lacks(column);
        }

        return value;
    }

    private T Needed<T>(string column, T? value)
        where T : struct
    {
        if (value is null)
        {
            Lacks(column);
        }

        return value ?? default;
    }

    private void Lacks(string column)
    {
        LacksEssentials = true;
        var named = ColumnOf(column);
        if (errors.All(e => e.Field != named))
        {
            Refuse("value.missing", $"{named} is blank, but every row needs it. Enter it.", column);
        }
    }
}
