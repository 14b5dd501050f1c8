using System.Text;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;
using static CaseMgmt.Testing.RegisterFiles;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>Registers as other programs write them: what they say comes in, and what was assumed is said.</summary>
public sealed class ForeignFileTests
{
    private static readonly string Cases = Path.Combine(AppContext.BaseDirectory, "Registers", "Cases");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("semicolon", 64, "The cells of a row are separated by semicolons.")]
    [InlineData("cp1252", 64, "The letters are in Windows-1252")]
    [InlineData("uk-dates", 64, null)]
    [InlineData("xlsx-strict", 64, null)]
    [InlineData("xlsx-title-rows", 64, "The headings are in row 3")]
    [InlineData("dropped-commas", 19, null)]
    [InlineData("midnight-dates", 3, null)]
    [InlineData("escaped-returns", 2, null)]
    [InlineData("formulas", 2, "2 cells hold formulas")]
    [InlineData("office-words", 4, null)]
    [InlineData("false-alarms", 9, null)]
    [InlineData("decimals-and-spaces", 3, null)]
    [InlineData("invisible-spaces", 4, null)]
    public async Task Import_AFileOfAnotherProgram_TakesEveryRowIn(string folder, int rows, string? assumed)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);

        var results = await office.TakeAllAsync(Path.Combine(Cases, folder), Cancel);

        results.SelectMany(r => r.RejectedCells).ShouldBeEmpty();
        var last = results[^1];
        (last.Read, last.Added).ShouldBe((rows, rows));
        if (assumed is null)
        {
            last.Assumed.ShouldBeEmpty();
        }
        else
        {
            last.Assumed.ShouldHaveSingleItem().ShouldStartWith(assumed);
        }
    }

    /// <summary>The figures are counted from what is held: what is held is the same.</summary>
    [Theory]
    [InlineData("semicolon")]
    [InlineData("uk-dates")]
    [InlineData("xlsx-strict")]
    [InlineData("xlsx-title-rows")]
    public async Task Import_AfterThePlainFile_ChangesNothing(string folder)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await office.TakeAsync("complaint-reviews.csv", Cancel, RegisterOffice.SampleYear);

        var result = (await office.TakeAllAsync(Path.Combine(Cases, folder), Cancel)).ShouldHaveSingleItem();

        (result.Unchanged, result.Changed, result.Rejected).ShouldBe((64, 0, 0));
    }

    [Fact]
    public async Task Import_NamesWithEscapesAndAccents_AreHeldAsPeopleWriteThem()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await office.TakeAllAsync(Path.Combine(Cases, "cp1252"), Cancel);
        (await NamesAsync(office)).ShouldContain("Zoë O\u2019Neill-Müller");

        await office.TakeAllAsync(Path.Combine(Cases, "escaped-returns"), Cancel);
        (await NamesAsync(office)).ShouldAllBe(n => !n.Contains("_x00"));
    }

    [Theory]
    [InlineData("utf-16", "UTF-16 with a mark")]
    [InlineData("utf-16BE", "UTF-16, the other way round")]
    public async Task Import_Utf16_IsReadByItsMark(string encoding, string what)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        var letters = Encoding.GetEncoding(encoding);
        var text = Csv(RegisterKind.CustodySuites, Suite("Caf\u00E9")).Replace(',', '\t');
        office.Write("custody-suites.csv", [.. letters.GetPreamble(), .. letters.GetBytes(text)]);

        var result = await office.TakeAsync("custody-suites.csv", Cancel);

        result.Added.ShouldBe(1, what);
        result.Assumed.ShouldBe(["The cells of a row are separated by tabs."]);
        (await office.ReadAsync(db => db.CustodySuites.Select(s => s.Name).SingleAsync(Cancel))).ShouldBe("Caf\u00E9");
    }

    [Fact]
    public async Task Import_ALineThatSaysWhatSeparates_IsNoRow()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "custody-suites.csv",
            "sep=;\r\n" + Csv(RegisterKind.CustodySuites, Suite("Parkside")).Replace(',', ';')
        );

        (await office.TakeAsync("custody-suites.csv", Cancel)).Added.ShouldBe(1);
    }

    [Fact]
    public async Task Import_HeadingsAsPeopleTypeThemBelowATitle_AreFound()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "custody-suites.csv",
            "Custody suites, all of them,,,\n,,,,\nSuite,PANEL,Opened on,Closed On,Planned visits per week\nParkside,Parkside,1/4/2010,,1.0\n"
        );

        var result = await office.TakeAsync("custody-suites.csv", Cancel);

        (result.Added, result.Rejected).ShouldBe((1, 0));
        result.Assumed.ShouldHaveSingleItem().ShouldStartWith("The headings are in row 3");
    }

    [Fact]
    public async Task Import_APersonsHalf_StaysRefused()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await office.WithVisitorsAsync(Cancel);
        office.Write("custody-visits.csv", Csv(RegisterKind.CustodyVisits, Visit(1, ("held", "5.5"))));

        (await office.TakeAsync("custody-visits.csv", Cancel))
            .RejectedCells.Single(c => c.Column == "held")
            .Reason.ShouldContain("not a whole number");
    }

    [Fact]
    public async Task Import_AReceiptKnownByItsDayAlone_IsTakenInAndMarked()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "complaint-reviews.csv",
            Csv(RegisterKind.ComplaintReviews, Review(1, ("received_at", "3/5/2022")))
        );

        var result = await office.TakeAsync("complaint-reviews.csv", Cancel);

        result.Added.ShouldBe(1);
        result.Warnings.ShouldContain(w => w.Column == "received_at" && w.Message.StartsWith("The hour is not known"));
        var review = await office.ReadAsync(db => db.ComplaintReviews.Include(r => r.Decisions).SingleAsync(Cancel));
        review.Facts.IsReceivedDayAlone.ShouldBe(true);
        review.ReceivedOn.ShouldBe(new DateOnly(2022, 5, 3));
    }

    [Theory]
    [InlineData("email", "iopc", true, ReviewChannel.ForwardedByIopc, "channel")]
    [InlineData("letter", "force", true, ReviewChannel.ForwardedByForce, "channel")]
    [InlineData("forwarded by the IOPC", "IOPC", true, ReviewChannel.ForwardedByIopc, null)]
    [InlineData("forwarded_by_iopc", "The force", true, ReviewChannel.ForwardedByIopc, "wrong_body")]
    [InlineData("forwarded_by_force", "iopc", false, ReviewChannel.ForwardedByForce, "wrong_body")]
    [InlineData("email", "iopc", false, ReviewChannel.Email, "wrong_body")]
    [InlineData("email", "", false, ReviewChannel.Email, null)]
    public async Task Import_TheWrongBody_TellsWhoForwardedTheApplication(
        string channel,
        string wrongBody,
        bool isDated,
        ReviewChannel taken,
        string? warned
    )
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "complaint-reviews.csv",
            Csv(
                RegisterKind.ComplaintReviews,
                Review(
                    1,
                    ("channel", channel),
                    ("wrong_body", wrongBody),
                    ("wrong_body_received_on", isDated ? "2022-04-25" : ""),
                    ("forwarded_on", isDated ? "2022-05-02" : "")
                )
            )
        );

        var result = await office.TakeAsync("complaint-reviews.csv", Cancel);

        result.RejectedCells.ShouldBeEmpty();
        result
            .Warnings.Select(w => w.Column)
            .Where(c => c is "channel" or "wrong_body")
            .ShouldBe(warned is null ? [] : [warned]);
        (await office.ReadAsync(db => db.ComplaintReviews.Select(r => r.Channel).SingleAsync(Cancel))).ShouldBe(taken);
        (await office.TakeAsync("complaint-reviews.csv", Cancel)).Unchanged.ShouldBe(1);
    }

    [Theory]
    [InlineData("rev/2022-23/4")]
    [InlineData("REV/2022/23/0004")]
    [InlineData("REV/2022-2023/0004")]
    [InlineData("REV / 2022-23 / 0004")]
    public async Task Import_OurReferenceWrittenAnotherWay_IsTheSameReview(string reference)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write("complaint-reviews.csv", Csv(RegisterKind.ComplaintReviews, Review(4)));
        await office.TakeAsync("complaint-reviews.csv", Cancel);
        office.Write(
            "complaint-reviews.csv",
            Csv(RegisterKind.ComplaintReviews, Review(4, ("reference", reference)), Review(4))
        );

        var result = await office.TakeAsync("complaint-reviews.csv", Cancel);

        (result.Unchanged, result.Rejected).ShouldBe((1, 1));
        result.RejectedCells.ShouldHaveSingleItem().Reason.ShouldStartWith("Line 2 has the same reference");
    }

    [Fact]
    public async Task Import_AWorkbooksFaults_AreToldInWordsForAWorkbook()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        new RawWorkbook().Write(
            office.PathOf("custody-suites.xlsx"),
            RawWorkbook.Sheet(
                RegisterKind.CustodySuites,
                Row("<c r=\"A2\" t=\"e\"><f>A9</f><v>#REF!</v></c>", 2),
                Row(
                    "<c r=\"A3\" t=\"inlineStr\"><is><t>A</t></is></c><c r=\"H3\" t=\"inlineStr\"><is><t>a note</t></is></c>",
                    3
                ),
                Row("<c r=\"A4\"><f>NOW()</f></c>", 4)
            )
        );

        var result = await office.TakeAsync("custody-suites.xlsx", Cancel);

        result.Rejected.ShouldBe(3);
        result.RejectedCells.ShouldContain(c => c.Line == 2 && c.Reason.Contains("=#REF!"));
        result.RejectedCells.ShouldContain(c => c.Line == 3 && c.Reason.Contains("to the right of the last heading"));
        result.RejectedCells.ShouldContain(c => c.Line == 4 && c.Reason.Contains("=NOW()"));
        result.RejectedCells.ShouldAllBe(c => !c.Reason.Contains("quotation"));

        static string Row(string cells, int number) => $"<row r=\"{number}\">{cells}</row>";
    }

    /// <summary>A wrong value in a column is refused for what the form says that the column holds.</summary>
    [Fact]
    public async Task Import_EveryColumn_IsReadAsTheFormSays()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        // A result itself holds only the first of the rejected cells.
        foreach (
            var (form, columns) in RegisterCatalogue.Forms.SelectMany(f => f.Described.Chunk(8).Select(c => (f, c)))
        )
        {
            File.Delete(office.PathOf(form.RejectedRows));
            office.Write(form.Name + ".csv", Csv(form.Kind, columns.Select(c => RowWith(form, c))));

            var result = await office.TakeAsync(form.Name + ".csv", Cancel);

            foreach (var (i, column) in columns.Index())
            {
                var what = $"{form.Name}: {column.Name}";
                if (WordOf(column) is { } word)
                {
                    result.RejectedCells.ShouldContain(
                        c => c.Line == i + 2 && c.Column == column.Name && c.Reason.Contains(word),
                        what
                    );
                }

                // In a row of another column this one is blank.
                result
                    .RejectedCells.Any(c =>
                        c.Line == (i == 0 && columns.Length > 1 ? 3 : 2)
                        && c.Column == column.Name
                        && c.Reason.Contains("every row needs it")
                    )
                    .ShouldBe(column.IsNeeded, what);
            }
        }

        // A row of the panel's register without a case tells of its session alone.
        static Dictionary<string, string> RowWith(RegisterForm form, RegisterColumn column) =>
            form.Kind is RegisterKind.ScrutinyCases
                ? new() { ["case_reference"] = "a case", [column.Name] = "£" }
                : new() { [column.Name] = "£" };

        static string? WordOf(RegisterColumn column) =>
            column.Kind switch
            {
                CellKind.Day or CellKind.Days or CellKind.Moment => "is not a date",
                CellKind.Month => "is not a month",
                CellKind.YesNo => "neither yes nor no",
                CellKind.Count => "not a whole number",
                CellKind.Code => "not one of the values",
                _ => null,
            };
    }

    private static Task<List<string>> NamesAsync(RegisterOffice office) =>
        office.ReadAsync(db => db.ComplaintReviews.Select(r => r.ApplicantName).ToListAsync(Cancel));
}
