using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.Registers;

namespace CaseMgmt.Application.Registers.Mapping;

/// <summary>
/// What was found in a file of the office's own, for a person to say what it means. It holds cells, so it lies with the papers
/// of the import and goes with them.
/// </summary>
/// <param name="File">As it is stored.</param>
/// <param name="Given">What the office calls the file.</param>
/// <param name="Register">The register that it is by its name; null when nobody has said.</param>
/// <param name="HeadingLine">The row of the headings.</param>
/// <param name="Rows">How many there are below them.</param>
public sealed record FileSurvey(
    string File,
    string Given,
    string? Register,
    int HeadingLine,
    int Rows,
    IReadOnlyList<FoundColumn> Columns
)
{
    /// <summary>Looks through a file.</summary>
    /// <exception cref="UnreadableRegisterException">It cannot be read.</exception>
    internal static async Task<FileSurvey> OfAsync(
        IRegisterFiles files,
        RegisterPlace place,
        string file,
        string given,
        CancellationToken cancel
    )
    {
        await using var sheet = await files.OpenAsync(place, file, cancel);
        List<SheetRow> top = [];
        List<Looked>? columns = null;
        var (line, rows) = (0, 0);
        await foreach (var row in sheet.RowsAsync(cancel))
        {
            if (columns is not null)
            {
                Look(columns, row);
                rows++;
                continue;
            }

            top.Add(row);
            if (top.Count > OpenedRegister.MostAbove)
            {
                Begin();
            }
        }

        if (top.Count == 0)
        {
            throw OpenedRegister.Empty();
        }

        Begin();
        return new FileSurvey(
            file,
            given,
            RegisterCatalogue.Of(given)?.Name,
            line,
            rows,
            [.. columns!.Where(c => c.Heading.Length > 0).Select(c => c.ToColumn())]
        );

        void Begin()
        {
            if (columns is null)
            {
                var headings = HeadingRowOf(top);
                line = top[headings].Line;
                columns = [.. top[headings].Cells.Select(h => new Looked(RegisterHeader.Seen(h)))];
                foreach (var row in top.Skip(headings + 1))
                {
                    Look(columns, row);
                    rows++;
                }
            }
        }
    }

    private static void Look(List<Looked> columns, SheetRow row)
    {
        for (var i = 0; i < columns.Count && i < row.Cells.Length; i++)
        {
            columns[i].Look(row.Cells[i]);
        }
    }

    // Headings are many short texts, each another, in one row; a title is one text, and the rows below repeat themselves.
    private static int HeadingRowOf(List<SheetRow> rows)
    {
        var widest = rows.Max(r => Texts(r).Count);
        return Math.Max(0, rows.FindIndex(r => Texts(r) is var texts && texts.Count * 2 > widest && texts.Count > 1));

        static HashSet<string> Texts(SheetRow row) =>
            row
                .Cells.Where(c => c.Any(char.IsLetter) && c.Length <= ColumnMapping.LongestWord)
                .Select(RegisterHeader.Seen)
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private sealed class Looked(string heading)
    {
        private readonly List<string> first = [];
        private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
        private bool hasMore;

        public string Heading { get; } = heading;

        public void Look(string cell)
        {
            var text = RegisterHeader.Seen(cell);
            if (text.Length == 0)
            {
                return;
            }

            if (first.Count < FoundColumn.FirstShown)
            {
                first.Add(text.Length <= FoundColumn.LongestShown ? text : text[..FoundColumn.LongestShown] + "…");
            }

            if (text.Length > ColumnMapping.LongestWord || words.Count >= FoundColumn.MostWords)
            {
                hasMore = hasMore || !words.Contains(text);
            }
            else
            {
                words.Add(text);
            }
        }

        public FoundColumn ToColumn() => new(Heading, first, [.. words], hasMore);
    }
}

/// <summary>A column as it was found.</summary>
/// <param name="First">The first values in it.</param>
/// <param name="Words">What stands in it, each once, as far as it may be words for values.</param>
/// <param name="HasMore">More different things stand in it than a list of values has.</param>
public sealed record FoundColumn(string Heading, IReadOnlyList<string> First, IReadOnlyList<string> Words, bool HasMore)
{
    public const int FirstShown = 3;
    public const int LongestShown = 60;
    public const int MostWords = 40;
}
