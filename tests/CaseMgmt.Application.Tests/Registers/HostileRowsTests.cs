using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;
using static CaseMgmt.Testing.RegisterFiles;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>
/// Every column of every register with values that nobody should write: a row's fault is that row's, named with its line,
/// and the rows beside it come in.
/// </summary>
public sealed class HostileRowsTests
{
    private const int Kept = 9_000;

    private static readonly string[] Values =
    [
        "",
        " ",
        "1922-04-21",
        "1922-04-21T10:00",
        "0001-01-01",
        "9999-12-31",
        "1900-01-01",
        "1900-01-01T00:00",
        "2200-12-31",
        "2200-12-31T23:59:59",
        "2022-02-30",
        "2022-03-27T01:30",
        "2022-10-30T01:30+01:00",
        "2022-04",
        "0000-00",
        "\uFFFE",
        "a\uFFFFb",
        "\uFDD0 name",
        "\U0001FFFE",
        "\u0001",
        "\u0085",
        "\u202Eevil\u202C",
        "\u200B",
        "\u200BParkside\u200B",
        "\uFEFFVOL-01",
        "e\u0301\u0301\u0301",
        "İı",
        "ǅß",
        "=1+1",
        "-1",
        "+5",
        "-0",
        "@x",
        "99999999999999999999",
        "2147483648",
        "-2147483648",
        "1e308",
        "NaN",
        "٣",
        "²",
        ";",
        ";;;",
        "A1;A1",
        "VOL-01;VOL-01",
        "2022-05-01;2022-04-01",
        "2022-05-01;1922-04-21",
        "x;y;z",
        "yes",
        "no",
        "'",
        "\"",
        "a\nb",
        "\t",
        "😀",
        "%s{0}",
        "REV/2022-23/0000",
        "REV/2200-01/9999999",
        "ICV/1900-01/0001",
        "REV/2022-23/00001",
        "valid",
        "completed",
        "outside_schedule_3",
        new string('x', 201),
        new string('x', 5_000),
        string.Concat(Enumerable.Repeat("😀", 2_001)),
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<RegisterKind> Registers => [.. Enum.GetValues<RegisterKind>()];

    [Theory]
    [MemberData(nameof(Registers))]
    public async Task Import_HostileValuesInEveryColumn_AreTheFaultOfTheirRowsAlone(RegisterKind kind)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await office.WithVisitorsAsync(Cancel);
        office.Write("complaint-reviews.csv", Csv(RegisterKind.ComplaintReviews, Review(Kept)));
        office.Write("custody-visits.csv", Csv(RegisterKind.CustodyVisits, Visit(Kept)));
        await office.TakeAsync("complaint-reviews.csv", Cancel);
        await office.TakeAsync("custody-visits.csv", Cancel);
        var form = RegisterCatalogue.Forms.Single(f => f.Kind == kind);
        var number = 0;
        List<Dictionary<string, string>> rows =
        [
            .. form.Columns.SelectMany(column => Values.Select(value => Row(kind, ++number, (column, value)))),
            Row(kind, ++number),
        ];
        office.Write(form.Name + ".csv", Csv(kind, rows));

        var first = await office.TakeAsync(form.Name + ".csv", Cancel);
        var again = await office.TakeAsync(form.Name + ".csv", Cancel);

        first.Read.ShouldBe(rows.Count);
        first.Added.ShouldBeGreaterThan(0);
        first.RejectedCells.ShouldAllBe(c => c.Line > 1 && c.Reason.Length > 0);
        (again.Read, again.Rejected).ShouldBe((first.Read, first.Rejected));
        (again.Added, again.Changed).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Import_ADayBeforeTheOfficesTargets_IsRejectedWithItsLine()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "complaint-reviews.csv",
            Csv(RegisterKind.ComplaintReviews, Review(1), Review(2, ("received_at", "1922-04-21T10:15")), Review(3))
        );

        var result = await office.TakeAsync("complaint-reviews.csv", Cancel);

        (result.Added, result.Rejected).ShouldBe((2, 1));
        result
            .RejectedCells.Where(c => c.Column == "received_at")
            .ShouldContain(c =>
                c.Line == 3 && c.Value == "1922-04-21T10:15" && c.Reason.Contains("when the office's targets begin")
            );
    }

    [Fact]
    public async Task Import_ACharacterThatIsNone_IsRejectedWithItsLine()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "custody-suites.csv",
            Csv(RegisterKind.CustodySuites, Suite("Parkside"), Suite("Thorpe \uFFFEWood", ("panel", "Thorpe")))
        );

        var result = await office.TakeAsync("custody-suites.csv", Cancel);

        result.Added.ShouldBe(1);
        var rejected = result.RejectedCells.ShouldHaveSingleItem();
        (rejected.Line, rejected.Column).ShouldBe((3, "suite"));
        rejected.Reason.ShouldContain("Type it anew");
    }

    [Theory]
    [InlineData("Par\u200Bkside")]
    [InlineData("\u202EParkside\u202C")]
    [InlineData("\uFEFFParkside")]
    [InlineData("Park\u00ADside")]
    [InlineData("Parkside\U000E0067")]
    public async Task Import_CharactersThatNobodySees_AreLeftOutAndTold(string name)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write("custody-suites.csv", Csv(RegisterKind.CustodySuites, Suite(name, ("panel", "Parkside"))));

        var result = await office.TakeAsync("custody-suites.csv", Cancel);

        result.Added.ShouldBe(1);
        var warning = result.Warnings.ShouldHaveSingleItem();
        (warning.Line, warning.Column).ShouldBe((2, "suite"));
        warning.Message.ShouldContain("left out");
        (await office.ReadAsync(db => db.CustodySuites.Select(s => s.Name).SingleAsync(Cancel))).ShouldBe("Parkside");
    }

    [Theory]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    [InlineData(0xFFFF)]
    public void Row_HalfACharacter_IsRefused(int half)
    {
        // As a number: the runner could not keep the text.
        var text = $"a{(char)half}b";
        var form = RegisterCatalogue.Forms.Single(f => f.Kind == RegisterKind.CustodySuites);
        var row = new RegisterRow(RegisterHeader.Read(form, form.Columns), new SheetRow(2, [text, "", "", "", ""]));

        row.Text("suite").ShouldBeNull();

        row.Errors.ShouldHaveSingleItem().Code.ShouldBe("text.control_character");
    }

    private static Dictionary<string, string> Row(
        RegisterKind kind,
        int number,
        params (string Column, string Value)[] with
    ) =>
        kind switch
        {
            RegisterKind.CustodySuites => Suite($"Suite {number}", with),
            RegisterKind.Volunteers => Volunteer($"VOL-{number + 10}", with),
            RegisterKind.ComplaintReviews => Review(number, with),
            RegisterKind.Recommendations => Recommendation(Kept, number, with),
            RegisterKind.CustodyVisits => Visit(number, with),
            RegisterKind.CustodyIssues => Issue(Kept, number, with),
            RegisterKind.ChiefConstableComplaints => new Dictionary<string, string>(
                with.Select(w => KeyValuePair.Create(w.Column, w.Value))
                    .Concat([
                        KeyValuePair.Create("reference", $"CCC/2022-23/{number:0000}"),
                        KeyValuePair.Create("received_at", "2022-05-03T10:15"),
                    ])
                    .DistinctBy(p => p.Key)
            ),
            _ => Case($"SCR-{number}", with),
        };
}
