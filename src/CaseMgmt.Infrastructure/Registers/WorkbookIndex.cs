using CaseMgmt.Application.Registers.Reading;

namespace CaseMgmt.Infrastructure.Registers;

/// <summary>What a workbook says of itself: which sheet comes first, how it counts days, where its texts and looks are.</summary>
internal sealed class WorkbookIndex
{
    /// <exception cref="UnreadableRegisterException">The first sheet is hidden: nobody would see what is read.</exception>
    public WorkbookIndex(WorkbookParts parts)
    {
        var main = parts.RelationsOf("").Values.FirstOrDefault(r => r.Kind == "officeDocument")?.Target;
        var book = main ?? throw new InvalidDataException("The file names no workbook.");
        var relations = parts.RelationsOf(book);
        using var xml = parts.Open(book);
        string? first = null;
        while (xml.ReadToElement())
        {
            if (xml.Name == "workbookPr")
            {
                From1904 = xml.Attribute("date1904") is "1" or "true";
            }
            else if (xml.Name == "sheet" && first is null)
            {
                first = xml.Attribute("id");
                if (xml.Attribute("state") is "hidden" or "veryHidden")
                {
                    throw ReadBounds.HiddenSheet();
                }
            }
        }

        FirstSheet =
            first is not null && relations.TryGetValue(first, out var sheet) && sheet.Kind == "worksheet"
                ? sheet.Target
                : throw new InvalidDataException("The workbook has no sheet.");
        SharedTexts = relations.Values.FirstOrDefault(r => r.Kind == "sharedStrings")?.Target;
        Styles = relations.Values.FirstOrDefault(r => r.Kind == "styles")?.Target;
    }

    public string FirstSheet { get; }

    /// <summary>Days are counted from 1904, as old spreadsheets of the Macintosh did.</summary>
    public bool From1904 { get; }

    public string? SharedTexts { get; }

    public string? Styles { get; }
}
