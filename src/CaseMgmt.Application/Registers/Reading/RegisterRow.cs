using System.Globalization;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Registers.Reading;

/// <summary>
/// One row of a register while it is read: each cell is asked for as what it should be, and everything that is wrong with
/// the row is gathered, so that a person sees all of it at once.
/// </summary>
public sealed partial class RegisterRow(RegisterHeader header, SheetRow source)
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
    public string? Cell(string name) => Cell(name, isProse: false);

    // In prose a dash is a dash; in a name or a reference it is the hyphen that a word processor lengthened.
    private string? Cell(string name, bool isProse)
    {
        var column = Vocabulary.ColumnOf(name);
        var given = header.CellOf(column, Source.Cells).Trim();
        var text = Unseen.Drop(given).Trim();
        if (text.Length > 0 && text.Length < given.Length)
        {
            Warn(
                "text.unseen_characters",
                "Characters that cannot be seen (zero-width, or for the direction of writing) were left out.",
                column
            );
        }

        if (text.Length == 0)
        {
            return null;
        }

        text = Unseen.EvenSpaces(isProse ? text : Unseen.PlainHyphens(text).ReplaceLineEndings(" "));
        return header.MeaningOf(column, header.Unescape(Unseen.Compose(text)));
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

    /// <summary>Has the file a column for the property?</summary>
    public bool Tells(string property) => header.Has(Vocabulary.ColumnOf(property));

    private static string? ColumnOf(string? property) => property is null ? null : Vocabulary.ColumnOf(property);

    public string? Text(string column, int longest = ShortText)
    {
        if (Cell(column, isProse: longest > ShortText) is not { } text || IsFormula(column, text))
        {
            return null;
        }

        if (text[0] is '+' or '-' or '@')
        {
            Refuse(
                "text.formula",
                $"This text begins with '{text[0]}', so a spreadsheet would run it as a formula. Begin it with a letter or a number.",
                column
            );
            return null;
        }

        text = text.ReplaceLineEndings(longest > ShortText ? "\n" : " ");
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

    public bool? YesNo(string column)
    {
        if (Cell(column) is not { } text || IsFormula(column, text))
        {
            return null;
        }

        if (YesNoText.TryRead(text, out var isYes))
        {
            return isYes;
        }

        Refuse("value.not_yes_or_no", $"'{text}' is neither yes nor no. Write yes, no or leave it blank.", column);
        return null;
    }

    public int? Whole(string column)
    {
        if (Cell(column) is not { } text || IsFormula(column, text))
        {
            return null;
        }

        // Spreadsheets write 5 as 5.0 where the column is of decimals; 5.5 people are still none.
        if (
            decimal.TryParse(
                text,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
            && number == decimal.Truncate(number)
            && Math.Abs(number) < 1_000_000
        )
        {
            return (int)number;
        }

        Refuse("value.not_a_number", $"'{text}' is not a whole number. Write it in digits, such as 12.", column);
        return null;
    }

    public int NeededWhole(string column) => Needed(column, Whole(column));

    public TEnum? Code<TEnum>(string column)
        where TEnum : struct, Enum
    {
        if (Cell(column) is not { } text || IsFormula(column, text))
        {
            return null;
        }

        if (Vocabulary.TryRead<TEnum>(text, out var value))
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
            if (Vocabulary.TryRead<TEnum>(text, out var value))
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

    /// <summary>What the cell says of which record the row is, however it is written; null when blank.</summary>
    public string? KeyPart(RegisterColumn column) =>
        Cell(column.Name) is not { } text ? null
        : column.Series is { } series ? CaseReference.Read(series, text)?.ToString() ?? text
        : column.Kind switch
        {
            CellKind.Day when WrittenDay.TryRead(text, out var written, out _) => written.Day.ToString(
                "O",
                CultureInfo.InvariantCulture
            ),
            CellKind.Code => CodeText.Of(text),
            CellKind.Count when decimal.TryParse(text, CultureInfo.InvariantCulture, out var number) => number.ToString(
                "0.#",
                CultureInfo.InvariantCulture
            ),
            _ => text,
        };

    /// <summary>Texts separated by semicolons, or by commas where there are none.</summary>
    public IReadOnlyList<string> List(string column)
    {
        if (Cell(column) is not { } text)
        {
            return [];
        }

        var parts = text.Split(
            text.Contains(';', StringComparison.Ordinal) ? ';' : ',',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        return [.. parts.Select(p => header.MeaningOf(Vocabulary.ColumnOf(column), p)).OfType<string>()];
    }

    /// <summary>
    /// The reference of a record: ours, however it is typed, or the office's own (<c>CR 014/22</c>), which stays beside the one that
    /// the record is given.
    /// </summary>
    public WrittenReference? Reference(string column, ReferenceSeries series)
    {
        if (NeededText(column, WrittenReference.Longest) is not { Length: > 0 } text)
        {
            return null;
        }

        var written = WrittenReference.Of(series, text);
        if (
            written.Ours is null
            && text.StartsWith(CaseReference.PrefixOf(series) + "/", StringComparison.OrdinalIgnoreCase)
        )
        {
            Refuse(
                "value.not_a_reference",
                $"'{text}' is not a reference of the form {CaseReference.PrefixOf(series)}/2022-23/0001.",
                column
            );
            LacksEssentials = true;
            return null;
        }

        return written;
    }

    private bool IsFormula(string column, string text)
    {
        if (text[0] != '=')
        {
            return false;
        }

        Refuse(
            "text.formula",
            $"The cell holds a formula or a fault of one ({(text.Length > 20 ? text[..20] + "…" : text)}), not its result. Enter the value.",
            column
        );
        return true;
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
