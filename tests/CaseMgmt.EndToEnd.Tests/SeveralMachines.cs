using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.EndToEnd.Tests.Running;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.EndToEnd.Tests;

/// <summary>
/// Two web machines and two job servers, each a process of its own, on one database: behind one another's back, and killed
/// while people work. With SQLite on one file, and on a server where the tests are pointed at one.
/// </summary>
public sealed partial class SeveralMachines : IAsyncLifetime
{
    private const int People = 50;
    private const int Reviews = 30;
    private const int Days = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly ReportingPeriod Year = ReportingPeriod.Of(new FinancialYear(2022));

    private readonly RunningOffice one = Machine(null);
    private readonly RunningOffice other;
    private readonly List<CommandLine> servers = [];
    private List<Colleague> people = [];

    public SeveralMachines() => other = Machine(one);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await one.StartAsync();
        StartServer();
        StartServer();
        await Task.WhenAll(other.StartAsync(), TakeReviewsInAsync());
        people =
        [
            .. await Task.WhenAll(
                Enumerable.Range(0, People).Select(i => Colleague.SignInAsync(i % 2 == 0 ? one : other))
            ),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        servers.ForEach(s => s.Dispose());
        await other.DisposeAsync();
        await one.DisposeAsync();
    }

    [Fact]
    public async Task Office_OnSeveralMachines_IsOneOffice()
    {
        var robin = people[0];
        (await robin.GetAsync(other, "/reviews")).ShouldContain(">Reviews<", Case.Insensitive);

        await FiftyCorrectOneReviewAsync();
        await AMachineIsKilledWhilePeopleSaveAsync();
        await AServerIsKilledInMidRunAsync();

        // Who had signed in on the machine that was killed still is, there and on the other.
        (await robin.GetAsync(other, "/reviews")).ShouldContain(">Reviews<", Case.Insensitive);
        await one.StartAsync();
        (await robin.GetAsync(one, "/reviews")).ShouldContain(">Reviews<", Case.Insensitive);
    }

    // All have seen the same review; one of them wins, the others are told whose change came before, and what it was.
    private async Task FiftyCorrectOneReviewAsync()
    {
        var review = (await ReviewsAsync())[0];
        var forms = await Task.WhenAll(
            people.Select(
                async (person, i) =>
                {
                    var machine = i % 3 == 0 ? one : other;
                    return (Machine: machine, Person: person, Form: await person.OpenAsync(machine, review, i));
                }
            )
        );

        var answers = await Task.WhenAll(forms.Select(f => f.Person.SendAsync(f.Machine, review, f.Form)));

        answers.Count(a => a.IsDone).ShouldBe(1);
        foreach (var refused in answers.Where(a => !a.IsDone))
        {
            refused.Page.ShouldContain("was changed after you opened it: Robin Reviewer");
            refused.Page.ShouldContain("Received on");
            refused.Page.ShouldContain($"value=\"{refused.Form["On"]}\"");
        }

        (await CorrectionsAsync())[review].ShouldBe(1);
    }

    // Each has a review; who gets no answer sends the same form to the other machine.
    private async Task AMachineIsKilledWhilePeopleSaveAsync()
    {
        var reviews = (await ReviewsAsync())[1..];
        var forms = await Task.WhenAll(
            reviews.Select(
                async (review, i) =>
                    (Review: review, Person: people[i], Form: await people[i].OpenAsync(one, review, i))
            )
        );

        var unanswered = 0;
        var sending = forms.Select(async f =>
        {
            try
            {
                return (await f.Person.SendAsync(one, f.Review, f.Form)).IsDone;
            }
            catch (HttpRequestException)
            {
                Interlocked.Increment(ref unanswered);
                return (await f.Person.SendAsync(other, f.Review, f.Form)).IsDone;
            }
        });
        var all = Task.WhenAll(sending);
        await UntilAsync(async () => (await CorrectionsAsync()).Count > 2, "people have begun to save");
        await one.KillAsync();

        (await all).ShouldAllBe(done => done);
        unanswered.ShouldBeGreaterThan(0, "it was killed among their forms");
        var corrections = await CorrectionsAsync();
        reviews.ShouldAllBe(r => corrections[r] == 1);
        await UntilAsync(async () => await other.HealthAsync() == "Healthy", "the other machine is well");
    }

    // The other server takes over what was cut off; and when there is none, the machine that is left says so.
    private async Task AServerIsKilledInMidRunAsync()
    {
        await using (var db = TestDatabase.Model(one.DataFolder))
        {
            var admin = new Link(Ids.New(TimeProvider.System), "Alex Administrator");
            for (var day = 1; day <= Days; day++)
            {
                db.JobRuns.Add(
                    new JobRun(
                        Ids.New(TimeProvider.System),
                        CompilationAsked.Job,
                        admin,
                        TimeProvider.System.UtcNow(),
                        new CompilationAsked(Year, new DateOnly(2023, 6, day)).ToString()
                    )
                );
            }

            await db.SaveChangesAsync(Cancel);
        }

        var worker = "";
        await UntilAsync(
            async () => (worker = (await RunsAsync()).Find(r => r.State is RunState.Running)?.Worker) is not null,
            "a run is under way"
        );
        var killed = servers.Single(s => s.Errors.Contains(worker!, StringComparison.Ordinal));
        await killed.KillAsync(Cancel);
        await UntilAsync(
            async () => (await RunsAsync()).All(r => r.State is RunState.Succeeded),
            "the other server has done them all"
        );
        (await RunsAsync()).Sum(r => r.CutOffs).ShouldBeGreaterThan(0, "it was killed in the middle of one");
        await using (var db = TestDatabase.Model(one.DataFolder))
        {
            var compiled = await db
                .Compilations.Where(c => c.AsAt <= new DateOnly(2023, 6, Days))
                .GroupBy(c => new
                {
                    c.From,
                    c.To,
                    c.AsAt,
                })
                .Select(g => g.Count())
                .ToListAsync(Cancel);
            compiled.Count.ShouldBe(Days * CompileTrend.PeriodsOf(Year, new DateOnly(2023, 6, 1)).Count);
            compiled.ShouldAllBe(times => times == 1);
        }

        await UntilAsync(
            async () => await other.HealthAsync() == "Healthy",
            "the machine sees the server that is left"
        );
        await servers.Single(s => s != killed).KillAsync(Cancel);
        await UntilAsync(async () => await other.HealthAsync() == "Degraded", "the machine misses the last server");
        StartServer();
        await UntilAsync(async () => await other.HealthAsync() == "Healthy", "the machine sees the new server");
    }

    private async Task<List<JobRun>> RunsAsync()
    {
        await using var db = TestDatabase.Model(one.DataFolder);
        return await db.JobRuns.AsNoTracking().Where(r => r.Job == CompilationAsked.Job).ToListAsync(Cancel);
    }

    private async Task<List<Guid>> ReviewsAsync()
    {
        await using var db = TestDatabase.Model(one.DataFolder);
        return await db.ComplaintReviews.OrderBy(r => r.Reference).Select(r => r.Id.Value).ToListAsync(Cancel);
    }

    /// <summary>How often each review was corrected, by the history.</summary>
    private async Task<Dictionary<Guid, int>> CorrectionsAsync()
    {
        await using var db = TestDatabase.Model(one.DataFolder);
        return await db
            .History.Where(h => h.Act == nameof(CorrectReviewDay))
            .GroupBy(h => h.RecordId)
            .ToDictionaryAsync(g => g.Key, g => g.Count(), Cancel);
    }

    private async Task TakeReviewsInAsync()
    {
        var register = Path.Combine(one.DataFolder, "complaint-reviews.csv");
        var rows = Enumerable.Range(1, Reviews).Select(n => RegisterFiles.Review(n));
        await File.WriteAllTextAsync(register, RegisterFiles.Csv(RegisterKind.ComplaintReviews, rows), Cancel);
        var (exit, _, errors) = await CommandLine.RunAsync(
            Cancel,
            ["import", register, .. TestDatabase.Arguments(one.DataFolder)]
        );
        exit.ShouldBe(0, errors);
    }

    private void StartServer() => servers.Add(CommandLine.Start(["work", .. TestDatabase.Arguments(one.DataFolder)]));

    private static RunningOffice Machine(RunningOffice? sharedWith) =>
        new RunningOffice(sharedWith)
            .With("Demonstration__TakeIn", "false")
            .With("Jobs__Work", "false")
            .With("Jobs__GoneAfter", "00:00:05");

    private static async Task UntilAsync(Func<Task<bool>> condition, string what)
    {
        var waited = Stopwatch.StartNew();
        while (!await condition())
        {
            waited.Elapsed.ShouldBeLessThan(Patience, $"waiting until {what}");
            await Task.Delay(50, Cancel);
        }
    }

    /// <summary>A reviewer with a browser of their own, in which every machine of the office is the same site.</summary>
    private sealed partial class Colleague
    {
        private readonly HttpClient browser = new(
            new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }
        );

        public static async Task<Colleague> SignInAsync(RunningOffice machine)
        {
            var colleague = new Colleague();
            using var answer = await colleague.PostAsync(
                machine,
                "/sign-in",
                new(StringComparer.Ordinal) { ["Persona"] = "reviewer" },
                FieldsOf(await colleague.GetAsync(machine, "/sign-in"))
            );
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            return colleague;
        }

        public Task<string> GetAsync(RunningOffice machine, string path) =>
            browser.GetStringAsync(new Uri(machine.Address, path), Cancel);

        /// <summary>The form that corrects the day of receipt, filled in.</summary>
        public async Task<Dictionary<string, string>> OpenAsync(RunningOffice machine, Guid review, int number)
        {
            var form = FieldsOf(await GetAsync(machine, PathOf(review)));
            (form["Name"], form["On"], form["Reason"]) = (
                "ReceivedOn",
                $"{21 + (number % 10)}/4/2022",
                "The letter bears another stamp."
            );
            return form;
        }

        public async Task<(bool IsDone, string Page, Dictionary<string, string> Form)> SendAsync(
            RunningOffice machine,
            Guid review,
            Dictionary<string, string> form
        )
        {
            using var answer = await PostAsync(machine, PathOf(review), form, []);
            return (
                answer.StatusCode is HttpStatusCode.Redirect,
                WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel)),
                form
            );
        }

        private Task<HttpResponseMessage> PostAsync(
            RunningOffice machine,
            string path,
            Dictionary<string, string> form,
            Dictionary<string, string> hidden
        ) => browser.PostAsync(new Uri(machine.Address, path), new FormUrlEncodedContent(hidden.Concat(form)), Cancel);

        private static string PathOf(Guid review) => $"/reviews/{review}/correct";

        private static Dictionary<string, string> FieldsOf(string page) =>
            Hidden()
                .Matches(page)
                .GroupBy(m => m.Groups[1].Value, m => WebUtility.HtmlDecode(m.Groups[2].Value), StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

        [GeneratedRegex(
            "<input(?=[^>]*type=\"hidden\")[^>]*name=\"(\\w+)\"[^>]*value=\"([^\"]*)\"",
            RegexOptions.None,
            1000
        )]
        private static partial Regex Hidden();
    }
}
