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

    [Theory]
    [InlineData("<c t=\"inlineStr\"><is><t>Parkside</t></is></c>", "59", "1900-02-28")]
    [InlineData("<c t=\"inlineStr\"><is><t>Parkside</t></is></c>", "1", "1900-01-01")]
    [InlineData("<c t=\"inlineStr\"><is><t>Parkside</t></is></c>", "61", "1900-03-01")]
    public async Task Import_AnEarlyDay_IsTheOneThatTheSpreadsheetShows(string name, string serial, string day)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        Write(office.PathOf("custody-suites.xlsx"), SuiteRow(name, serial));

        await office.TakeAsync("custody-suites.xlsx", Cancel);

        (await office.ReadAsync(db => db.CustodySuites.SingleAsync(Cancel))).OpenedOn.ShouldBe(
            DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)
        );
    }

    [Fact]
    public async Task Import_The29FebruaryThatNeverWas_IsNoDate()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        Write(office.PathOf("custody-suites.xlsx"), SuiteRow("<c t=\"inlineStr\"><is><t>Parkside</t></is></c>", "60"));

        var rejected = (await office.TakeAsync("custody-suites.xlsx", Cancel)).RejectedCells.ShouldHaveSingleItem();

        (rejected.Line, rejected.Column, rejected.Value).ShouldBe((2, "opened_on", "1900-02-29"));
        rejected.Reason.ShouldContain("no day of the calendar");
    }

    [Theory]
    [InlineData("hidden")]
    [InlineData("veryHidden")]
    public async Task Import_AHiddenFirstSheet_IsSaidAndNotRead(string state)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        new RawWorkbook { SheetState = state }.Write(
            office.PathOf("custody-suites.xlsx"),
            RawWorkbook.Sheet(RegisterKind.CustodySuites, "")
        );

        var error = (await office.ImportAsync("custody-suites.xlsx", Cancel)).Errors.ShouldHaveSingleItem();

        error.Code.ShouldBe("file.hidden_sheet");
        error.Message.ShouldContain("Show it");
    }

    private static string SuiteRow(string name, string serial) =>
        $"<row r=\"2\">{name}<c t=\"s\"><v>1</v></c><c s=\"1\"><v>{serial}</v></c><c/><c><v>3</v></c></row>";

    private static void Write(string path, string row) =>
        new RawWorkbook().Write(path, RawWorkbook.Sheet(RegisterKind.CustodySuites, row));
}
