using System.IO.Compression;
using System.Text;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Infrastructure.Registers;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>Workbooks that nobody's spreadsheet wrote: each ends in a message, and the import goes on with the next file.</summary>
public sealed class MalformedWorkbookTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("<c r=\"A2\" t=\"s\"><v>99999999999999</v></c>")] // a number of a shared text that is too large for a number
    [InlineData("<c r=\"A2\" t=\"s\"><v>7000</v></c>")] // no such shared text
    [InlineData("<c r=\"A2\" t=\"s\"><v>-1</v></c>")]
    [InlineData("<c r=\"A2\" t=\"s\"></c>")]
    [InlineData("<c r=\"A2\" t=\"nonsense\"><v>1</v></c>")]
    [InlineData("<c r=\"A2\" s=\"99999999999\"><v>1</v></c>")]
    [InlineData("<c r=\"ZZZZZZZZZZZZ2\"><v>1</v></c>")]
    [InlineData("<c r=\"A2\"><v>1</v>")] // not even XML
    public async Task Import_ACellThatCannotBe_IsRefusedAsAWhole(string cell)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        Write(office.PathOf("custody-suites.xlsx"), $"<row r=\"2\">{cell}</row>");

        var refused = await office.ImportAsync("custody-suites.xlsx", Cancel);

        var error = refused.Errors.ShouldHaveSingleItem();
        error.Code.ShouldBe("file.no_workbook");
        error.Message.ShouldContain("Save it anew");
        (await office.ReadAsync(db => db.CustodySuites.AnyAsync(Cancel))).ShouldBeFalse();
    }

    [Theory]
    [InlineData("<row r=\"99999999999999\"><c><v>1</v></c></row>")]
    [InlineData("<row r=\"-5\"><c><v>1</v></c></row>")]
    public async Task Import_ARowThatCannotBe_IsRefusedAsAWhole(string row)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        Write(office.PathOf("custody-suites.xlsx"), row);

        (await office.ImportAsync("custody-suites.xlsx", Cancel))
            .Errors.ShouldHaveSingleItem()
            .Code.ShouldBe("file.no_workbook");
    }

    [Fact]
    public async Task Import_TheSameBookWithAGoodRow_IsTaken()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        Write(
            office.PathOf("custody-suites.xlsx"),
            "<row r=\"2\"><c t=\"inlineStr\"><is><t>Parkside</t></is></c><c t=\"s\"><v>1</v></c>"
                + "<c t=\"inlineStr\"><is><t>2015-01-01</t></is></c><c/><c><v>3</v></c></row>"
        );

        (await office.TakeAsync("custody-suites.xlsx", Cancel)).Added.ShouldBe(1);
    }

    [Fact]
    public void SharedTexts_MoreThanAreKeptInMemory_AreAllThere()
    {
        using var texts = new SharedTexts();
        string[] given = [.. Enumerable.Range(0, 10_000).Select(i => i % 7 == 0 ? "" : $"Gwŷnedd № {i} 😀")];
        foreach (var text in given)
        {
            texts.Add(text);
        }

        texts.Close();

        Enumerable.Range(0, given.Length).Select(i => texts[i]).ShouldBe(given);
        // Back and forth over two that have one place.
        (texts[1], texts[4097], texts[1], texts[9999]).ShouldBe((given[1], given[4097], given[1], given[^1]));
        Should.Throw<ArgumentOutOfRangeException>(() => texts[given.Length]);
    }

    private static void Write(string path, string row)
    {
        var header = RegisterCatalogue.Forms.Single(f => f.Kind == RegisterKind.CustodySuites).Columns;
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Part(
            "[Content_Types].xml",
            $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="{Sheet}.sheet.main+xml"/>
            <Override PartName="/xl/sheet.xml" ContentType="{Sheet}.worksheet+xml"/>
            <Override PartName="/xl/texts.xml" ContentType="{Sheet}.sharedStrings+xml"/>
            </Types>
            """
        );
        Part("_rels/.rels", Relations(("r1", "officeDocument", "xl/workbook.xml")));
        Part(
            "xl/workbook.xml",
            $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="R" sheetId="1" r:id="r1"/></sheets></workbook>"""
        );
        Part(
            "xl/_rels/workbook.xml.rels",
            Relations(("r1", "worksheet", "sheet.xml"), ("r2", "sharedStrings", "texts.xml"))
        );
        Part("xl/texts.xml", $"""<sst xmlns="{Main}"><si><t>unused</t></si><si><t>Panel</t></si></sst>""");
        var names = string.Concat(header.Select(h => $"<c t=\"inlineStr\"><is><t>{h}</t></is></c>"));
        Part(
            "xl/sheet.xml",
            $"""<worksheet xmlns="{Main}"><sheetData><row r="1">{names}</row>{row}</sheetData></worksheet>"""
        );

        void Part(string name, string text)
        {
            using var part = zip.CreateEntry(name).Open();
            part.Write(Encoding.UTF8.GetBytes(text));
        }
    }

    private const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static string Relations(params (string Id, string Type, string Target)[] relations) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(
            relations.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{Office}/{r.Type}\" Target=\"{r.Target}\"/>")
        )
        + "</Relationships>";
}
