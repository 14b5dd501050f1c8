using System.IO.Compression;
using System.Text;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>OpenDocument spreadsheets, within the same bounds as Excel's.</summary>
public sealed class OpenDocumentTests
{
    private const string Head =
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
        + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
        + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Import_AnOds_HoldsWhatItsCellsSay()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        Write(
            office,
            Row("Suites of the force"),
            "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>",
            Row("Suite", "Panel", "Opened on", "Closed on", "Planned visits per week"),
            "<table:table-row>"
                + Cell("Thorpe<text:s/>Wood")
                + "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>a note</text:p></office:annotation><text:p>East</text:p></table:table-cell>"
                + "<table:table-cell office:value-type=\"date\" office:date-value=\"2010-04-01T00:00:00\"><text:p>01/04/10</text:p></table:table-cell>"
                + "<table:table-cell/>"
                + "<table:table-cell office:value-type=\"float\" office:value=\"2\" table:formula=\"of:=1+1\"><text:p>2</text:p></table:table-cell>"
                + "</table:table-row>",
            "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
        );

        var result = await office.TakeAsync("custody-suites.ods", Cancel);

        (result.Read, result.Added).ShouldBe((1, 1));
        result.Assumed.ShouldBe([
            "One cell holds a formula: the result that the spreadsheet kept was read.",
            "The headings are in row 4; what stands above them was passed over.",
        ]);
        var suite = await office.ReadAsync(db => db.CustodySuites.Include(s => s.Decisions).SingleAsync(Cancel));
        (suite.Name, suite.Panel).ShouldBe(("Thorpe Wood", "East"));
    }

    [Fact]
    public async Task Import_AFaultInACell_IsTheFaultOfItsRow()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        Write(
            office,
            Row("suite", "panel", "opened_on", "closed_on", "planned_visits_per_week"),
            "<table:table-row>"
                + Cell("Parkside")
                + "<table:table-cell office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\" table:formula=\"of:=#REF!\"><text:p>#REF!</text:p></table:table-cell>"
                + Cell("1/4/2010")
                + "</table:table-row>"
        );

        var result = await office.TakeAsync("custody-suites.ods", Cancel);

        result.RejectedCells.ShouldContain(c => c.Line == 2 && c.Column == "panel" && c.Reason.Contains("a fault"));
    }

    [Theory]
    [InlineData("rows", "file.too_many_rows")]
    [InlineData("columns", "file.too_wide")]
    [InlineData("nested", "file.no_workbook")]
    [InlineData("an entity", "file.no_workbook")]
    [InlineData("hidden", "file.hidden_sheet")]
    [InlineData("long", "file.row_too_long")]
    public async Task Import_AHostileOds_IsRefused(string what, string code)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        var header = Row("suite", "panel", "opened_on", "closed_on", "planned_visits_per_week");
        string[] rows = what switch
        {
            "rows" =>
            [
                header,
                "<table:table-row table:number-rows-repeated=\"2000000\">" + Cell("x") + "</table:table-row>",
            ],
            "columns" =>
            [
                header,
                "<table:table-row><table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>",
            ],
            "nested" => [header, "<table:table-row>" + string.Concat(Enumerable.Repeat("<text:span>", 5_000))],
            "long" =>
            [
                header,
                "<table:table-row>"
                    + Cell(string.Concat(Enumerable.Repeat("<text:s text:c=\"900\"/>x", 200)))
                    + "</table:table-row>",
            ],
            _ => [header],
        };
        Write(office, what == "hidden", what == "an entity" ? "<!DOCTYPE x [<!ENTITY e \"x\">]>" : "", rows);

        (await office.ImportAsync("custody-suites.ods", Cancel)).Errors.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    private static string Row(params string[] cells) =>
        $"<table:table-row>{string.Concat(cells.Select(Cell))}</table:table-row>";

    private static string Cell(string text) =>
        $"<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>";

    private static void Write(RegisterOffice office, params string[] rows) => Write(office, false, "", rows);

    private static void Write(RegisterOffice office, bool isHidden, string declared, params string[] rows)
    {
        using var zip = ZipFile.Open(office.PathOf("custody-suites.ods"), ZipArchiveMode.Create);
        using var part = new StreamWriter(zip.CreateEntry("content.xml").Open(), new UTF8Encoding(false));
        part.Write(declared + Head);
        part.Write(
            $"<office:automatic-styles><style:style style:name=\"t1\" style:family=\"table\"><style:table-properties table:display=\"{(isHidden ? "false" : "true")}\"/></style:style></office:automatic-styles>"
        );
        part.Write("<office:body><office:spreadsheet><table:table table:name=\"Suites\" table:style-name=\"t1\">");
        foreach (var row in rows)
        {
            part.Write(row);
        }

        part.Write("</table:table></office:spreadsheet></office:body></office:document-content>");
    }
}
