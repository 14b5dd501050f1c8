using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.Registers;

public sealed class TakeInTests
{
    private static readonly (string File, int Rows)[] SampleYear =
    [
        ("custody-suites.csv", 2),
        ("volunteers.csv", 24),
        ("complaint-reviews.csv", 64),
        ("recommendations.csv", 10),
        ("chief-constable-complaints.csv", 0),
        ("custody-visits.csv", 56),
        ("custody-issues.csv", 41),
        ("scrutiny-cases.csv", 50),
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Import_TheSampleYear_TakesEveryRowInTheOrderOfTheRegisters()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);

        var results = await office.TakeAllAsync(RegisterOffice.SampleYear, Cancel);

        results.Select(r => (r.File, r.Read)).ShouldBe(SampleYear);
        results.Select(r => (r.File, r.Added)).ShouldBe(SampleYear);
        results.ShouldAllBe(r => r.IsClean && r.RejectedFile == null);
        (await office.ReadAsync(db => db.Campaigns.Select(c => c.Code).ToListAsync(Cancel))).ShouldBe([
            "recruitment_2022_23",
        ]);
        (await office.ReadAsync(db => db.CustodyIssues.CountAsync(Cancel))).ShouldBe(41);
        (await office.ReadAsync(db => db.ScrutinyCases.CountAsync(Cancel))).ShouldBe(50);
        (await office.ReadAsync(db => db.Recommendations.CountAsync(Cancel))).ShouldBe(10);
    }

    [Fact]
    public async Task Import_TheSameFolderTwice_ChangesNothingAndWritesNoHistory()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        var first = await office.TakeAllAsync(RegisterOffice.SampleYear, Cancel);
        var history = await office.CountHistoryAsync();
        history.ShouldBeGreaterThan(0);

        var second = await office.TakeAllAsync(RegisterOffice.SampleYear, Cancel);

        second.Select(r => (r.File, r.Unchanged)).ShouldBe(SampleYear);
        second.ShouldAllBe(r => r.Added == 0 && r.Changed == 0 && r.Rejected == 0);
        second.Select(r => r.WarningCount).ShouldBe(first.Select(r => r.WarningCount));
        (await office.CountHistoryAsync()).ShouldBe(history);
    }

    [Fact]
    public async Task Import_AChangedRow_ChangesTheRecordWithOneHistoryRecordOfBeforeAndAfter()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "complaint-reviews.csv",
            RegisterFiles.Csv(RegisterKind.ComplaintReviews, RegisterFiles.Review(1), RegisterFiles.Review(2))
        );
        await office.TakeAsync("complaint-reviews.csv", Cancel);
        office.Write(
            "complaint-reviews.csv",
            RegisterFiles.Csv(
                RegisterKind.ComplaintReviews,
                RegisterFiles.Review(1),
                RegisterFiles.Review(2, ("result", "upheld"), ("allegation_categories", "H1"))
            )
        );

        var result = await office.TakeAsync("complaint-reviews.csv", Cancel);

        (result.Unchanged, result.Changed, result.Added).ShouldBe((1, 1, 0));
        var changes = await office.ReadAsync(db =>
            db.History.Where(h => h.Before != null).AsNoTracking().ToListAsync(Cancel)
        );
        var change = changes.ShouldHaveSingleItem();
        change.Act.ShouldBe("ImportRegister");
        change.Reference.ShouldBe("REV/2022-23/0002");
        change.Before!.ShouldContain("\"Result\":\"Not upheld\"");
        change.After!.ShouldContain("\"Result\":\"Upheld\"");
        change.Before!.ShouldContain("\"Allegation1.Category\":\"A1\"");
        change.After!.ShouldNotContain("\"A1\"");
    }

    [Fact]
    public async Task Import_TwoIssuesOfOneVisit_TellsWhichRowChanged()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await office.WithVisitorsAsync(Cancel);
        office.Write("custody-visits.csv", RegisterFiles.Csv(RegisterKind.CustodyVisits, RegisterFiles.Visit(1)));
        office.Write(
            "custody-issues.csv",
            RegisterFiles.Csv(RegisterKind.CustodyIssues, RegisterFiles.Issue(1, 1), RegisterFiles.Issue(1, 2))
        );
        await office.TakeAllAsync(office.Registers, Cancel);
        office.Write(
            "custody-issues.csv",
            RegisterFiles.Csv(
                RegisterKind.CustodyIssues,
                RegisterFiles.Issue(1, 1, ("sent_to_force_on", "2022-06-02")),
                RegisterFiles.Issue(1, 2),
                RegisterFiles.Issue(1, 3)
            )
        );
        var history = await office.CountHistoryAsync();

        var result = await office.TakeAsync("custody-issues.csv", Cancel);

        (result.Added, result.Changed, result.Unchanged).ShouldBe((1, 1, 1));
        (await office.CountHistoryAsync()).ShouldBe(history + 1);
    }

    [Fact]
    public async Task Import_NumbersOfTheRegister_AreNotGivenOutAgain()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "complaint-reviews.csv",
            RegisterFiles.Csv(RegisterKind.ComplaintReviews, RegisterFiles.Review(7), RegisterFiles.Review(3))
        );
        await office.TakeAsync("complaint-reviews.csv", Cancel);

        (await office.NextReferenceAsync(ReferenceSeries.Review, 2022, Cancel)).ShouldBe("REV/2022-23/0008");
    }

    [Fact]
    public async Task Import_ThreeBatches_AsksAFewQuestionsForEach()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await RegisterFiles.WriteReviewsAsync(office.PathOf("complaint-reviews.csv"), 1500, Cancel);
        (await office.TakeAsync("complaint-reviews.csv", Cancel)).Added.ShouldBe(1500);

        office.Queries = 0;
        (await office.TakeAsync("complaint-reviews.csv", Cancel)).Unchanged.ShouldBe(1500);

        // Five for the office's rules, one for the acting person, one whether the register is kept here already, and at most four
        // for each batch of 500: what is held, its parts, who acts on it, and what people have done with it since.
        office.Queries.ShouldBeInRange(1, 19);
    }

    [Fact]
    public async Task Preview_OfAFolder_SeesWhatEarlierFilesBringAndKeepsNothing()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        var place = new RegisterPlace.Folder(RegisterOffice.SampleYear);
        var found = await office.SendAsync(new FindRegisters(place), Cancel);

        var preview = await office.SendAsync(new PreviewRegisters(place, found.Value.Files), Cancel);

        preview.Value.Select(r => (r.File, r.Added)).ShouldBe(SampleYear);
        preview.Value.ShouldAllBe(r => r.IsClean);
        (await office.ReadAsync(db => db.Volunteers.AnyAsync(Cancel))).ShouldBeFalse();
        (await office.CountHistoryAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Import_RejectedRows_AreSetAsideCorrectedAndReadAgain()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "complaint-reviews.csv",
            RegisterFiles.Csv(
                RegisterKind.ComplaintReviews,
                RegisterFiles.Review(1),
                RegisterFiles.Review(2, ("received_at", "2022-02-31T10:00"), ("summary", "=cmd|' /C calc'!A0")),
                RegisterFiles.Review(3, ("decision_sent_on", "2022-05-01"))
            )
        );

        var result = await office.TakeAsync("complaint-reviews.csv", Cancel);

        (result.Added, result.Rejected, result.RejectedFile).ShouldBe((1, 2, "complaint-reviews.rejected.csv"));
        result
            .RejectedCells.Select(c => (c.Line, c.Column))
            .ShouldBe([(3, "received_at"), (3, "summary"), (4, "decision_sent_on"), (4, "decision_sent_on")]);
        var text = await File.ReadAllTextAsync(office.PathOf("complaint-reviews.rejected.csv"), Cancel);
        text.ShouldContain("\"'=cmd|' /C calc'!A0\"");

        // Corrected in the file of rejected rows itself, which alone is in the next folder.
        var next = Directory.CreateDirectory(Path.Combine(office.Folder, "corrected")).FullName;
        await File.WriteAllTextAsync(
            Path.Combine(next, "complaint-reviews.rejected.csv"),
            text.Replace("2022-02-31T10:00", "2022-05-03T10:00", StringComparison.Ordinal)
                .Replace("\"'=cmd|' /C calc'!A0\"", "A summary", StringComparison.Ordinal)
                .Replace("2022-05-01,", "2022-06-01,", StringComparison.Ordinal),
            Cancel
        );
        var corrected = (await office.TakeAllAsync(next, Cancel)).ShouldHaveSingleItem();
        (corrected.Added, corrected.Rejected).ShouldBe((2, 0));
        corrected.UnknownColumns.ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_RejectingAgainOtherRows_KeepsTheFormerFileOfRejectedRows()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        foreach (var number in new[] { 1, 2 })
        {
            office.Write(
                "complaint-reviews.csv",
                RegisterFiles.Csv(RegisterKind.ComplaintReviews, RegisterFiles.Review(number, ("channel", "pigeon")))
            );
            await office.TakeAsync("complaint-reviews.csv", Cancel);
            await office.TakeAsync("complaint-reviews.csv", Cancel);
        }

        var kept = Directory.GetFiles(office.Registers, "*.until-*.csv").ShouldHaveSingleItem();
        (await File.ReadAllTextAsync(kept, Cancel)).ShouldContain("REV/2022-23/0001");
        (await File.ReadAllTextAsync(office.PathOf("complaint-reviews.rejected.csv"), Cancel)).ShouldContain(
            "REV/2022-23/0002"
        );
    }

    [Fact]
    public async Task Find_OtherFilesOfTheFolder_AreNamed()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write("notes.docx", "x");
        office.Write("volunteers.csv", "x");
        office.Write("volunteers.xlsx", "x");
        office.Write("custody-suites.csv", "x");
        office.Write("custody-suites.rejected.csv", "x");

        var found = (
            await office.SendAsync(new FindRegisters(new RegisterPlace.Folder(office.Registers)), Cancel)
        ).Value;

        found.Files.ShouldBe(["custody-suites.csv"]);
        found.Doubled.Select(r => r.File).ShouldBe(["volunteers.csv", "volunteers.xlsx"]);
        found.PassedOver.Select(p => p.File).ShouldBe(["notes.docx", "custody-suites.rejected.csv"], ignoreOrder: true);
    }
}
