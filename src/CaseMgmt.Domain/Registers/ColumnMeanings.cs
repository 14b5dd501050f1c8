namespace CaseMgmt.Domain.Registers;

/// <summary>
/// What the headings and words of an office's own spreadsheet mean. It holds headings, words for values of a list, and
/// nothing of the cells beside them: no name, no text, no day.
/// </summary>
public sealed record ColumnMeanings
{
    /// <summary>The column of the register that a heading stands for; null where the column is left alone.</summary>
    public IReadOnlyDictionary<string, string?> Headings { get; init; } = new Dictionary<string, string?>();

    /// <summary>By the register's column, what each of the office's own words says: a value of the list, or nothing (null).</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string?>> Words { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, string?>>();

    /// <summary>Columns of the register that the spreadsheet does not have: the value of every row, or not recorded (null).</summary>
    public IReadOnlyDictionary<string, string?> Missing { get; init; } = new Dictionary<string, string?>();

    /// <summary>The meanings one by one, for the history: "Heading Date rec'd" is <c>received_at</c>.</summary>
    internal IEnumerable<(string Name, string Meaning)> Lines =>
        Headings
            .Select(h => ($"Heading {h.Key}", h.Value ?? "left alone"))
            .Concat(
                Words.SelectMany(c => c.Value.Select(w => ($"Word {w.Key} under {c.Key}", w.Value ?? "says nothing")))
            )
            .Concat(Missing.Select(m => ($"Column {m.Key}", m.Value ?? "not recorded")));
}
