namespace CaseMgmt.Application.Registers.Reading;

/// <summary>Which column of a file holds what.</summary>
public sealed class RegisterHeader
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool hasReasons;

    private RegisterHeader(IReadOnlyList<string> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            indexes.TryAdd(names[i].Trim(), i);
        }

        Width = names.Count;
        hasReasons = indexes.ContainsKey(RegisterCatalogue.ReasonColumns[0]);
    }

    public int Width { get; }

    /// <summary>Columns that the register does not have; they are passed over.</summary>
    public IReadOnlyList<string> Unknown { get; private init; } = [];

    /// <exception cref="UnreadableRegisterException">A column is missing or stands there twice.</exception>
    public static RegisterHeader Read(RegisterForm form, IReadOnlyList<string> names)
    {
        var trimmed = names.Select(n => n.Trim()).ToList();
        var doubled = trimmed
            .Where(n => n.Length > 0)
            .GroupBy(n => n, StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Count() > 1)
            .Select(g => g.Key)
            .ToList();
        if (doubled.Count > 0)
        {
            throw new UnreadableRegisterException(
                "file.doubled_column",
                doubled is [var one]
                    ? $"The column {one} stands in the header twice. Leave one of the two and import again."
                    : $"The columns {Listed(doubled)} stand in the header twice. Leave one of each and import again."
            );
        }

        var missing = form.Columns.Except(form.Optional).Except(trimmed, StringComparer.OrdinalIgnoreCase).ToList();
        if (missing.Count > 0)
        {
            var separator =
                trimmed is not [{ } only] ? null
                : only.Contains(';') ? "semicolons"
                : only.Contains('\t') ? "tabs"
                : null;
            throw new UnreadableRegisterException(
                "file.missing_column",
                separator is not null
                    ? $"The columns are separated by {separator}. Save the file with commas between them (CSV UTF-8) and import again."
                    : $"The header lacks the {(missing.Count == 1 ? "column" : "columns")} {Listed(missing)}. Add {(missing.Count == 1 ? "it" : "them")}, with blank cells where nothing is known, and import again."
            );
        }

        return new RegisterHeader(trimmed)
        {
            Unknown =
            [
                .. trimmed
                    .Where(n => n.Length > 0)
                    .Except(form.Columns, StringComparer.OrdinalIgnoreCase)
                    .Except(RegisterCatalogue.ReasonColumns, StringComparer.OrdinalIgnoreCase),
            ],
        };
    }

    /// <summary>Null for a column that the file leaves out.</summary>
    public int? IndexOf(string column) => indexes.TryGetValue(column, out var index) ? index : null;

    /// <summary>The text as it was given before a file of rejected rows held it.</summary>
    public string Unescape(string text) => hasReasons ? AsGiven(text) : text;

    /// <summary>A file of rejected rows has an apostrophe before what a spreadsheet would run; taken off again, the value is what it was.</summary>
    public static string AsGiven(string text) => text is ['\'', '=' or '+' or '-' or '@', ..] ? text[1..] : text;

    private static string Listed(List<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
}
