using System.Diagnostics;
using System.Globalization;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.EndToEnd.Tests.Running;
using CaseMgmt.Testing;

namespace CaseMgmt.EndToEnd.Tests;

/// <summary>
/// The programs are really killed at random moments of a start, an import, a compilation and an upload: each later start
/// is soon ready, and the records are whole. A few rounds; <c>CASEMGMT_KILLS</c> says how many instead, and
/// <c>CASEMGMT_READY_SECONDS</c> how long a start may take.
/// </summary>
public sealed class KilledAtRandom(ITestOutputHelper output)
{
    private const int Rows = 1_500;

    private static readonly int Rounds = Setting("CASEMGMT_KILLS", 8);
    private static readonly TimeSpan ReadyWithin = TimeSpan.FromSeconds(Setting("CASEMGMT_READY_SECONDS", 60));

    private readonly Random random = new(20_261_127);
    private readonly List<TimeSpan> starts = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Office_KilledAgainAndAgain_IsReadyAtEachStartAndHoldsWholeRegisters()
    {
        await using var office = Office();
        await office.StartAsync();
        await office.KillAsync();
        for (var round = 0; round < Rounds; round++)
        {
            switch (round % 5)
            {
                case 0:
                    await KillFirstStartAsync();
                    break;
                case 1:
                    await office.StartAndKillAsync(Moment(4_000));
                    break;
                case 2:
                    await KillCommandAsync([
                        "import",
                        await RegisterAsync(office, round),
                        .. TestDatabase.Arguments(office.DataFolder),
                    ]);
                    break;
                case 3:
                    await KillCommandAsync([
                        "compile",
                        "--period",
                        "2022-23",
                        .. TestDatabase.Arguments(office.DataFolder),
                    ]);
                    break;
                default:
                    await KillUploadAsync(office);
                    break;
            }

            await StartAgainAsync(office);
            Directory.GetFiles(office.DataFolder, "*.part", SearchOption.AllDirectories).ShouldBeEmpty();
            Directory.GetFiles(Path.Combine(office.DataFolder, "temporary"), "*.held").Length.ShouldBe(1);
            await office.KillAsync();
            await CheckAsync(office.DataFolder);
        }

        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Rounds} kills; the slowest of {starts.Count} starts was ready after {starts.Max().TotalSeconds:0.0} s, the median after {starts.Order().ElementAt(starts.Count / 2).TotalSeconds:0.0} s."
            )
        );
    }

    private static RunningOffice Office() => new RunningOffice().With("Demonstration__TakeIn", "false");

    private TimeSpan Moment(int most) => TimeSpan.FromMilliseconds(random.Next(most));

    private async Task StartAgainAsync(RunningOffice office)
    {
        var watch = Stopwatch.StartNew();
        await office.StartAsync();
        starts.Add(watch.Elapsed);
        watch.Elapsed.ShouldBeLessThan(ReadyWithin, office.Output);
    }

    // In an empty folder, where the database is only being made.
    private async Task KillFirstStartAsync()
    {
        await using var fresh = Office();
        await fresh.StartAndKillAsync(Moment(4_000));
        await StartAgainAsync(fresh);
        await fresh.KillAsync();
        await CheckAsync(fresh.DataFolder);
    }

    private async Task KillCommandAsync(params string[] arguments)
    {
        using var command = CommandLine.Start(arguments);
        await command.KillAsync(Moment(6_000), Cancel);
    }

    private async Task KillUploadAsync(RunningOffice office)
    {
        await office.StartAsync();
        using var browser = await new PlainBrowser(office.Address).SignedInAsync("administrator");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Register(0)), "Files", "complaint-reviews.csv" },
        };
        foreach (var (name, value) in await browser.HiddenAsync("/registers"))
        {
            form.Add(new StringContent(value), name);
        }

        var upload = browser.SendAsync("/registers", form);
        await Task.WhenAny(upload, Task.Delay(Moment(800), Cancel));
        await office.KillAsync();
        await Should.NotThrowAsync(() => upload.ContinueWith(_ => { }, TaskScheduler.Default));
    }

    private static async Task<string> RegisterAsync(RunningOffice office, int round)
    {
        var folder = Directory.CreateDirectory(Path.Combine(office.DataFolder, "registers")).FullName;
        var file = Path.Combine(folder, "complaint-reviews.csv");
        await File.WriteAllTextAsync(file, Register(round), Cancel);
        return file;
    }

    private static string Register(int round) =>
        RegisterFiles.Csv(
            RegisterKind.ComplaintReviews,
            Enumerable.Range(1, Rows).Select(n => RegisterFiles.Review(n, ("allocated_to", $"Reviewer {round}")))
        );

    // A register is in as a whole or not at all, with all of its history, and nothing of the file is damaged.
    private static async Task CheckAsync(string data)
    {
        await using var db = TestDatabase.Open(data);
        await db.OpenAsync(Cancel);
        if (!TestServer.IsUsed)
        {
            (await AskAsync("PRAGMA integrity_check")).ShouldBe("ok");
            (await AskAsync("PRAGMA foreign_key_check")).ShouldBeNull();
        }

        (await CountAsync("SELECT COUNT(*) FROM ComplaintReviews")).ShouldBeOneOf(0, Rows);
        (
            await CountAsync(
                "SELECT COUNT(*) FROM ComplaintReviews r WHERE NOT EXISTS (SELECT 1 FROM History h WHERE h.RecordId = r.Id)"
            )
        ).ShouldBe(0);
        (await CountAsync("SELECT COUNT(DISTINCT AllocatedToId) FROM ComplaintReviews")).ShouldBeOneOf(0, 1);

        async Task<int> CountAsync(string sql) => Convert.ToInt32(await AskAsync(sql), CultureInfo.InvariantCulture);

        async Task<object?> AskAsync(string sql)
        {
            await using var command = db.CreateCommand();
#pragma warning disable CA2100 // written in this file
            command.CommandText = sql;
#pragma warning restore CA2100
            return await command.ExecuteScalarAsync(Cancel);
        }
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var set) ? set : usual;
}
