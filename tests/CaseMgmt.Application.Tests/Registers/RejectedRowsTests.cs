using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Application.Registers.Upload;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Testing;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static CaseMgmt.Application.Tests.Registers.RegisterUploads;
using static CaseMgmt.Testing.RegisterFiles;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>What the page shows of an import besides its way: rejected rows, the list, and what is refused.</summary>
public sealed class RejectedRowsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RejectedRows_MoreThanAPage_AreShownByRowsAndDownloadedWhole()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        // Rows 2 to 8 of the file are wrong; the fourth of them in two cells.
        var wrong = Enumerable
            .Range(1, 7)
            .Select(n =>
                n == 4 ? Review(n, ("channel", "pigeon"), ("result", "maybe")) : Review(n, ("channel", "pigeon"))
            );
        await UploadAsync(office, ("complaint-reviews.csv", Csv(RegisterKind.ComplaintReviews, [.. wrong, Review(8)])));
        await office.SendAsync(new PreviewImport(Run), Cancel);
        await ConfirmAsync(office);
        await office.SendAsync(new TakeInImport(Run), Cancel);

        var first = (await PageAsync(office, 1)).ShouldNotBeNull();
        var second = (await PageAsync(office, 2)).ShouldNotBeNull();
        var third = (await PageAsync(office, 3)).ShouldNotBeNull();

        new[] { first, second, third }.ShouldAllBe(p => p.Rows == 7);
        first
            .Cells.Select(c => (c.Line, c.Column, c.Value))
            .ShouldBe([(2, "channel", "pigeon"), (3, "channel", "pigeon"), (4, "channel", "pigeon")]);
        second
            .Cells.Select(c => (c.Line, c.Column, c.Value))
            .ShouldBe(
                [(5, "channel", "pigeon"), (5, "result", "maybe"), (6, "channel", "pigeon"), (7, "channel", "pigeon")],
                ignoreOrder: true
            );
        third.Cells.ShouldHaveSingleItem().Line.ShouldBe(8);
        (await PageAsync(office, 4))!.Cells.ShouldBeEmpty();

        var file = await office.SendAsync(new GetRejectedFile(Run, "complaint-reviews"), Cancel, Roles.Administrator);
        file.ShouldNotBeNull().Name.ShouldBe("complaint-reviews.rejected.csv");
        using var reader = new StreamReader(file.Content);
        var lines = (await reader.ReadToEndAsync(Cancel)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(8);
        lines[0].ShouldContain("received_at");
        lines[1].ShouldContain("REV/2022-23/0001");
        lines.ShouldNotContain(l => l.Contains("REV/2022-23/0008"));
    }

    [Fact]
    public async Task RejectedRows_CellsThatLookLikeTheirSeparators_KeepTheirReasons()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        var row = Review(
            1,
            ("channel", "pigeon | post"),
            ("result", "maybe; not"),
            ("validity_decided_on", "=1|2"),
            ("applicant_name", "A | B")
        );
        // A header with a semicolon in it, and one that is written otherwise.
        var text = Csv(RegisterKind.ComplaintReviews, row)
            .Replace("_withdrawn_on\r\n", "_withdrawn_on,a;b\r\n", StringComparison.Ordinal)
            .Replace(",channel,", ", Channel ,", StringComparison.Ordinal);
        await UploadAsync(office, ("complaint-reviews.csv", text.TrimEnd() + ",x;y | z\r\n"));
        await office.SendAsync(new PreviewImport(Run), Cancel);

        var cells = (await PageAsync(office, 1))!.Cells;

        cells
            .Select(c => (c.Column, c.Value))
            .ShouldBe(
                [("Channel", "pigeon | post"), ("result", "maybe; not"), ("validity_decided_on", "=1|2")],
                ignoreOrder: true
            );
        cells.Single(c => c.Column == "Channel").Reason.ShouldStartWith("'pigeon / post' is not one of");
        cells.Single(c => c.Column == "result").Reason.ShouldStartWith("'maybe; not' is not one of");
        cells.Single(c => c.Column == "validity_decided_on").Reason.ShouldContain("a formula");
    }

    [Fact]
    public async Task RejectedRows_WhoeverLooks_IsNoted()
    {
        var looks = new NotedLooks();
        await using var office = await RegisterOffice.OpenAsync(
            services => services.AddSingleton<IAccessLog>(looks),
            Cancel
        );
        await UploadAsync(
            office,
            ("complaint-reviews.csv", Csv(RegisterKind.ComplaintReviews, Review(1, ("channel", "pigeon")))),
            ("custody-suites.csv", Csv(RegisterKind.CustodySuites, Suite("Parkside")))
        );
        await ViewAsync(office);
        looks.Seen.ShouldBeEmpty("Nothing is shown before there is a preview.");

        await office.SendAsync(new PreviewImport(Run), Cancel);
        await ViewAsync(office);
        await PageAsync(office, 1);
        var file = await office.SendAsync(new GetRejectedFile(Run, "complaint-reviews"), Cancel);
        await file!.Content.DisposeAsync();
        await office.SendAsync(new GetRejectedFile(Run, "custody-suites"), Cancel);

        looks.Seen.ShouldBe(Enumerable.Repeat((Run, "complaint-reviews.rejected.csv"), 3));
        await ConfirmAsync(office);
        (await ViewAsync(office))!.Results.ShouldBeEmpty();
        looks.Seen.Count.ShouldBe(3);
    }

    [Fact]
    public async Task RejectedRows_OfARegisterWithoutAny_AreNull()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await UploadAsync(office, ("custody-suites.csv", Csv(RegisterKind.CustodySuites, Suite("Parkside"))));
        await office.SendAsync(new PreviewImport(Run), Cancel);

        foreach (var register in new[] { "custody-suites", "volunteers", "../upload" })
        {
            (await office.SendAsync(new ListRejectedRows(Run, register, 1), Cancel)).ShouldBeNull();
            (await office.SendAsync(new GetRejectedFile(Run, register), Cancel)).ShouldBeNull();
        }
    }

    [Fact]
    public async Task Abandon_AfterItWasConfirmed_IsRefusedAndTheImportGoesOn()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await UploadAsync(office, ("custody-suites.csv", Csv(RegisterKind.CustodySuites, Suite("Parkside"))));
        await office.SendAsync(new PreviewImport(Run), Cancel);
        await ConfirmAsync(office);

        var whileConfirmed = await office.SendAsync(new AbandonImport(Run), Cancel, Roles.Administrator);
        (await office.SendAsync(new TakeInImport(Run), Cancel)).IsDone.ShouldBeTrue();
        var whenDone = await office.SendAsync(new AbandonImport(Run), Cancel, Roles.Administrator);

        whileConfirmed.Errors.ShouldHaveSingleItem().Code.ShouldBe("import.under_way");
        whenDone.Errors.ShouldHaveSingleItem().Code.ShouldBe("import.under_way");
        var view = (await ViewAsync(office)).ShouldNotBeNull();
        (view.State, view.Results.Single().Added).ShouldBe((ImportState.Done, 1));
        (await office.ReadAsync(db => db.CustodySuites.Select(s => s.Name).SingleAsync(Cancel))).ShouldBe("Parkside");
    }

    [Fact]
    public async Task Import_ThatIsNotThere_IsNullOrRefused()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);

        (await ViewAsync(office)).ShouldBeNull();
        (await office.SendAsync(new ListImports(1), Cancel)).ShouldSatisfyAllConditions(
            l => l.Count.ShouldBe(0),
            l => l.Imports.ShouldBeEmpty()
        );
        (await office.SendAsync(new ConfirmImport(Run), Cancel)).Errors.Single().Code.ShouldBe("import.unknown");
        (await office.SendAsync(new AbandonImport(Run), Cancel)).Errors.Single().Code.ShouldBe("import.unknown");
        (await office.SendAsync(new PreviewImport(Run), Cancel)).Errors.Single().Code.ShouldBe("import.unknown");
        (await office.SendAsync(new TakeInImport(Run), Cancel)).Errors.Single().Code.ShouldBe("import.unknown");
    }

    [Fact]
    public async Task List_SeveralImports_AreShownLatestFirstAPageAtATime()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        // At one moment, so that only the id tells them apart.
        Guid[] ids = [.. Enumerable.Range(1, 5).Select(n => new Guid($"01890000-0000-7000-8000-{n:000000000000}"))];
        foreach (var id in ids)
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(Csv(RegisterKind.CustodySuites, Suite("Parkside")));
            var upload = new UploadRegisters(
                id,
                [new UploadedFile("custody-suites.csv", bytes.Length, () => new MemoryStream(bytes))]
            );
            (await office.SendAsync(upload, Cancel, Roles.Administrator)).IsDone.ShouldBeTrue();
        }

        var first = await office.SendAsync(new ListImports(1, 2), Cancel);
        var second = await office.SendAsync(new ListImports(2, 2), Cancel);
        var third = await office.SendAsync(new ListImports(3, 2), Cancel);

        first.Imports.Concat(second.Imports).Concat(third.Imports).Select(i => i.Id).ShouldBe(Enumerable.Reverse(ids));
        (first.Imports.Count, second.Imports.Count, third.Imports.Count).ShouldBe((2, 2, 1));
        first.Count.ShouldBe(5);
        first
            .Imports[0]
            .ShouldSatisfyAllConditions(
                i => i.State.ShouldBe(ImportState.Uploaded),
                i => i.JobState.ShouldBe(RunState.Waiting),
                i => i.UploadedBy.ShouldBe("test")
            );
    }

    [Theory]
    [InlineData(Roles.Reviewer)]
    [InlineData(Roles.Coordinator)]
    [InlineData(Roles.Commissioner)]
    public async Task Every_ByARoleWithoutThePermission_IsDeniedAndNothingIsKept(string role)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);

        await DeniedAsync(new UploadRegisters(Run, []));
        await DeniedAsync(new PreviewImport(Run));
        await DeniedAsync(new TakeInImport(Run));
        await DeniedAsync(new AbandonImport(Run));
        await DeniedAsync(new ListImports(1));
        await DeniedAsync(new ListRejectedRows(Run, "volunteers", 1));
        await DeniedAsync(new GetRejectedFile(Run, "volunteers"));
        await DeniedAsync(new PreviewRegisters(new RegisterPlace.Folder(office.Registers), []));

        (await office.ReadAsync(db => db.ImportRuns.AnyAsync(Cancel))).ShouldBeFalse();
        (await office.ReadAsync(db => db.JobRuns.AnyAsync(Cancel))).ShouldBeFalse();

        Task DeniedAsync<T>(IRequest<T> request) =>
            Should.ThrowAsync<PermissionDeniedException>(() => office.SendAsync(request, Cancel, role));
    }

    private static Task<RejectedRowPage?> PageAsync(RegisterOffice office, int page) =>
        office.SendAsync(new ListRejectedRows(Run, "complaint-reviews", page, 3), Cancel, Roles.Administrator);

    private sealed class NotedLooks : IAccessLog
    {
        public List<(Guid, string)> Seen { get; } = [];

        public void Opened(RecordKind kind, Guid id, string reference) => throw new InvalidOperationException();

        public void OpenedDocument(Guid file, string document) { }

        public void OpenedRejectedRows(Guid importRun, string file) => Seen.Add((importRun, file));

        public Task KeepAsync(CancellationToken cancel) => Task.CompletedTask;
    }
}
