using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.Upload;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static CaseMgmt.Application.Tests.Registers.RegisterUploads;
using static CaseMgmt.Testing.RegisterFiles;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>How long personal data of imports is kept. The office says 10 days here.</summary>
public sealed class CleanUpTests : IAsyncLifetime
{
    private readonly FakeClock clock = new();
    private RegisterOffice office = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Folder => Path.Combine(office.Data, "documents", "imports", Run.ToString("N"));

    public async ValueTask InitializeAsync() =>
        office = await RegisterOffice.OpenAsync(
            services => services.AddSingleton<TimeProvider>(clock),
            Cancel,
            new KeyValuePair<string, string?>("Registers:KeepDays", "10")
        );

    public async ValueTask DisposeAsync() => await office.DisposeAsync();

    [Fact]
    public async Task CleanUp_AnImportThatNobodyConfirms_IsGivenUpAfterTheDaysAndNotBefore()
    {
        await PreviewedAsync();
        (await ViewAsync(office))!.KeptUntil.ShouldBe(clock.UtcNow().AddDays(10));

        clock.Advance(TimeSpan.FromDays(10));
        (await CleanUpAsync()).ShouldBe(Told(0, 0));
        (await ViewAsync(office))!.Results.ShouldHaveSingleItem();
        clock.Advance(TimeSpan.FromSeconds(1));
        (await CleanUpAsync()).ShouldBe(Told(1, 1));

        Directory.Exists(Folder).ShouldBeFalse();
        var view = (await ViewAsync(office))!;
        (view.State, view.IsCleaned, view.WasConfirmed, view.Results.Count).ShouldBe(
            (ImportState.Abandoned, true, false, 0)
        );
        // Twice is once, and the clean-up asks for no other.
        (await CleanUpAsync()).ShouldBe(Told(0, 0));
        (await JobsAsync(office)).ShouldNotContain("registers.clean_up");
    }

    [Fact]
    public async Task CleanUp_AnImportThatIsDone_KeepsItsResultForTheDaysAndThenTheOutcomeAlone()
    {
        await PreviewedAsync();
        await ConfirmAsync(office);
        await office.SendAsync(new TakeInImport(Run), Cancel);
        // A form that was sent twice brings the register again when it is in already.
        await office.Get<IDocumentStore>().WriteAsync($"imports/{Run:N}/files/complaint-reviews.csv", "again");

        (await CleanUpAsync()).ShouldBe(Told(0, 0));
        Directory.Exists(Path.Combine(Folder, "files")).ShouldBeFalse();
        (await ViewAsync(office))!.Results.ShouldHaveSingleItem().Rejected.ShouldBe(1);
        (await RejectedAsync()).ShouldNotBeNull();

        clock.Advance(TimeSpan.FromDays(11));
        (await CleanUpAsync()).ShouldBe(Told(0, 1));

        var view = (await ViewAsync(office))!;
        (view.State, view.IsCleaned, view.Results.Count).ShouldBe((ImportState.Done, true, 0));
        (await RejectedAsync()).ShouldBeNull();
        (await office.SendAsync(new ListRejectedRows(Run, "complaint-reviews", 1), Cancel)).ShouldBeNull();
        (await office.ReadAsync(db => db.ComplaintReviews.CountAsync(Cancel))).ShouldBe(1);
    }

    [Fact]
    public async Task CleanUp_AnImportThatFailed_IsGivenUpAndCannotBeTriedAgain()
    {
        await PreviewedAsync();
        await ConfirmAsync(office);
        clock.Advance(TimeSpan.FromDays(11));
        (await CleanUpAsync()).ShouldBe(Told(0, 0));
        await FailAsync();
        var failed = (await ViewAsync(office))!;
        (failed.HasFailed, failed.KeptUntil).ShouldBe((true, clock.UtcNow().AddDays(10)));

        clock.Advance(TimeSpan.FromDays(11));
        (await CleanUpAsync()).ShouldBe(Told(1, 1));

        var view = (await ViewAsync(office))!;
        (view.State, view.WasConfirmed).ShouldBe((ImportState.Abandoned, true));
        (await office.SendAsync(new ConfirmImport(Run), Cancel)).Errors.Single().Code.ShouldBe("import.abandoned");
    }

    [Fact]
    public async Task Confirm_TheFilesAreGone_IsRefusedWithWhatToDo()
    {
        await PreviewedAsync();
        Directory.Delete(Folder, recursive: true);

        var refused = await office.SendAsync(new ConfirmImport(Run), Cancel, Roles.Administrator);

        refused.Errors.Single().Code.ShouldBe("import.cleaned");
        refused.Errors.Single().Message.ShouldContain("Upload the registers again");
        (await ViewAsync(office))!.IsCleaned.ShouldBeTrue();
    }

    [Fact]
    public async Task CleanUp_AnUploadThatNeverBecameAnImport_IsRemovedWhenItIsADayOld()
    {
        var orphan = $"imports/{new Guid("01890000-0000-7000-8000-00000000000f"):N}";
        await office.Get<IDocumentStore>().WriteAsync(orphan + "/files/volunteers.csv", "names");
        var folder = Path.Combine(office.Data, "documents", orphan);
        var part = Path.Combine(folder, "files", "custody-suites.csv.1.part");
        await File.WriteAllTextAsync(part, "cut off", Cancel);
        TouchAll(folder, clock.UtcNow().AddHours(-30));
        File.SetLastWriteTimeUtc(part, clock.UtcNow().AddHours(-23));

        (await CleanUpAsync()).ShouldBe(Told(0, 0));
        Directory.Exists(folder).ShouldBeTrue();
        clock.Advance(TimeSpan.FromHours(2));
        (await CleanUpAsync()).ShouldBe(Told(0, 1));

        Directory.Exists(folder).ShouldBeFalse();
    }

    [Fact]
    public async Task CleanUp_TwoAtOnce_BothEndWell()
    {
        await PreviewedAsync();
        clock.Advance(TimeSpan.FromDays(11));

        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Task.Run(() => office.SendAsync(new CleanUpImports(), Cancel)))
        );

        outcomes.ShouldAllBe(o => o.IsDone);
        Directory.Exists(Folder).ShouldBeFalse();
    }

    [Fact]
    public async Task Preview_AbandonedAtItsVeryEnd_StaysAbandoned()
    {
        await PreviewedAsync();
        await office.SendAsync(new AbandonImport(Run), Cancel, Roles.Administrator);

        // Has read the import as it was before, and saves now.
        var late = new ImportRun(Run, Telling.Named("test"), clock.UtcNow());
        var options = new DbContextOptionsBuilder<CaseDb>();
        PersistenceRegistration.Use(options, TestDatabase.Of(office.Data));
        await using var db = new CaseDb(options.Options);
        db.Attach(late);
        late.Become(ImportState.Previewed, clock.UtcNow());
        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync(Cancel));

        (await ViewAsync(office))!.State.ShouldBe(ImportState.Abandoned);
    }

    [Fact]
    public async Task ConfirmAndAbandon_AtOnce_OneOfThemHolds()
    {
        for (var round = 0; round < 5; round++)
        {
            await using var one = await RegisterOffice.OpenAsync(Cancel);
            await UploadAsync(one, ("custody-suites.csv", Csv(RegisterKind.CustodySuites, Suite("Parkside"))));
            await one.SendAsync(new PreviewImport(Run), Cancel);

            var outcomes = await Task.WhenAll(
                Task.Run(() => one.SendAsync(new ConfirmImport(Run), Cancel, Roles.Administrator), Cancel),
                Task.Run(() => one.SendAsync(new AbandonImport(Run), Cancel, Roles.Administrator), Cancel)
            );

            outcomes.Count(o => o.IsDone).ShouldBe(1);
            (await ViewAsync(one))!.State.ShouldBe(outcomes[0].IsDone ? ImportState.Confirmed : ImportState.Abandoned);
            outcomes.Single(o => !o.IsDone).Errors.Single().Code.ShouldBeOneOf("import.abandoned", "import.under_way");
        }
    }

    private async Task PreviewedAsync()
    {
        await UploadAsync(
            office,
            ("complaint-reviews.csv", Csv(RegisterKind.ComplaintReviews, Review(1), Review(2, ("channel", "pigeon"))))
        );
        (await office.SendAsync(new PreviewImport(Run), Cancel)).IsDone.ShouldBeTrue();
    }

    private Task FailAsync() =>
        office.ReadAsync(db =>
            db.JobRuns.Where(j => j.Job == "registers.import")
                .ExecuteUpdateAsync(
                    s => s.SetProperty(j => j.State, RunState.Failed).SetProperty(j => j.EndedAt, clock.UtcNow()),
                    Cancel
                )
        );

    private static string Told(int givenUp, int removed) =>
        $"Imports given up: {givenUp}. Imports and broken uploads whose papers were removed: {removed}.";

    // As the job runner sends it: within a run.
    private async Task<string> CleanUpAsync()
    {
        await using var scope = office.Get<IServiceScopeFactory>().CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingUser>().Become(OfficeUser.System("register clean-up"));
        scope.ServiceProvider.GetRequiredService<CurrentRun>().Id = Run;
        return (
            await scope.ServiceProvider.GetRequiredService<MediatR.ISender>().Send(new CleanUpImports(), Cancel)
        ).Value;
    }

    private Task<RejectedFile?> RejectedAsync() =>
        office.SendAsync(new GetRejectedFile(Run, "complaint-reviews"), Cancel, Roles.Administrator);

    private static void TouchAll(string folder, DateTime at)
    {
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, at);
        }

        foreach (var inner in Directory.GetDirectories(folder, "*", SearchOption.AllDirectories).Append(folder))
        {
            Directory.SetLastWriteTimeUtc(inner, at);
        }
    }
}

file static class Writing
{
    public static async Task WriteAsync(this IDocumentStore documents, string name, string text)
    {
        await using var document = await documents.BeginAsync(name, CancellationToken.None);
        await document.Content.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text));
        await document.FinishAsync(CancellationToken.None);
    }
}
