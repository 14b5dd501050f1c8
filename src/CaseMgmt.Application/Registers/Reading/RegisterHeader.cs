using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Registers.Reading;

/// <summary>Which column of a file holds what. A heading may have capitals, spaces or underscores: "Received at" is <c>received_at</c>.</summary>
public sealed class RegisterHeader
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly bool hasReasons;

    private readonly Dictionary<string, Dictionary<string, string?>> words;
    private readonly IReadOnlyDictionary<string, string?> missing;

    private RegisterHeader(IReadOnlyList<string> headings, ColumnMeanings? meanings)
    {
        Headings = headings;
        words =
            meanings?.Words.ToDictionary(
                c => c.Key,
                c => c.Value.ToDictionary(w => w.Key, w => w.Value, StringComparer.OrdinalIgnoreCase)
            )
            ?? [];
        missing = meanings?.Missing ?? new Dictionary<string, string?>();
        hasReasons = headings.Any(h => CodeText.Of(h) == RegisterCatalogue.ReasonColumns[0]);
    }

    /// <summary>As they stand in the file.</summary>
    public IReadOnlyList<string> Headings { get; }

    public int Width => Headings.Count;

    /// <summary>Columns that the register does not have; they are passed over.</summary>
    public IReadOnlyList<string> Unknown { get; private init; } = [];

    /// <param name="meanings">What was said of the office's own headings; null where they are ours.</param>
    /// <exception cref="UnreadableRegisterException">A column is missing, stands there twice, or nobody has said what it means.</exception>
    public static RegisterHeader Read(
        RegisterForm form,
        IReadOnlyList<string> headings,
        ColumnMeanings? meanings = null
    )
    {
        var header = new RegisterHeader([.. headings.Select(Seen)], meanings);
        var said = meanings?.Headings.ToDictionary(h => h.Key, h => h.Value, StringComparer.OrdinalIgnoreCase);
        List<string> unknown = [];
        HashSet<string> doubled = [];
        foreach (var (i, heading) in header.Headings.Index())
        {
            var ours = CodeText.Of(heading);
            if (heading.Length == 0 || RegisterCatalogue.ReasonColumns.Contains(ours))
            {
                continue;
            }

            string? column = null;
            if (said is null || !said.TryGetValue(heading, out column))
            {
                column = form.Columns.Contains(ours) ? ours : null;
                if (said is not null && column is null)
                {
                    throw new UnreadableRegisterException(
                        "file.unmapped_column",
                        $"Nobody has said what the column {heading} means. Say so in the browser, or take it out, and import again."
                    );
                }
            }

            if (column is null)
            {
                unknown.Add(heading);
            }
            else if (!header.indexes.TryAdd(column, i))
            {
                doubled.Add(column);
            }
        }

        if (doubled.Count > 0)
        {
            throw new UnreadableRegisterException(
                "file.doubled_column",
                doubled.Count == 1
                    ? $"The column {doubled.Single()} stands in the header twice. Leave one of the two and import again."
                    : $"The columns {Listed([.. form.Columns.Where(doubled.Contains)])} stand in the header twice. Leave one of each and import again."
            );
        }

        var absent = form
            .Described.Where(c => !c.IsOptional && !header.Has(c.Name) && !header.missing.ContainsKey(c.Name))
            .Select(c => c.Name)
            .ToList();
        return absent.Count == 0
            ? new RegisterHeader(header) { Unknown = unknown }
            : throw new UnreadableRegisterException(
                "file.missing_column",
                $"The header lacks the {(absent.Count == 1 ? "column" : "columns")} {Listed(absent)}. Add {(absent.Count == 1 ? "it" : "them")}, with blank cells where nothing is known, and import again; or say in the browser which of the office's own columns means what."
            );
    }

    private RegisterHeader(RegisterHeader read)
        : this(read.Headings, null) => (indexes, words, missing) = (read.indexes, read.words, read.missing);

    /// <summary>A heading as people see it: on one line, with plain spaces.</summary>
    public static string Seen(string heading) => Unseen.EvenSpaces(Unseen.Drop(heading).ReplaceLineEndings(" ")).Trim();

    /// <summary>The text of a column's cell as it stands in the row: blank where the file has no such column, or the row ends before it.</summary>
    public string CellOf(string column, string[] cells) =>
        indexes.TryGetValue(column, out var index) ? (index < cells.Length ? cells[index] : "")
        : missing.TryGetValue(column, out var always) ? always ?? ""
        : "";

    /// <summary>What a word of the office's own says; the word itself where nobody has said anything else. Null: it says nothing.</summary>
    public string? MeaningOf(string column, string word) =>
        words.TryGetValue(column, out var said) && said.TryGetValue(word, out var meaning) ? meaning : word;

    public bool Has(string column) => indexes.ContainsKey(column);

    /// <summary>What the file calls a column.</summary>
    public string HeadingOf(string column) => indexes.TryGetValue(column, out var index) ? Headings[index] : column;

    /// <summary>The text as it was given before a file of rejected rows held it.</summary>
    public string Unescape(string text) => hasReasons ? AsGiven(text) : text;

    /// <summary>A file of rejected rows has an apostrophe before what a spreadsheet would run; taken off again, the value is what it was.</summary>
    public static string AsGiven(string text) => text is ['\'', '=' or '+' or '-' or '@', ..] ? text[1..] : text;

    private static string Listed(List<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
}
