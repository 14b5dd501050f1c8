using System.Diagnostics;
using System.Runtime.InteropServices;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Builders;
using CaseMgmt.Testing.Worker;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Application.Tests.Persistence;

/// <summary>Whatever single thing goes wrong, a read that was answered comes into the table, and once.</summary>
public sealed class KeptReadsTests : IAsyncLifetime
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(1);
    private readonly OfficeDatabase office = new();
    private ComplaintReview review = null!;

    private string Journals => Path.Combine(office.Folder, "reads");

    public async ValueTask InitializeAsync()
    {
        await office.InitializeAsync();
        review = new ReviewBuilder(1).Build(await office.RulesAsync(), office.Clock);
        await office.AddAsync(review);
    }

    public ValueTask DisposeAsync() => office.DisposeAsync();

    [Fact]
    public async Task Read_ProcessIsKilledRightAfterTheAnswer_IsInTheTableOnceAfterTheNextStart()
    {
        await OpenAndKillAsync();
        (await ReadsAsync()).ShouldBeEmpty();

        await RunWriterAsync(office, reads: 1);

        (await ReadsAsync())
            .ShouldHaveSingleItem()
            .ShouldBe((OpenedReview.Reviewer, "ComplaintReview", review.Id.Value, review.Reference));
        Directory.EnumerateFiles(Journals).ShouldBeEmpty();
    }

    [Fact]
    public async Task Read_CutOffBetweenTableAndJournal_IsInTheTableOnce()
    {
        await OpenAndKillAsync();
        await OpenAndKillAsync();
        var journals = Directory.GetFiles(Journals);
        var both = string.Concat(journals.Select(LinesOf));
        File.Delete(journals[1]);
        await RunWriterAsync(office, reads: 1);

        // As it was before: one of the two is in the table, and the journal is still there.
        await File.WriteAllTextAsync(journals[0], both);
        await RunWriterAsync(office, reads: 2);
        await File.WriteAllTextAsync(journals[0], both);
        await RunWriterAsync(office, reads: 2);

        (await ReadsAsync()).Count.ShouldBe(2);
        Directory.EnumerateFiles(Journals).ShouldBeEmpty();
    }

    [Fact]
    public async Task Read_LockIsHeldUntilTheHostStops_IsAnsweredAndLeftToTheNextStart()
    {
        await using (var stopped = await OfficeDatabase.StartAsync(OnTheSameFolder))
        {
            var writer = stopped.Services.GetRequiredService<AccessLogWriter>();
            await writer.StartAsync(CancellationToken.None);
            await using var import = await HeldLock.TakeAsync(office.Folder);

            // Neither page nor stop waits for the import; a host gives 30 s to all of its services.
            await OpenAsync(stopped).WaitAsync(TimeSpan.FromSeconds(20));
            await writer.StopAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(20));
        }

        (await ReadsAsync()).ShouldBeEmpty();
        await RunWriterAsync(office, reads: 1);
        (await ReadsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Read_WriterFails_EndsNothingAndIsInTheTableLater()
    {
        var faults = new Faults();
        await using var faulty = await OfficeDatabase.StartAsync(services =>
        {
            OnTheSameFolder(services);
            services.ConfigureDbContext<CaseDb>(db => db.AddInterceptors(faults));
        });
        var writer = faulty.Services.GetRequiredService<AccessLogWriter>();
        await writer.StartAsync(CancellationToken.None);

        await OpenAsync(faulty);
        await UntilAsync(() => Task.FromResult(faults.Left < 0));
        await UntilAsync(async () => (await ReadsAsync()).Count == 1);

        // A host stops when one of its services has failed.
        writer.ExecuteTask!.IsCompleted.ShouldBeFalse();
        await writer.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Read_JournalRemovedAndTableBusy_IsInTheTableLater()
    {
        var faults = new Faults();
        await using var faulty = await OfficeDatabase.StartAsync(services =>
        {
            OnTheSameFolder(services);
            services.ConfigureDbContext<CaseDb>(db => db.AddInterceptors(faults));
        });
        await OpenAsync(faulty);
        Directory.Delete(Journals, recursive: true);
        await OpenAsync(faulty);

        var writer = faulty.Services.GetRequiredService<AccessLogWriter>();
        await writer.StartAsync(CancellationToken.None);
        await UntilAsync(async () => (await ReadsAsync()).Count == 2);
        await writer.StopAsync(CancellationToken.None);
        faults.Left.ShouldBeLessThan(0);
    }

    [Fact]
    public async Task Read_NoJournalCanBeWritten_IsInTheTableBeforeTheAnswer()
    {
        // Where its folder should be is something else.
        await File.WriteAllTextAsync(Journals, "");

        await OpenAsync(office);

        (await ReadsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Read_NeitherJournalNorTableCanBeWritten_IsNotAnswered()
    {
        await using var faulty = await OfficeDatabase.StartAsync(services =>
        {
            OnTheSameFolder(services);
            services.ConfigureDbContext<CaseDb>(db => db.AddInterceptors(new Faults()));
        });
        await File.WriteAllTextAsync(Journals, "");

        await Should.ThrowAsync<RetryLimitExceededException>(() => OpenAsync(faulty));
    }

    [Fact]
    public async Task Read_ManyAtOnce_AreInTheTableOnceEach()
    {
        const int Many = 300;
        var writer = office.Services.GetRequiredService<AccessLogWriter>();
        await writer.StartAsync(CancellationToken.None);

        await Task.WhenAll(Enumerable.Range(0, Many).Select(_ => Task.Run(() => OpenAsync(office))));
        await writer.StopAsync(CancellationToken.None);

        (await ReadsAsync()).Count.ShouldBe(Many);
        office.Services.GetRequiredService<ReadJournal>().Own!.IsMoved.ShouldBeTrue();
    }

    [Fact]
    public async Task Read_BySomebodyWhoNeverActed_MakesTheirRecord()
    {
        await OpenAndKillAsync();
        await RunWriterAsync(office, reads: 1);

        (await office.LookAsync(db => db.People.CountAsync(p => db.Accesses.Any(a => a.ById == p.Id)))).ShouldBe(1);
    }

    [Fact]
    public async Task Journal_LineCutOff_LeavesTheWholeOnesTrue()
    {
        await OpenAndKillAsync();
        var journal = Directory.GetFiles(Journals).ShouldHaveSingleItem();
        await File.WriteAllTextAsync(journal, LinesOf(journal) + """{"Id":"01890000-0000-7000""");

        await RunWriterAsync(office, reads: 1);

        Directory.EnumerateFiles(Journals).ShouldBeEmpty();
    }

    [Fact]
    public async Task Journal_LineThatNobodyCanRead_IsKeptAndTheOthersAreMoved()
    {
        await OpenAndKillAsync();
        var journal = Directory.GetFiles(Journals).ShouldHaveSingleItem();
        await File.WriteAllTextAsync(journal, "nothing of ours\n" + LinesOf(journal));

        await RunWriterAsync(office, reads: 1);

        Directory.GetFiles(Journals).ShouldBe([journal + ".unreadable"]);
    }

    [Fact]
    public async Task Journal_IsItsOwnersAlone()
    {
        await OpenAsync(office);
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows knows no file modes.");
            return;
        }

        File.GetUnixFileMode(Directory.GetFiles(Journals).ShouldHaveSingleItem())
            .ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task Journal_OfAnotherAccount_IsSaidOnceAndTheOthersAreMovedAllTheSame()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows knows no file modes.");
            return;
        }

        await OpenAndKillAsync();
        await OpenAndKillAsync();
        var files = Directory.GetFiles(Journals).Order().ToList();
        const UnixFileMode everybody = (UnixFileMode)0b111_111_111;
        foreach (var open in new[] { office.Folder, Journals, files[1] })
        {
            File.SetUnixFileMode(open, everybody);
        }

        File.SetUnixFileMode(files[0], UnixFileMode.None);
        var said = new Said();
        using var journal = new ReadJournal(
            office.Services.GetRequiredService<IOptions<DatabaseOptions>>(),
            office.Services.GetRequiredService<DataPlace>(),
            office.Clock,
            said
        );
        List<string> found = [];
        OfNoAccount(() =>
        {
            for (var i = 0; i < 2; i++)
            {
                foreach (var left in journal.LeftBehind())
                {
                    found.Add(left.Path);
                    left.Dispose();
                }
            }
        });

        found.ShouldBe([files[1], files[1]]);
        said.Lines.ShouldHaveSingleItem().ShouldContain(files[0]);
    }

    // The superuser may open everything: on this thread alone files are looked at as by nobody in particular.
    private static void OfNoAccount(Action look)
    {
        Exception? fault = null;
        var thread = new Thread(() =>
        {
            setfsuid(65534);
            fault = Record.Exception(look);
        });
        thread.Start();
        thread.Join();
        fault.ShouldBeNull();
    }

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int setfsuid(uint account);

    private sealed class Said : ILogger<ReadJournal>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => Lines.Add(formatter(state, exception));
    }

    // Without the room that is left.
    private static string LinesOf(string journal) => File.ReadAllText(journal).TrimEnd('\0');

    private Task<ReviewDetails?> OpenAsync(OfficeDatabase of) => of.SendAsync(new GetReview(review.Id), Users.Reviewer);

    private void OnTheSameFolder(IServiceCollection services) =>
        services.PostConfigure<DatabaseOptions>(o =>
            (o.DataFolder, o.Connection) = (office.Folder, TestDatabase.Of(office.Folder).Connection)
        );

    private async Task OpenAndKillAsync()
    {
        using var page = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [
                    typeof(OpenedReview).Assembly.Location,
                    OpenedReview.Mode,
                    review.Id.Value.ToString(),
                    .. TestDatabase.Settings(office.Folder).Select(s => $"{s.Key}={s.Value}"),
                ]
            )
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        )!;
        using var deadline = new CancellationTokenSource(Deadline);
        try
        {
            (await page.StandardOutput.ReadLineAsync(deadline.Token)).ShouldBe(OpenedReview.Shown);
        }
        finally
        {
            page.Kill();
            await page.WaitForExitAsync(CancellationToken.None);
        }
    }

    /// <summary>A start that finds what others have left, until so many reads are in the table and no journal is left.</summary>
    private async Task RunWriterAsync(OfficeDatabase of, int reads)
    {
        var writer = ActivatorUtilities.CreateInstance<AccessLogWriter>(of.Services);
        await writer.StartAsync(CancellationToken.None);
        await UntilAsync(async () =>
            (await ReadsAsync()).Count == reads && Directory.GetFiles(Journals, "*.journal").Length == 0
        );
        await writer.StopAsync(CancellationToken.None);
    }

    private Task<List<(string By, string Kind, Guid Id, string Reference)>> ReadsAsync() =>
        office.LookAsync(async db =>
            (await db.Accesses.AsNoTracking().OrderBy(a => a.Sequence).ToListAsync()).ConvertAll(a =>
                (a.By, a.RecordKind, a.RecordId, a.Reference)
            )
        );

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        var waited = Stopwatch.StartNew();
        while (!await condition())
        {
            waited.Elapsed.ShouldBeLessThan(Deadline, "it has not happened");
            await Task.Delay(20);
        }
    }

    /// <summary>What SQL Server's provider says at the end of its attempts, the first time that reads are saved.</summary>
    private sealed class Faults : SaveChangesInterceptor
    {
        public int Left { get; private set; } = 1;

        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default
        ) =>
            eventData.Context!.ChangeTracker.Entries<AccessRecord>().Any() && Left-- > 0
                ? throw new RetryLimitExceededException("The database was away for too long.", new TimeoutException())
                : ValueTask.FromResult(result);
    }
}
