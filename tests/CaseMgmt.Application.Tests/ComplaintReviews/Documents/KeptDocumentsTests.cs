using System.Data.Common;
using System.Security.Cryptography;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using static CaseMgmt.Testing.SampleFiles;

namespace CaseMgmt.Application.Tests.ComplaintReviews.Documents;

/// <summary>Documents in the store: what stays of an act that is done, refused, done twice or cut off, and what the jobs do later.</summary>
public sealed class KeptDocumentsTests
{
    private static readonly (string, byte[])[] Two = [("one.txt", Text("One")), ("two.pdf", Pdf("Two"))];

    [Fact]
    public async Task Upload_Several_KeepsEachWithItsHash()
    {
        await using var office = await OfficeWithDocuments.StartAsync();

        var uploaded = await office.UploadAsync([.. Two, ("x.docm", Word("x"))]);

        uploaded.Value.Added.ShouldBe(2);
        uploaded.Value.Refused.ShouldHaveSingleItem().ShouldStartWith("x.docm: ");
        var shown = (await office.ShownAsync())!.Documents;
        shown
            .Select(d => (d.Number, d.FileName, d.Kind, d.Scan))
            .ShouldBe([(1, "one.txt", FileKind.Text, ScanState.Clean), (2, "two.pdf", FileKind.Pdf, ScanState.Clean)]);
        shown[0].Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Text("One"))));
        office.Stored().Count.ShouldBe(2);
        var check = await office.Office.SendAsync(new CheckDocuments());
        (check.Files, check.Faults.Count).ShouldBe((2, 0));
    }

    [Fact]
    public async Task Document_DescribedAndReplaced_KeepsItsNumber()
    {
        await using var office = await OfficeWithDocuments.StartAsync();
        (await office.UploadAsync(("one.txt", Text("One")))).IsDone.ShouldBeTrue();
        var described = await office.Office.SendAsync(
            new DescribeDocument(
                office.Review,
                Seen(1),
                1,
                OfficeWithDocuments.Log with
                {
                    Classification = Classification.Official,
                }
            ),
            Users.Reviewer
        );
        described.Errors.ShouldBeEmpty();

        var replaced = await office.Office.SendAsync(
            new UploadReplacement(
                office.Review,
                Seen(2),
                1,
                new SentFile("two.txt", 3, () => new MemoryStream(Text("Two"))),
                "A page was missing."
            ),
            Users.Reviewer
        );

        replaced.Errors.ShouldBeEmpty();
        var document = (await office.ShownAsync())!.Documents.ShouldHaveSingleItem();
        (document.Number, document.FileName).ShouldBe((1, "two.txt"));

        Seen Seen(int version) => new(Ids.New(office.Office.Clock), version);
    }

    [Fact]
    public async Task Upload_SentTwice_IsDoneOnceAndLeavesNothingBehind()
    {
        await using var office = await OfficeWithDocuments.StartAsync();
        var seen = new Seen(Ids.New(office.Office.Clock), 0);

        (await office.UploadAsync(seen, Two)).Value.IsDoneBefore.ShouldBeFalse();
        (await office.UploadAsync(seen, Two)).Value.IsDoneBefore.ShouldBeTrue();

        (await office.FilesAsync()).Count.ShouldBe(2);
        office.Stored().Count.ShouldBe(2);
    }

    [Fact]
    public async Task Upload_OfTwoPeopleAtOnce_KeepsAllUnderNumbersOfTheirOwn()
    {
        await using var office = await OfficeWithDocuments.StartAsync();

        var uploaded = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => office.UploadAsync(Two))));

        uploaded.ShouldAllBe(u => u.IsDone);
        (await office.ShownAsync())!.Documents.Select(d => d.Number).ShouldBe(Enumerable.Range(1, 8));
        office.Stored().Count.ShouldBe(8);
    }

    [Fact]
    public async Task Upload_AnotherBetweenTheNumbersAndTheSave_KeepsAllUnderNumbersOfTheirOwn()
    {
        var numbers = new AfterTheNumbers();
        await using var office = await OfficeWithDocuments.StartAsync(services =>
            services.ConfigureDbContext<CaseDb>(db => db.AddInterceptors(numbers))
        );
        numbers.Does = async () => (await office.UploadAsync(Two)).IsDone.ShouldBeTrue();

        (await office.UploadAsync(Two)).IsDone.ShouldBeTrue();

        numbers.Does.ShouldBeNull();
        (await office.ShownAsync())!.Documents.Select(d => d.Number).ShouldBe(Enumerable.Range(1, 4));
    }

    [Fact]
    public async Task Upload_ToAReviewThatIsNone_LeavesNothingBehind()
    {
        await using var office = await OfficeWithDocuments.StartAsync();
        var unknown = new ComplaintReviewId(Ids.New(office.Office.Clock));

        var refused = await office.Office.SendAsync(
            new UploadDocuments(
                unknown,
                new Seen(Ids.New(office.Office.Clock), 0),
                [new SentFile("one.txt", 3, () => new MemoryStream(Text("One")))],
                OfficeWithDocuments.Log,
                TicksOff: false
            ),
            Users.Reviewer
        );

        refused.Errors.ShouldBe([ReviewErrors.Unknown]);
        office.Stored().ShouldBeEmpty();
    }

    [Fact]
    public async Task Upload_LargerThanTheOfficeKeeps_IsRefusedBeforeItIsRead()
    {
        await using var office = await OfficeWithDocuments.StartAsync();

        var refused = await office.Office.SendAsync(
            new UploadDocuments(
                office.Review,
                new Seen(Ids.New(office.Office.Clock), 0),
                [new SentFile("footage.pdf", 1L << 30, () => throw new InvalidOperationException("It was opened."))],
                OfficeWithDocuments.Log,
                TicksOff: false
            ),
            Users.Reviewer
        );

        refused
            .Errors.ShouldHaveSingleItem()
            .Message.ShouldStartWith("footage.pdf has 1024 MB; at most 100 MB are kept.");
    }

    [Fact]
    public async Task Infected_IsSetAsideAndCannotBeOpened()
    {
        await using var office = await OfficeWithDocuments.StartAsync();

        var uploaded = await office.UploadAsync(("note.txt", Text("Look: " + Harmful)), ("clean.txt", Text("Clean")));

        uploaded.Value.SetAside.ShouldBe(["note.txt"]);
        (await office.ShownAsync())!.Documents[0].Threat.ShouldBe("Test.Harmful");
        (await OpenAsync(office, 1)).ShouldBeNull();
        (await OpenAsync(office, 2)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData(ScanVerdict.NotSetUp)]
    [InlineData(ScanVerdict.DoesNotAnswer)]
    [InlineData(ScanVerdict.TooLarge)]
    [InlineData(ScanVerdict.GaveUp)]
    public async Task NotScanned_IsMarkedAndScannedByTheJobLater(ScanVerdict said)
    {
        await using var office = await OfficeWithDocuments.StartAsync();
        office.Scanner.Always = said;
        await office.UploadAsync(("note.txt", Text(Harmful)), ("clean.txt", Text("Clean")));
        (await office.FilesAsync()).ShouldAllBe(f => f.Scan == ScanState.NotScanned && f.ScannedAt == null);
        await office.Office.SendAsync(new ScanDocuments());
        (await office.FilesAsync()).ShouldAllBe(f => f.Scan == ScanState.NotScanned);
        (await OpenAsync(office, 1)).ShouldNotBeNull();

        office.Scanner.Always = null;
        var told = await office.Office.SendAsync(new ScanDocuments());

        told.Value.ShouldBe("Scanned: 2, set aside: 1, too large for the scanner: 0, given up by it: 0.");
        (await office.FilesAsync()).Select(f => f.Scan).ShouldBe([ScanState.Infected, ScanState.Clean]);
        (await OpenAsync(office, 1)).ShouldBeNull();
    }

    [Fact]
    public async Task NotScanned_OneThatTheScannerGivesUp_KeepsNoOtherWaiting()
    {
        await using var office = await OfficeWithDocuments.StartAsync();
        office.Scanner.Always = ScanVerdict.NotSetUp;
        await office.UploadAsync(("wearing.txt", Text(SaidScanner.Wearing)), ("clean.txt", Text("Clean")));
        office.Scanner.Always = null;

        var told = await office.Office.SendAsync(new ScanDocuments());

        told.Value.ShouldBe("Scanned: 1, set aside: 0, too large for the scanner: 0, given up by it: 1.");
        (await office.FilesAsync()).Select(f => f.Scan).ShouldBe([ScanState.NotScanned, ScanState.Clean]);
    }

    [Fact]
    public async Task Open_NotesWhichDocumentWasTakenAway()
    {
        await using var office = await OfficeWithDocuments.StartAsync();
        await office.UploadAsync(Two);

        await using (var opened = (await OpenAsync(office, 2))!.Content)
        {
            using var bytes = new MemoryStream();
            await opened.CopyToAsync(bytes, TestContext.Current.CancellationToken);
            bytes.ToArray().ShouldBe(Pdf("Two"));
        }

        (await OpenAsync(office, 3)).ShouldBeNull();
        var other = await office.ReviewAsync(2);
        (await office.Office.SendAsync(new OpenDocument(other, 2), Users.Reviewer)).ShouldBeNull();
    }

    [Fact]
    public async Task CleanUp_RemovesWhatWasCutOffAndWhatWasRemovedLongAgo()
    {
        await using var office = await OfficeWithDocuments.StartAsync();
        await office.UploadAsync(Two);
        var lost = await office.Office.InScopeAsync(async scope =>
        {
            var store = (IDocumentStore)scope.GetService(typeof(IDocumentStore))!;
            var id = Ids.New(office.Office.Clock);
            await using var document = await store.BeginAsync($"review-files/{id:N}/content", CancellationToken.None);
            await document.Content.WriteAsync(Text("A process was killed here."));
            await document.FinishAsync(CancellationToken.None);
            return id;
        });
        WrittenTwoDaysAgo(office);
        office.Stored().ShouldContain(lost.ToString("N"));
        var version = (await office.Office.LookAsync(db => Task.FromResult(db.ComplaintReviews.Single()))).Version;
        await office.Office.SendAsync(
            new RemoveDocument(office.Review, new Seen(Ids.New(office.Office.Clock), version), 1, "Another's."),
            Users.Reviewer
        );

        (await office.Office.SendAsync(new CleanUpDocuments())).Value.ShouldBe(
            "Files of broken uploads removed: 1. Files of removed or replaced documents: 0."
        );
        office.Stored().Count.ShouldBe(2);
        office.Office.Clock.Advance(TimeSpan.FromDays(31));
        (await office.Office.SendAsync(new CleanUpDocuments())).Value.ShouldEndWith(
            "removed or replaced documents: 1."
        );
        (await office.Office.SendAsync(new CleanUpDocuments())).Value.ShouldEndWith(
            "removed or replaced documents: 0."
        );

        office.Stored().Count.ShouldBe(1);

        // A backup brings its bytes back after that.
        var removed = (await office.FilesAsync()).Single(f => f.DroppedAt is not null).Id;
        var back = Path.Combine(office.Office.Folder, "documents", "review-files", removed.ToString("N"));
        Directory.CreateDirectory(back);
        await File.WriteAllTextAsync(Path.Combine(back, "content"), "One", TestContext.Current.CancellationToken);
        WrittenTwoDaysAgo(office);
        (await office.Office.SendAsync(new CleanUpDocuments())).Value.ShouldStartWith(
            "Files of broken uploads removed: 1."
        );

        office.Stored().Count.ShouldBe(1);
        (await office.Office.SendAsync(new CheckDocuments())).ShouldBe(new CheckedDocuments(1, []), new SameCheck());
    }

    [Fact]
    public async Task Check_AFileThatIsAnother_IsSaidWithWhatToDo()
    {
        await using var office = await OfficeWithDocuments.StartAsync();
        await office.UploadAsync(Two);
        var files = await office.FilesAsync();
        var folder = Path.Combine(office.Office.Folder, "documents", "review-files");
        await File.WriteAllTextAsync(
            Path.Combine(folder, files[0].Id.ToString("N"), "content"),
            "Other",
            TestContext.Current.CancellationToken
        );
        Directory.Delete(Path.Combine(folder, files[1].Id.ToString("N")), recursive: true);

        var check = await office.Office.SendAsync(new CheckDocuments());

        check.Faults.Count.ShouldBe(2);
        check.Faults[0].ShouldContain("document 1: its file is not as it came in");
        check.Faults[1].ShouldContain("document 2: its file is gone");
    }

    private static void WrittenTwoDaysAgo(OfficeWithDocuments office)
    {
        var then = office.Office.Clock.GetUtcNow().UtcDateTime.AddDays(-2);
        var files = Path.Combine(office.Office.Folder, "documents", "review-files");
        foreach (var folder in Directory.EnumerateDirectories(files))
        {
            foreach (var file in Directory.EnumerateFiles(folder))
            {
                File.SetLastWriteTimeUtc(file, then);
            }

            Directory.SetLastWriteTimeUtc(folder, then);
        }
    }

    private static Task<OpenedDocument?> OpenAsync(OfficeWithDocuments office, int number) =>
        office.Office.SendAsync(new OpenDocument(office.Review, number), Users.Reviewer);

    private sealed class SameCheck : IEqualityComparer<CheckedDocuments>
    {
        public bool Equals(CheckedDocuments? x, CheckedDocuments? y) =>
            x?.Files == y?.Files && x!.Faults.SequenceEqual(y!.Faults);

        public int GetHashCode(CheckedDocuments obj) => obj.Files;
    }

    /// <summary>Does something once, when the last number of a review's documents has been read.</summary>
    private sealed class AfterTheNumbers : DbCommandInterceptor
    {
        public Func<Task>? Does { get; set; }

        public override async ValueTask<DbDataReader> ReaderExecutedAsync(
            DbCommand command,
            CommandExecutedEventData eventData,
            DbDataReader result,
            CancellationToken cancellationToken = default
        )
        {
            if (
                Does is { } does
                && command.CommandText.Contains("MAX(", StringComparison.Ordinal)
                && command.CommandText.Contains("ReviewFiles", StringComparison.Ordinal)
            )
            {
                Does = null;
                await does();
            }

            return result;
        }
    }
}
