using System.IO.Compression;
using System.Text;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;
using static CaseMgmt.Testing.RegisterFiles;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>Files that cannot be read: nothing of them comes in, and the message says what to do.</summary>
public sealed class BadFileTests
{
    private const string Header = "suite,panel,opened_on,closed_on,planned_visits_per_week";

    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, byte[], string, string> Files =>
        new()
        {
            {
                "missing column",
                "custody-suites.csv",
                Utf8("suite,panel,opened_on,planned_visits_per_week\nA,A,2010-01-01,1\n"),
                "file.missing_column",
                "closed_on"
            },
            {
                "missing columns",
                "custody-suites.csv",
                Utf8("suite,panel\nA,A\n"),
                "file.missing_column",
                "The header lacks the columns opened_on, closed_on and planned_visits_per_week. Add them"
            },
            {
                "doubled columns",
                "custody-suites.csv",
                Utf8(Header + ",panel,suite\nA,A,2010-01-01,,1,B,C\n"),
                "file.doubled_column",
                "The columns suite and panel stand in the header twice. Leave one of each"
            },
            {
                "doubled column",
                "custody-suites.csv",
                Utf8(Header + ",panel\nA,A,2010-01-01,,1,B\n"),
                "file.doubled_column",
                "panel"
            },
            { "empty", "custody-suites.csv", [], "file.empty", "header row" },
            { "a byte-order mark alone", "custody-suites.csv", [0xEF, 0xBB, 0xBF], "file.empty", "header row" },
            {
                "two encodings in one file",
                "custody-suites.csv",
                [.. Utf8(Header + "\nCafé,A,2010-01-01,,1\nCaf"), 0xE9, .. Utf8(",A,2010-01-01,,1\n")],
                "file.encoding",
                "Line 3"
            },
            {
                "no text",
                "custody-suites.csv",
                [.. Utf8(Header + "\nA,A,2010-01-01,,1\n"), 0, 1, 2],
                "file.encoding",
                "not plain text"
            },
            {
                "months first",
                "custody-suites.csv",
                Utf8(Header + "\nA,A,04/05/2010,,1\nB,B,04/21/2010,,1\n"),
                "file.month_first",
                "The days under opened_on can only be read month first: 04/21/2010 in row 3"
            },
            {
                "months first, and nothing else",
                "custody-suites.csv",
                Utf8(Header + "\nA,A,04/21/2010 10:15,,1\n"),
                "file.month_first",
                "nothing of the file was taken"
            },
            {
                "a workbook called ods",
                "custody-suites.ods",
                ZipOf(("mimetype", "x")),
                "file.no_workbook",
                "not a workbook"
            },
            {
                "a spreadsheet with a password",
                "custody-suites.ods",
                ZipOf(("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")),
                "file.password_or_old",
                "Take the password off"
            },
            {
                "an open quotation mark",
                "custody-suites.csv",
                Utf8(Header + "\nA,A,2010-01-01,,1\n\"B,A,2010-01-01,,1\n"),
                "file.malformed",
                "quotation mark"
            },
            { "a workbook called csv", "custody-suites.csv", ZipOf(("x", "x")), "file.not_csv", "CSV UTF-8" },
            { "a password", "custody-suites.xlsx", CompoundFile, "file.password_or_old", "Take the password off" },
            { "an old workbook", "custody-suites.xls", CompoundFile, "file.password_or_old", "save it as .xlsx" },
            {
                "a zip that is no workbook",
                "custody-suites.xlsx",
                ZipOf(("readme.txt", "hello")),
                "file.no_workbook",
                "not a workbook"
            },
            { "no zip at all", "custody-suites.xlsx", Utf8(Header + "\n"), "file.no_workbook", "not a workbook" },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Import_AFileThatCannotBeRead_IsRefusedAsAWhole(
        string what,
        string file,
        byte[] content,
        string code,
        string message
    )
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(file, content);

        var result = await office.ImportAsync(file, Cancel);

        var error = result.Errors.ShouldHaveSingleItem(what);
        error.Code.ShouldBe(code);
        error.Message.ShouldContain(message);
        (await office.CountHistoryAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Import_200Megabytes_IsRefusedBeforeItIsRead()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await using (var file = File.Create(office.PathOf("complaint-reviews.csv")))
        {
            file.SetLength(200L * 1024 * 1024);
        }

        var result = await office.ImportAsync("complaint-reviews.csv", Cancel);

        var error = result.Errors.ShouldHaveSingleItem();
        error.Code.ShouldBe("file.too_large");
        error.Message.ShouldContain("200 MB");
        error.Message.ShouldContain("at most 64 MB");
    }

    [Fact]
    public async Task Import_AWorkbookThatUnpacksToTooMuch_IsRefused()
    {
        await using var office = await RegisterOffice.OpenAsync(
            Cancel,
            [new KeyValuePair<string, string?>("Registers:MaxUnpackedBytes", "1048576")]
        );
        new RawWorkbook().Write(
            office.PathOf("volunteers.xlsx"),
            RawWorkbook.Sheet(RegisterKind.Volunteers, Enumerable.Repeat("<row></row>", 200_000))
        );
        new FileInfo(office.PathOf("volunteers.xlsx")).Length.ShouldBeLessThan(100_000);

        var result = await office.ImportAsync("volunteers.xlsx", Cancel);

        result.Errors.ShouldHaveSingleItem().Code.ShouldBe("file.unpacks_too_large");
    }

    [Fact]
    public async Task Import_BrokenInItsLastLine_KeepsNothingOfTheLinesBefore()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        var path = office.PathOf("complaint-reviews.csv");
        await WriteReviewsAsync(path, 1200, Cancel);
        await File.AppendAllTextAsync(path, "\"REV/2022-23/9999,", Cancel);

        var result = await office.ImportAsync("complaint-reviews.csv", Cancel);

        result.Errors.ShouldHaveSingleItem().Code.ShouldBe("file.malformed");
        (await office.ReadAsync(db => db.ComplaintReviews.AnyAsync(Cancel))).ShouldBeFalse();
        (await office.CountHistoryAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Import_ColumnsInAnotherOrderWithMarkAndUnknownColumn_ReadsThemAndNamesTheUnknown()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "custody-suites.csv",
            [
                0xEF,
                0xBB,
                0xBF,
                .. Utf8(
                    "panel,cells,planned_visits_per_week,suite,closed_on,opened_on\r\n\"Thorpe, east\",12,1,Thorpe Wood,,2010-01-01\r\n,,,,,\r\n"
                ),
            ]
        );

        var result = await office.TakeAsync("custody-suites.csv", Cancel);

        (result.Read, result.Added).ShouldBe((1, 1));
        result.UnknownColumns.ShouldBe(["cells"]);
        (await office.ReadAsync(db => db.CustodySuites.Select(s => s.Panel).SingleAsync(Cancel))).ShouldBe(
            "Thorpe, east"
        );
    }

    [Fact]
    public async Task Import_AWorkbook_HoldsWhatTheSameTextFileHolds()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await office.WithVisitorsAsync(Cancel);
        Dictionary<string, string>[] rows =
        [
            Visit(1),
            Visit(
                2,
                ("arrived_at", "2022-10-30T01:30"),
                ("admitted_at", "2022-10-30T01:35"),
                ("departed_at", "2022-10-30T03:00")
            ),
        ];
        RegisterWorkbook.Write(office.PathOf("custody-visits.xlsx"), RegisterKind.CustodyVisits, rows);
        (await office.TakeAsync("custody-visits.xlsx", Cancel)).Added.ShouldBe(2);
        File.Delete(office.PathOf("custody-visits.xlsx"));
        office.Write("custody-visits.csv", Csv(RegisterKind.CustodyVisits, rows));

        (await office.TakeAsync("custody-visits.csv", Cancel)).Unchanged.ShouldBe(2);
    }

    /// <summary>However a spreadsheet in America writes it: no row is taken with day and month the wrong way round.</summary>
    [Theory]
    [InlineData("2/3/2023", "4/21/2022", "4/5/2022", "12/13/2022")]
    [InlineData("04/05/2022 9:05 am", "04/21/2022 3:44 pm")]
    [InlineData("4/5/22 9:05\u202FAM", "4/21/22 3:44\u202FPM")]
    [InlineData("4\u20135\u20132022", "4\u201321\u20132022")]
    public async Task Import_MomentsWithTheMonthFirst_AreRefusedAsAWhole(params string[] days)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "complaint-reviews.csv",
            Csv(RegisterKind.ComplaintReviews, days.Select((day, i) => Review(i + 1, ("received_at", day))))
        );

        var error = (await office.ImportAsync("complaint-reviews.csv", Cancel)).Errors.ShouldHaveSingleItem();

        error.Code.ShouldBe("file.month_first");
        error.Message.ShouldContain("The days under received_at can only be read month first");
        (await office.CountHistoryAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Import_DaysOfAListWithTheMonthFirst_AreRefusedAsAWhole()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "complaint-reviews.csv",
            Csv(
                RegisterKind.ComplaintReviews,
                Review(1, ("suspended_from", "5/6/2022; 5/21/2022"), ("suspended_to", "5/9/2022;5/24/2022"))
            )
        );

        (await office.ImportAsync("complaint-reviews.csv", Cancel))
            .Errors.ShouldHaveSingleItem()
            .Message.ShouldContain("5/21/2022");
    }

    [Theory]
    [InlineData("2022-04-21T15:44", "2022-04-21T14:44:00Z")]
    [InlineData("2022-04-21 15:44", "2022-04-21T14:44:00Z")]
    [InlineData("21/04/2022 15:44", "2022-04-21T14:44:00Z")]
    [InlineData("2022-01-21T15:44", "2022-01-21T15:44:00Z")]
    [InlineData("2022-01-21T15:44:30", "2022-01-21T15:44:30Z")]
    [InlineData("2022-10-30T01:30", "2022-10-30T00:30:00Z")]
    [InlineData("2022-10-30T01:30+01:00", "2022-10-30T00:30:00Z")]
    [InlineData("2022-10-30T01:30+00:00", "2022-10-30T01:30:00Z")]
    public void Read_ALocalTime_IsTheInstantInLondon(string text, string utc)
    {
        LocalTimeText.TryRead(text, out var instant, out _, out _).ShouldBeTrue();
        instant.ShouldBe(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime);
        instant.Kind.ShouldBe(DateTimeKind.Utc);
    }

    [Theory]
    [InlineData("2022-03-27T01:30")]
    [InlineData("2022-03-27T01:30+01:00")]
    [InlineData("2022-04-21T15:44Z")]
    [InlineData("2022-04-21T15:44+02:00")]
    [InlineData("04/21/2022 15:44")]
    [InlineData("21/04/2022 25:44")]
    public void Read_NoTimeOfLondon_IsAnErrorThatSaysWhy(string text)
    {
        LocalTimeText.TryRead(text, out _, out _, out Error error).ShouldBeFalse();
        error.Message.ShouldNotBeEmpty();
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] ZipOf(params (string Name, string Content)[] entries)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Utf8(content));
            }
        }

        return buffer.ToArray();
    }
}
