using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Mapping;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Application.Registers.Upload;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;
using static CaseMgmt.Application.Tests.Registers.RegisterUploads;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>A spreadsheet of the office's own: somebody says once what its columns and words mean.</summary>
public sealed class MappingTests
{
    private const string File = "own-1.csv";

    private const string Reviews = """
        Complaint reviews 2022-23,,,,,,,
        ,,,,,,,
        Our ref,Date rec'd,Complainant,How received,Valid?,Decided,Outcome,Staff notes
        CR 014/22,03/05/2022,Applicant 1,Web form,Y,05/05/2022,Part upheld,ring back
        CR 015/22,04/05/2022,Applicant 2,Ltr,N,06/05/2022,,
        """;

    private static readonly Dictionary<string, string?> Said = new()
    {
        ["Our ref"] = "reference",
        ["Date rec'd"] = "received_at",
        ["Complainant"] = "applicant_name",
        ["How received"] = "channel",
        ["Valid?"] = "validity",
        ["Decided"] = "validity_decided_on",
        ["Outcome"] = "invalid_reason",
        ["Staff notes"] = null,
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Preview_ForeignHeadings_AsksWhatTheyMeanAndGuessesNothing()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await UploadAsync(office, ("Reviews as PSD sends them.csv", Reviews));

        (await office.SendAsync(new PreviewImport(Run), Cancel)).Value.ShouldStartWith("1 file has columns");

        var import = (await ViewAsync(office)).ShouldNotBeNull();
        import.State.ShouldBe(ImportState.ToBeMapped);
        import.ToBeMapped.ShouldBe([(File, "Reviews as PSD sends them.csv")]);
        (await SeeAsync(office, null))!.Register.ShouldBeNull();
        var view = (await SeeAsync(office, "complaint-reviews")).ShouldNotBeNull();
        view.Survey.HeadingLine.ShouldBe(3);
        view.Survey.Rows.ShouldBe(2);
        view.Survey.Columns.Select(c => c.Heading).ShouldBe(Said.Keys);
        view.Survey.Columns[0].First.ShouldBe(["CR 014/22", "CR 015/22"]);
        view.Proposals["Date rec'd"].ShouldBe(new Proposal("received_at", false));
        view.Proposals["Complainant"].ShouldBe(new Proposal("applicant_name", false));
        view.Proposals.Values.ShouldAllBe(p => !p.IsExact);
    }

    [Fact]
    public async Task Say_ColumnsAndWords_KeepsTheMappingAndNextMonthNothingIsAsked()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await UploadAsync(office, ("psd.csv", Reviews));
        await office.SendAsync(new PreviewImport(Run), Cancel);
        (await SayAsync(office, Said)).Value.ShouldBeTrue();
        var asked = (await SeeAsync(office, null))!;
        asked
            .Asked.Select(a => (a.Heading, a.Word))
            .ShouldBe([("How received", "Ltr"), ("Valid?", "Y"), ("Valid?", "N"), ("Outcome", "Part upheld")]);
        asked.MissingOther.Select(c => c.Name).ShouldContain("allocated_to");

        (await SendWordsAsync(office, ["letter", "valid", "invalid", ""])).IsDone.ShouldBeTrue();

        await office.SendAsync(new PreviewImport(Run), Cancel);
        var previewed = (await ViewAsync(office))!.Results.ShouldHaveSingleItem();
        previewed.Mapping.ShouldBe("PSD");
        (previewed.File, previewed.Read).ShouldBe(("complaint-reviews.csv", 2));
        // What is invalid without a reason is taken in, and told under the file's own heading.
        previewed.RejectedCells.ShouldBeEmpty();
        previewed.Warnings.Select(w => w.Column).ShouldContain("Outcome");
        await ConfirmAsync(office);
        await office.SendAsync(new TakeInImport(Run), Cancel);
        (
            await office.ReadAsync(db =>
                db.ComplaintReviews.Select(r => r.OwnReference).OrderBy(r => r).ToListAsync(Cancel)
            )
        ).ShouldBe(["CR 014/22", "CR 015/22"]);
        var mapping = await office.ReadAsync(db => db.ColumnMappings.SingleAsync(Cancel));
        (mapping.Name, mapping.Register).ShouldBe(("PSD", "complaint-reviews"));
        (await office.ReadAsync(db => db.History.CountAsync(h => h.RecordId == mapping.Id.Value, Cancel))).ShouldBe(1);
        // The words of cells that say no value are not in it.
        System.Text.Json.JsonSerializer.Serialize(mapping.Meanings).ShouldNotContain("Applicant 1");

        var next = new Guid("01890000-0000-7000-8000-000000000002");
        await office.SendAsync(
            new UploadRegisters(next, [FileOf("May, final.csv", Reviews.Replace("015", "016"))]),
            Cancel,
            Roles.Administrator
        );
        (await office.SendAsync(new PreviewImport(next), Cancel)).Value.ShouldStartWith("Previewed 1 register");
    }

    [Fact]
    public async Task Remove_AMapping_AsksAnewAndItsHistoryStays()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await UploadAsync(office, ("psd.csv", Reviews));
        await office.SendAsync(new PreviewImport(Run), Cancel);
        await SayAsync(office, Said);
        await SendWordsAsync(office, ["letter", "valid", "invalid", ""]);
        var kept = (await office.SendAsync(new ListMappings(), Cancel, Roles.Administrator)).ShouldHaveSingleItem();
        (kept.Name, kept.Headings["Date rec'd"]).ShouldBe(("PSD", "received_at"));
        var remove = new RemoveMapping(
            new ColumnMappingId(kept.Id),
            new Seen(new Guid("01890000-0000-7000-8000-000000000003"), kept.Version)
        );

        (await office.SendAsync(remove, Cancel, Roles.Administrator)).Errors.ShouldBeEmpty();
        (await office.SendAsync(remove, Cancel, Roles.Administrator)).IsDoneBefore.ShouldBeTrue();

        (await office.SendAsync(new ListMappings(), Cancel, Roles.Administrator)).ShouldBeEmpty();
        var history = await office.ReadAsync(db =>
            db.History.Where(h => h.RecordId == kept.Id).OrderBy(h => h.Sequence).ToListAsync(Cancel)
        );
        history.Select(h => h.Act).ShouldBe(["KeepMapping", "RemoveMapping"]);
        history[1].Before!.ShouldContain("Date rec");
        var gone = new RemoveMapping(
            remove.Id,
            remove.Seen with
            {
                Act = new Guid("01890000-0000-7000-8000-000000000004"),
            }
        );
        (await office.SendAsync(gone, Cancel, Roles.Administrator)).Errors.ShouldBe([MappingErrors.Unknown]);
    }

    [Fact]
    public async Task Import_OnTheCommandLineByTheNameOfAMapping_ReadsTheOfficesOwnColumns()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await UploadAsync(office, ("psd.csv", Reviews));
        await office.SendAsync(new PreviewImport(Run), Cancel);
        await SayAsync(office, Said);
        await SendWordsAsync(office, ["letter", "valid", "invalid", ""]);
        office.Write("whatever.csv", Reviews.Replace(",N,06/05/2022,,", ",Y,06/05/2022,,"));

        var (exit, output, _) = await CommandLine.RunAsync(
            Cancel,
            "import",
            office.PathOf("whatever.csv"),
            "--mapping",
            "PSD",
            "--data",
            office.Data
        );
        var unknown = await CommandLine.RunAsync(
            Cancel,
            "import",
            office.PathOf("whatever.csv"),
            "--mapping",
            "nobody's",
            "--data",
            office.Data
        );

        exit.ShouldBe(0, output);
        output.ShouldContain("whatever.csv");
        (await office.ReadAsync(db => db.ComplaintReviews.CountAsync(Cancel))).ShouldBe(2);
        unknown.Output.ShouldContain("There is no mapping named nobody's");
    }

    [Fact]
    public async Task Upload_OfTwoFilesOfOneRegister_KeepsTheFirstAndSaysWhatBecameOfTheOther()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await UploadAsync(office, ("psd.csv", Reviews));
        await office.SendAsync(new PreviewImport(Run), Cancel);
        await SayAsync(office, Said);
        await SendWordsAsync(office, ["letter", "valid", "invalid", ""]);
        var next = new Guid("01890000-0000-7000-8000-000000000002");
        await office.SendAsync(
            new UploadRegisters(
                next,
                [FileOf("April.csv", Reviews), FileOf("May.csv", Reviews.Replace("CR 01", "CR 02"))]
            ),
            Cancel,
            Roles.Administrator
        );

        (await office.SendAsync(new PreviewImport(next), Cancel)).Value.ShouldStartWith("Previewed 1 register");

        var import = (await office.SendAsync(new GetImport(next), Cancel, Roles.Administrator)).ShouldNotBeNull();
        import.Results.ShouldHaveSingleItem().Read.ShouldBe(2);
        var passed = import.PassedOver.ShouldHaveSingleItem();
        passed.File.ShouldBe("May.csv");
        passed.Reason.ShouldStartWith("It is the same register as April.csv");
    }

    [Fact]
    public async Task Say_AWordThatIsNew_IsAskedNextTime()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await UploadAsync(office, ("psd.csv", Reviews));
        await office.SendAsync(new PreviewImport(Run), Cancel);
        await SayAsync(office, Said);
        await SendWordsAsync(office, ["letter", "valid", "invalid", ""]);
        var next = new Guid("01890000-0000-7000-8000-000000000002");
        await office.SendAsync(
            new UploadRegisters(next, [FileOf("psd.csv", Reviews.Replace("Ltr", "Pigeon"))]),
            Cancel,
            Roles.Administrator
        );

        (await office.SendAsync(new PreviewImport(next), Cancel)).Value.ShouldStartWith("1 file has columns");

        var view = await office.SendAsync(new GetMapping(next, File, "complaint-reviews"), Cancel, Roles.Administrator);
        view!.Name.ShouldBe("PSD");
        view.Said.Headings.ShouldBe(Said, ignoreOrder: true);
    }

    [Fact]
    public async Task Say_UnderANameThatSomebodyKeptMeanwhile_IsRefusedUntilItWasSeen()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        var next = new Guid("01890000-0000-7000-8000-000000000002");
        await UploadAsync(office, ("psd.csv", Reviews));
        await office.SendAsync(new UploadRegisters(next, [FileOf("psd.csv", Reviews)]), Cancel, Roles.Administrator);
        await office.SendAsync(new PreviewImport(Run), Cancel);
        await office.SendAsync(new PreviewImport(next), Cancel);
        await SayAsync(office, Said, run: next);
        await SayAsync(office, Said);
        (await SendWordsAsync(office, ["letter", "valid", "invalid", ""])).IsDone.ShouldBeTrue();

        var refused = await SendWordsAsync(office, ["email", "valid", "invalid", ""], run: next);

        var error = refused.Errors.ShouldHaveSingleItem();
        (error.Code, error.Field).ShouldBe(("mapping.not_seen", "Name"));
        (await LetterAsync()).ShouldBe("letter");
        var kept = (await office.SendAsync(new ListMappings(), Cancel, Roles.Administrator)).ShouldHaveSingleItem();
        await SayAsync(office, Said, run: next, seen: new SeenMapping(kept.Name, kept.Version));
        (await SendWordsAsync(office, ["email", "valid", "invalid", ""], run: next)).Errors.ShouldBeEmpty();
        (await LetterAsync()).ShouldBe("email");

        Task<string?> LetterAsync() =>
            office.ReadAsync(async db =>
                (await db.ColumnMappings.SingleAsync(Cancel)).Meanings.Words["channel"]["Ltr"]
            );
    }

    [Fact]
    public async Task Say_Incomplete_IsRefusedAtEachField()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await UploadAsync(office, ("psd.csv", Reviews));
        await office.SendAsync(new PreviewImport(Run), Cancel);
        var said = new Dictionary<string, string?>(Said) { ["Decided"] = "received_at" };
        said.Remove("Our ref");

        var refused = await SayAsync(office, said, name: " ");

        refused
            .Errors.Select(e => (e.Code, e.Field))
            .ShouldBe([
                ("mapping.name_missing", "Name"),
                ("mapping.heading_unsaid", "Choices[0]"),
                ("mapping.column_twice", "Choices[5]"),
                ("mapping.column_needed", "Choices"),
            ]);
        await SayAsync(office, Said);
        (await SendWordsAsync(office, ["letter", "maybe", null, ""], isNotRecorded: false))
            .Errors.Select(e => e.Field)
            .ShouldBe(["Meanings[1]", "Meanings[2]", "IsNotRecorded"]);
        (await office.ReadAsync(db => db.ColumnMappings.AnyAsync(Cancel))).ShouldBeFalse();
    }

    [Fact]
    public async Task Say_WordsThatSeemPersonal_AreNotKept()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await UploadAsync(office, ("psd.csv", Reviews.Replace("Part upheld", "Mr Jones")));
        await office.SendAsync(new PreviewImport(Run), Cancel);
        await SayAsync(office, Said);

        (await SendWordsAsync(office, ["letter", "valid", "invalid", ""]))
            .Errors.ShouldHaveSingleItem()
            .Message.ShouldContain("a person's name");
        (await office.ReadAsync(db => db.ColumnMappings.AnyAsync(Cancel))).ShouldBeFalse();
    }

    private static UploadedFile FileOf(string name, string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        return new UploadedFile(name, bytes.Length, () => new MemoryStream(bytes));
    }

    private static Task<MappingView?> SeeAsync(RegisterOffice office, string? register) =>
        office.SendAsync(new GetMapping(Run, File, register), Cancel, Roles.Administrator);

    private static Task<Domain.Shared.Result<bool>> SayAsync(
        RegisterOffice office,
        Dictionary<string, string?> said,
        string name = "PSD",
        Guid? run = null,
        SeenMapping? seen = null
    ) =>
        office.SendAsync(
            new SayColumns(run ?? Run, File, "complaint-reviews", name, said, seen),
            Cancel,
            Roles.Administrator
        );

    private static Task<Domain.Shared.Result<bool>> SendWordsAsync(
        RegisterOffice office,
        string?[] meanings,
        bool isNotRecorded = true,
        Guid? run = null
    ) => office.SendAsync(new SayWords(run ?? Run, File, isNotRecorded, [], meanings), Cancel, Roles.Administrator);
}
