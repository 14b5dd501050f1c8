using System.IO.Compression;
using System.Text;
using CaseMgmt.Application.Registers.Reading;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>A workbook written part by part, with anything in it that no spreadsheet would write.</summary>
internal sealed class RawWorkbook
{
    private const string Kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public string SheetState { get; init; } = "visible";

    /// <summary>The shared texts, as they stand between <c>sst</c>.</summary>
    public IEnumerable<string> Texts { get; init; } = ["<si><t>unused</t></si>", "<si><t>Panel</t></si>"];

    /// <summary>Parts that no register needs.</summary>
    public int Others { get; init; }

    /// <summary>The header row of a register and what follows it, as a whole part.</summary>
    public static IEnumerable<string> Sheet(RegisterKind kind, params IEnumerable<string> rows)
    {
        var header = RegisterCatalogue.Forms.Single(f => f.Kind == kind).Columns;
        var names = string.Concat(header.Select(h => $"<c t=\"inlineStr\"><is><t>{h}</t></is></c>"));
        return rows.Prepend($"<worksheet xmlns=\"{Main}\"><sheetData><row r=\"1\">{names}</row>")
            .Append("</sheetData></worksheet>");
    }

    /// <param name="sheet">The first sheet, piece by piece: it may be larger than memory.</param>
    public void Write(string path, IEnumerable<string> sheet)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Part(
            "[Content_Types].xml",
            $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="{Kinds}.sheet.main+xml"/>
            <Override PartName="/xl/sheet.xml" ContentType="{Kinds}.worksheet+xml"/>
            <Override PartName="/xl/texts.xml" ContentType="{Kinds}.sharedStrings+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="{Kinds}.styles+xml"/>
            </Types>
            """
        );
        Part("_rels/.rels", Relations(("r1", "officeDocument", "xl/workbook.xml")));
        Part(
            "xl/workbook.xml",
            $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="R" sheetId="1" state="{SheetState}" r:id="r1"/></sheets></workbook>"""
        );
        Part(
            "xl/_rels/workbook.xml.rels",
            Relations(
                ("r1", "worksheet", "sheet.xml"),
                ("r2", "sharedStrings", "texts.xml"),
                ("r3", "styles", "/xl/styles.xml")
            )
        );
        Part(
            "xl/styles.xml",
            $"""<styleSheet xmlns="{Main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"""
        );
        Part("xl/texts.xml", Texts.Prepend($"""<sst xmlns="{Main}">""").Append("</sst>"));
        Part("xl/sheet.xml", sheet);
        for (var i = 0; i < Others; i++)
        {
            Part($"x/{i}", "");
        }

        void Part(string name, params IEnumerable<string> pieces)
        {
            using var part = new StreamWriter(
                zip.CreateEntry(name, CompressionLevel.Fastest).Open(),
                new UTF8Encoding(false)
            );
            foreach (var piece in pieces)
            {
                part.Write(piece);
            }
        }
    }

    private static string Relations(params (string Id, string Type, string Target)[] relations) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(
            relations.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{Office}/{r.Type}\" Target=\"{r.Target}\"/>")
        )
        + "</Relationships>";
}
