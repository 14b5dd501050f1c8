using System.Globalization;
using System.Text;
using CaseMgmt.Application.Registers.Reading;

namespace CaseMgmt.Infrastructure.Registers;

/// <summary>
/// A register as the first sheet of an OpenDocument spreadsheet (<c>.ods</c>), read row by row and within the same bounds as
/// an Excel workbook.
/// </summary>
internal sealed class OpenDocumentSheet : IRegisterSheet
{
    private const string Office = ":office:1.0";
    private const string Table = ":table:1.0";

    private readonly Stream stream;
    private readonly WorkbookParts parts;
    private readonly BoundedXml content;
    private readonly int tableDepth;
    private readonly RowCells cells;
    private readonly StringBuilder text = new();
    private string[] repeated = [];
    private int repetitions;
    private long rowNumber;
    private int formulas;

    private OpenDocumentSheet(Stream stream, WorkbookParts parts, long mostText)
    {
        (this.stream, this.parts) = (stream, parts);
        RefuseEncrypted(parts);
        cells = new RowCells(mostText);
        content = parts.Open("content.xml");
        try
        {
            ToFirstSheet(content);
            tableDepth = content.Depth;
        }
        catch
        {
            content.Dispose();
            throw;
        }
    }

    // The file does not say how many rows there are.
    public (long Read, long Of) Progress => (rowNumber, 0);

    public string? Between => null;

    public IReadOnlyList<string> Assumed => ReadBounds.OfFormulas(formulas);

    public static OpenDocumentSheet Open(Stream stream, long mostUnpacked, CancellationToken cancel) =>
        WorkbookRows.Open(stream, mostUnpacked, cancel, parts => new OpenDocumentSheet(stream, parts, mostUnpacked));

    public IAsyncEnumerable<SheetRow> RowsAsync(CancellationToken cancel) => WorkbookRows.ReadAsync(NextRow, cancel);

    public async ValueTask DisposeAsync()
    {
        content.Dispose();
        parts.Dispose();
        await stream.DisposeAsync();
    }

    // Rows that are alike are told once, with how many there are: a million blank ones below the last, as a rule.
    private SheetRow? NextRow()
    {
        if (repetitions > 0)
        {
            repetitions--;
            cells.Count();
            cells.Spend();
            return new SheetRow((int)++rowNumber, repeated);
        }

        while (content.ReadToElementWithin(tableDepth))
        {
            if (content.Name != "table-row")
            {
                continue;
            }

            var times = Times("number-rows-repeated");
            repeated = CellsOfRow(rowNumber + 1);
            if (repeated.Length == 0)
            {
                rowNumber += times;
                continue;
            }

            repetitions = times - 1;
            return new SheetRow((int)++rowNumber, repeated);
        }

        return null;
    }

    private string[] CellsOfRow(long number)
    {
        cells.Begin(number);
        var depth = content.Depth;
        var column = 0;
        while (content.ReadToElementWithin(depth))
        {
            if (content.Name is not ("table-cell" or "covered-table-cell"))
            {
                continue;
            }

            var times = Times("number-columns-repeated");
            var value = ValueOfCell();
            for (var i = 0; i < times && value.Length > 0; i++)
            {
                cells.Put(column + i, value);
            }

            column += times;
        }

        return cells.End();
    }

    private string ValueOfCell()
    {
        var kind = content.Attribute("value-type", Office);
        var isFault = content.Attribute("value-type", ":calcext:1.0") == "error";
        var formula = content.Attribute("formula", Table);
        var given = kind switch
        {
            "float" or "currency" or "percentage" => content.Attribute("value", Office),
            "date" => content.Attribute("date-value", Office),
            "boolean" => content.Attribute("boolean-value", Office) == "true" ? "yes" : "no",
            _ => content.Attribute("string-value", Office),
        };
        ReadParagraphs();
        var value = given ?? text.ToString();
        if (isFault || (formula is not null && kind is null))
        {
            // Shown as what it is, so that the row is refused with it.
            return "=" + (isFault ? value : formula);
        }

        formulas += formula is null ? 0 : 1;
        return Escapes.Decode(value);
    }

    private void ReadParagraphs()
    {
        text.Clear();
        var depth = content.Depth;
        try
        {
            while (content.ReadToElementWithin(depth))
            {
                if (content.Name is "annotation" or "table")
                {
                    content.PassOver();
                }
                else if (content.Name is "p" or "h")
                {
                    text.Append(text.Length > 0 ? "\n" : "");
                    content.ReadText(text, InPlaceOf);
                }
            }
        }
        catch (TextTooLongException)
        {
            throw ReadBounds.RowTooLong(rowNumber + 1);
        }
    }

    // Spaces beyond the first, tabs and new lines are elements.
    private string? InPlaceOf(string element) =>
        element switch
        {
            "s" => new string(' ', Math.Clamp(Number(content.Attribute("c")) ?? 1, 1, 1_000)),
            "tab" => "\t",
            "line-break" => "\n",
            _ => null,
        };

    private int Times(string attribute) => Math.Clamp(Number(content.Attribute(attribute, Table)) ?? 1, 1, 1 << 24);

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static void ToFirstSheet(BoundedXml content)
    {
        HashSet<string> hidden = new(StringComparer.Ordinal);
        string? style = null;
        while (content.ReadToElement())
        {
            switch (content.Name)
            {
                case "style":
                    style = content.Attribute("name");
                    break;
                case "table-properties" when style is not null && content.Attribute("display") == "false":
                    hidden.Add(style);
                    break;
                case "table" when hidden.Contains(content.Attribute("style-name", Table) ?? ""):
                    throw ReadBounds.HiddenSheet();
                case "table":
                    return;
            }
        }

        throw new InvalidDataException("The document has no sheet.");
    }

    private static void RefuseEncrypted(WorkbookParts parts)
    {
        using var manifest = parts.TryOpen("META-INF/manifest.xml");
        while (manifest?.ReadToElement() is true)
        {
            if (manifest.Name == "encryption-data")
            {
                throw new UnreadableRegisterException(
                    "file.password_or_old",
                    "The spreadsheet is protected with a password. Take the password off, save it and import again."
                );
            }
        }
    }
}
