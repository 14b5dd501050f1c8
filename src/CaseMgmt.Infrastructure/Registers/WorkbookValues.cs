using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CaseMgmt.Application.Registers.Reading;

namespace CaseMgmt.Infrastructure.Registers;

/// <summary>The cells of a workbook as the text that a CSV file of the same register would hold.</summary>
internal sealed partial class WorkbookValues : IDisposable
{
    private const int MostShared = 4 * ReadBounds.MostRows;
    private const int MostLooks = 65_536;

    private readonly SharedTexts shared = new();
    private readonly List<CellLook> looks = [];
    private readonly bool from1904;

    public WorkbookValues(WorkbookParts parts, WorkbookIndex book)
    {
        from1904 = book.From1904;
        try
        {
            ReadShared(parts, book.SharedTexts);
            ReadLooks(parts, book.Styles);
        }
        catch
        {
            shared.Dispose();
            throw;
        }
    }

    public void Dispose() => shared.Dispose();

    private enum CellLook
    {
        Plain,
        Day,
        DayAndTime,
    }

    /// <summary>What a cell shows.</summary>
    /// <param name="raw">As it stands in the file.</param>
    /// <param name="kind">How it is to be taken: <c>s</c> is the number of a shared text; a number when null.</param>
    /// <param name="style">The number of the cell's look.</param>
    public string TextOf(string raw, string? kind, string? style) =>
        kind switch
        {
            "s" => shared[int.Parse(raw, NumberStyles.None, CultureInfo.InvariantCulture)],
            "str" or "d" or "inlineStr" => Escapes.Decode(raw),
            "b" => raw == "1" ? "yes" : "no",
            "e" => "=" + raw,
            null or "n" => NumberText(
                raw,
                style is null ? 0 : uint.Parse(style, NumberStyles.None, CultureInfo.InvariantCulture)
            ),
            _ => throw new InvalidDataException("No such kind of cell."),
        };

    /// <summary>Runs of rich text are one text; phonetic readings are not part of it.</summary>
    public static void ReadRuns(BoundedXml xml, StringBuilder into)
    {
        var depth = xml.Depth;
        while (xml.ReadToElementWithin(depth))
        {
            if (xml.Name == "t")
            {
                xml.ReadText(into);
            }
            else if (xml.Name == "rPh")
            {
                xml.PassOver();
            }
        }
    }

    private string NumberText(string raw, uint style)
    {
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return raw;
        }

        var look = style < looks.Count ? looks[(int)style] : CellLook.Plain;
        if (look is CellLook.Plain || !(number is >= 1 and <= 200_000))
        {
            return number.ToString("R", CultureInfo.InvariantCulture);
        }

        if (from1904)
        {
            number += 1462;
        }
        else if (number < 61)
        {
            // Spreadsheets count a 29 February 1900, which never was: the days before it lie one later than they seem.
            if (number >= 60)
            {
                return "1900-02-29";
            }

            number++;
        }

        var moment = DateTime.FromOADate(number);
        // Spreadsheets count days in fractions: what is meant is a whole second.
        moment = new DateTime(
            (moment.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond
        );
        return moment.ToString(
            // Whatever the look leaves out: a time that is there is not lost.
            look is CellLook.Day
            && moment.TimeOfDay == TimeSpan.Zero
                ? "yyyy-MM-dd"
                : "yyyy-MM-dd'T'HH:mm:ss",
            CultureInfo.InvariantCulture
        );
    }

    private void ReadShared(WorkbookParts parts, string? part)
    {
        if (part is null)
        {
            return;
        }

        using var xml = parts.Open(part);
        var text = new StringBuilder();
        for (var count = 0; xml.ReadToElement(); )
        {
            if (xml.Name != "si")
            {
                continue;
            }

            if (++count > MostShared)
            {
                throw ReadBounds.TooManyRows();
            }

            text.Clear();
            try
            {
                ReadRuns(xml, text);
            }
            catch (TextTooLongException)
            {
                throw new UnreadableRegisterException(
                    "file.text_too_long",
                    $"The workbook holds a text of more than {ReadBounds.LongestRow / 1024} thousand characters, which no cell of a spreadsheet has. Save the register anew as .xlsx or as CSV UTF-8 and import again."
                );
            }

            shared.Add(Escapes.Decode(text.ToString()));
        }

        shared.Close();
    }

    private void ReadLooks(WorkbookParts parts, string? part)
    {
        if (part is null)
        {
            return;
        }

        using var xml = parts.Open(part);
        Dictionary<string, string> formats = new(StringComparer.Ordinal);
        while (xml.ReadToElement())
        {
            if (xml.Name == "numFmt" && xml.Attribute("numFmtId") is { } id && formats.Count < MostLooks)
            {
                formats[id] = xml.Attribute("formatCode") ?? "";
            }
            else if (xml.Name == "cellXfs")
            {
                var depth = xml.Depth;
                while (xml.ReadToElementWithin(depth))
                {
                    if (xml.Name == "xf" && looks.Count < MostLooks)
                    {
                        looks.Add(LookOf(formats, xml.Attribute("numFmtId")));
                    }
                }
            }
        }
    }

    private static CellLook LookOf(Dictionary<string, string> formats, string? id) =>
        id is null ? CellLook.Plain
        : formats.TryGetValue(id, out var code) ? LookOf(code)
        : id is "14" or "15" or "16" or "17" ? CellLook.Day
        : id is "22" ? CellLook.DayAndTime
        : CellLook.Plain;

    private static CellLook LookOf(string code)
    {
        var letters = NotPartOfPattern().Replace(code, "");
        return !letters.Contains('y', StringComparison.OrdinalIgnoreCase)
            && !letters.Contains('d', StringComparison.OrdinalIgnoreCase)
                ? CellLook.Plain
            : letters.Contains('h', StringComparison.OrdinalIgnoreCase) ? CellLook.DayAndTime
            : CellLook.Day;
    }

    // Quoted text, escaped characters, and [colour] or [locale] sections.
    [GeneratedRegex("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", RegexOptions.NonBacktracking)]
    private static partial Regex NotPartOfPattern();
}
