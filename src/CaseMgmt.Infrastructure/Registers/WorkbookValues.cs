using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CaseMgmt.Infrastructure.Registers;

/// <summary>The cells of a workbook as the text that a CSV file of the same register would hold.</summary>
internal sealed partial class WorkbookValues : IDisposable
{
    private readonly SharedTexts shared = new();
    private readonly List<CellLook> looks = [];
    private readonly bool from1904;

    public WorkbookValues(WorkbookPart book)
    {
        from1904 = book.Workbook.WorkbookProperties?.Date1904?.Value ?? false;
        if (book.SharedStringTablePart is { } strings)
        {
            using var reader = OpenXmlReader.Create(strings);
            while (reader.Read())
            {
                if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
                {
                    shared.Add(TextOf((SharedStringItem)reader.LoadCurrentElement()!));
                }
            }

            shared.Close();
        }

        ReadLooks(book.WorkbookStylesPart?.Stylesheet);
    }

    public void Dispose() => shared.Dispose();

    private enum CellLook
    {
        Plain,
        Day,
        DayAndTime,
    }

    public string TextOf(Cell cell)
    {
        if (cell.CellFormula is { } formula)
        {
            // Shown as what it is, so that the row is refused with it: a register holds values.
            return "=" + formula.Text;
        }

        var raw = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value;
        return type == CellValues.SharedString ? shared[int.Parse(raw, CultureInfo.InvariantCulture)]
            : type == CellValues.InlineString ? TextOf(cell.InlineString)
            : type == CellValues.String || type == CellValues.Date ? raw
            : type == CellValues.Boolean ? (raw == "1" ? "yes" : "no")
            : type == CellValues.Error ? "=" + raw
            : NumberText(raw, cell.StyleIndex?.Value ?? 0);
    }

    private string NumberText(string raw, uint style)
    {
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return raw;
        }

        var look = style < looks.Count ? looks[(int)style] : CellLook.Plain;
        if (look is CellLook.Plain || number is < 1 or > 200_000)
        {
            return number.ToString("R", CultureInfo.InvariantCulture);
        }

        var moment = DateTime.FromOADate(number + (from1904 ? 1462 : 0));
        // Spreadsheets count days in fractions: what is meant is a whole second.
        moment = new DateTime(
            (moment.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond
        );
        return moment.ToString(
            look is CellLook.Day ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss",
            CultureInfo.InvariantCulture
        );
    }

    private void ReadLooks(Stylesheet? styles)
    {
        var formats =
            styles
                ?.NumberingFormats?.Elements<NumberingFormat>()
                .Where(f => f.NumberFormatId is not null)
                .ToDictionary(f => f.NumberFormatId!.Value, f => f.FormatCode?.Value ?? "")
            ?? [];
        foreach (var format in styles?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            var id = format.NumberFormatId?.Value ?? 0;
            looks.Add(
                formats.TryGetValue(id, out var code) ? LookOf(code)
                : id is >= 14 and <= 17 ? CellLook.Day
                : id is 22 ? CellLook.DayAndTime
                : CellLook.Plain
            );
        }
    }

    private static CellLook LookOf(string code)
    {
        var letters = NotPartOfPattern().Replace(code, "");
        return !letters.Contains('y', StringComparison.OrdinalIgnoreCase)
            && !letters.Contains('d', StringComparison.OrdinalIgnoreCase)
                ? CellLook.Plain
            : letters.Contains('h', StringComparison.OrdinalIgnoreCase) ? CellLook.DayAndTime
            : CellLook.Day;
    }

    // Runs of rich text are one text; phonetic readings are not part of it.
    private static string TextOf(OpenXmlElement? text) =>
        text is null
            ? ""
            : string.Concat(text.Descendants<Text>().Where(t => t.Parent is not PhoneticRun).Select(t => t.Text));

    // Quoted text, escaped characters, and [colour] or [locale] sections.
    [GeneratedRegex("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", RegexOptions.NonBacktracking)]
    private static partial Regex NotPartOfPattern();
}
