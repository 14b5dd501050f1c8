using System.Diagnostics;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static CaseMgmt.Testing.RegisterFiles;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>The import as the operator runs it: the real program in a process of its own.</summary>
public sealed class ImportCommandTests
{
    private const int ManyRows = 20_000;

    // That a good part of the file has reached the database before the process dies.
    private const long HalfWay = 8 * 1024 * 1024;
    private const int HalfWayOnAServer = ManyRows / 4;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Import_ANewDataFolder_SetsItUpTakesTheSampleYearAndEndsWith0()
    {
        var data = Directory.CreateTempSubdirectory("casemgmt-cli-").FullName;
        try
        {
            var (exit, output, errors) = await CommandLine.RunAsync(
                Cancel,
                "import",
                RegisterOffice.SampleYear,
                "--data",
                data
            );

            errors.ShouldBeEmpty();
            exit.ShouldBe(0);
            output.ShouldContain(
                "complaint-reviews.csv                 64       64        0         0        0       11"
            );
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    [Fact]
    public async Task Import_ABadRow_EndsWith3AndNamesFileLineColumnValueAndReason()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "complaint-reviews.csv",
            Csv(RegisterKind.ComplaintReviews, Review(1), Review(2, ("acknowledged_on", "31/02/2022")))
        );

        var (exit, output, _) = await CommandLine.RunAsync(
            Cancel,
            ["import", office.Registers, .. TestDatabase.Arguments(office.Data)]
        );

        exit.ShouldBe(3);
        output.ShouldContain(
            "complaint-reviews.csv line 3, acknowledged_on \"31/02/2022\": '31/02/2022' is no day of the calendar. Correct it, such as 21/04/2022."
        );
        File.Exists(office.PathOf("complaint-reviews.rejected.csv")).ShouldBeTrue();
        (await office.ReadAsync(db => db.ComplaintReviews.CountAsync(Cancel))).ShouldBe(1);
        (await office.ReadAsync(db => db.History.Select(h => h.By).Distinct().SingleAsync(Cancel))).ShouldBe(
            $"system: command line, {Environment.UserName}"
        );
    }

    [Fact]
    public async Task Import_ForSomebodyOfTheOffice_NamesThemBesideTheAccount()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write("complaint-reviews.csv", Csv(RegisterKind.ComplaintReviews, Review(1)));
        string[] import = ["import", office.Registers, .. TestDatabase.Arguments(office.Data)];
        var (added, _, said) = await CommandLine.RunAsync(
            Cancel,
            [
                .. (string[])
                    ["user", "add", "carol@example.org", "--name", "Carol Coordinator", "--role", "Coordinator"],
                .. TestDatabase.Arguments(office.Data),
            ]
        );
        added.ShouldBe(0, said);

        var unknown = await CommandLine.RunAsync(Cancel, [.. import, "--as", "Nobody"]);
        var (exit, _, error) = await CommandLine.RunAsync(Cancel, [.. import, "--as", "carol@example.org"]);

        unknown.Exit.ShouldBe(2);
        unknown.Errors.ShouldContain("Nobody is called Nobody or signs in with that address.");
        exit.ShouldBe(0, error);
        (
            await office.ReadAsync(db =>
                db.History.Where(h => h.RecordKind == "ComplaintReview")
                    .Select(h => h.By)
                    .Distinct()
                    .SingleAsync(Cancel)
            )
        ).ShouldBe($"system: command line, {Environment.UserName}, for Carol Coordinator");
    }

    [Fact]
    public async Task Import_DryRun_TakesNothingIn()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);

        var (exit, output, _) = await CommandLine.RunAsync(
            Cancel,
            ["import", RegisterOffice.SampleYear, "--dry-run", .. TestDatabase.Arguments(office.Data)]
        );

        exit.ShouldBe(0);
        output.ShouldStartWith("Dry run: nothing was taken in.");
        (await office.CountHistoryAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Import_WrongUse_EndsWith2AndSaysHow()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);

        var noRegisters = await CommandLine.RunAsync(
            Cancel,
            ["import", office.Registers, .. TestDatabase.Arguments(office.Data)]
        );
        var noFolder = await CommandLine.RunAsync(
            Cancel,
            ["import", office.PathOf("absent"), .. TestDatabase.Arguments(office.Data)]
        );
        var noArgument = await CommandLine.RunAsync(Cancel, "import");
        var noEngine = await CommandLine.RunAsync(Cancel, "import", office.Registers, "--engine", "oracle");

        new[] { noRegisters, noFolder, noArgument, noEngine }.ShouldAllBe(r => r.Exit == 2 && r.Errors.Length > 0);
        noRegisters.Errors.ShouldContain("custody-suites.csv, volunteers.csv");
    }

    [Fact]
    public async Task Import_ADatabaseThatDoesNotAnswer_EndsWith1AndOneClearLine()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write("no-database.db", new string('x', 5000));

        var (exit, output, errors) = await CommandLine.RunAsync(
            Cancel,
            "import",
            RegisterOffice.SampleYear,
            "--connection",
            $"Data Source={office.PathOf("no-database.db")}"
        );

        exit.ShouldBe(1);
        output.ShouldBeEmpty();
        errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldStartWith("The database does not answer");
    }

    [Fact]
    public async Task Import_ADatabaseOfOnesOwnThatLacksMigrations_SaysToMigrate()
    {
        var folder = Directory.CreateTempSubdirectory("casemgmt-cli-").FullName;
        try
        {
            string[] connection = ["--connection", $"Data Source={Path.Combine(folder, "own.db")}"];
            var before = await CommandLine.RunAsync(Cancel, ["import", RegisterOffice.SampleYear, .. connection]);
            var migrated = await CommandLine.RunAsync(Cancel, ["migrate", .. connection]);
            var after = await CommandLine.RunAsync(Cancel, ["import", RegisterOffice.SampleYear, .. connection]);

            before.Exit.ShouldBe(1);
            before.Errors.ShouldContain("casemgmt migrate");
            migrated.Exit.ShouldBe(0);
            after.Exit.ShouldBe(0);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Import_KilledHalfWay_LeavesNothingOfTheFileAndIsCompletedByRunningAgain()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await WriteReviewsAsync(office.PathOf("complaint-reviews.csv"), ManyRows, Cancel);
        using (var import = CommandLine.Start(["import", office.Registers, .. TestDatabase.Arguments(office.Data)]))
        {
            var deadline = Stopwatch.StartNew();
            while (!await IsHalfWayAsync(office))
            {
                import.HasExited.ShouldBeFalse("it was to be killed before its end");
                deadline.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(2));
                await Task.Delay(10, Cancel);
            }

            import.HasExited.ShouldBeFalse("it was to be killed before its end");
            await import.KillAsync(Cancel);
        }

        (await office.ReadAsync(db => db.ComplaintReviews.AnyAsync(Cancel))).ShouldBeFalse();
        (await office.CountHistoryAsync()).ShouldBe(0);

        var again = await CommandLine.RunAsync(
            Cancel,
            ["import", office.Registers, .. TestDatabase.Arguments(office.Data)]
        );

        again.Exit.ShouldBe(0);
        (await office.ReadAsync(db => db.ComplaintReviews.CountAsync(Cancel))).ShouldBe(ManyRows);
        (await office.CountHistoryAsync()).ShouldBe(ManyRows);
        Directory.GetFiles(office.Data, "*.taking.db*").ShouldBeEmpty();
    }

    // On the copy beside SQLite's file, or as a server shows it to those who do not mind that it may be taken back.
    private static async Task<bool> IsHalfWayAsync(RegisterOffice office)
    {
        if (TestServer.IsUsed)
        {
            await using var scope = office.Get<IServiceScopeFactory>().CreateAsyncScope();
            return await scope
                    .ServiceProvider.GetRequiredService<CaseDb>()
                    .Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM ComplaintReviews WITH (NOLOCK)")
                    .SingleAsync(Cancel) >= HalfWayOnAServer;
        }

        var copy = new FileInfo(Path.Combine(office.Data, "casemgmt.taking.db"));
        return copy.Exists && copy.Length >= HalfWay;
    }
}
