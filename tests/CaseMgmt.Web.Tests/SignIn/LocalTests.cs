using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Application.Common;
using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Infrastructure.SignIn.Local;
using CaseMgmt.Web.Tests.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Web.Tests.SignIn;

/// <summary>Accounts that the office keeps itself: setting up, signing in, and everything that does not let anybody in.</summary>
public sealed class LocalTests : IAsyncLifetime
{
    private const string Robin = "robin@office.example";
    private const string WrongWords = "The e-mail address or the password is not right.";
    private readonly LocalOffice local = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => local.DisposeAsync();

    [Fact]
    public async Task Link_Followed_SetsTheAccountUpAndSignsIn()
    {
        var robin = await local.PersonAsync(Robin);

        robin.RecoveryCodes.Count.ShouldBe(10);
        (await robin.Browser.OpenAsync("/")).TextOf(".app-header__account").ShouldContain("Terry Test, Reviewer");
        using var another = await robin.SignInAsync();
        await another.OpenAsync("/reviews");
        var kept = await local.Office.LookAsync(db => db.Accounts.AsNoTracking().SingleAsync());
        kept.AuthenticatorKey.ShouldNotBe(robin.Key, "it is kept protected");
        kept.RecoveryCodes!.ShouldNotContain(robin.RecoveryCodes[0].Replace("-", ""), Case.Insensitive);
    }

    [Fact]
    public async Task Link_FollowedTwice_OpensNothingTheSecondTime()
    {
        var path = await local.InviteAsync(Robin, Roles.Reviewer);
        var form = await OpenForm.OpenAsync(local.Office.Visitor(), path);
        var typed = new[]
        {
            ("Password", LocalOffice.Password),
            ("Code", local.CodeOf(form.Page.TextOf("#key").Replace(" ", ""))),
        };
        var elsewhere = await OpenForm.OpenAsync(local.Office.Visitor(), path);
        using (await form.SendAsync(typed)) { }

        using var again = await elsewhere.SendAsync(typed);
        var page = await again.ReadPageAsync();
        page.TextOf("h1").ShouldBe("This link opens nothing any more");
        page.QuerySelector("#recovery-codes").ShouldBeNull();
    }

    [Fact]
    public async Task Link_AfterThreeDays_OpensNothing()
    {
        var path = await local.InviteAsync(Robin, Roles.Reviewer);
        local.Office.Clock.Advance(TimeSpan.FromDays(3));

        var page = await local.Office.Visitor().OpenAsync(path);

        page.TextOf("h1").ShouldBe("This link opens nothing any more");
    }

    [Theory]
    [InlineData("short one", "Choose a password of 12 to 128 characters")]
    [InlineData("password1234", "This password is easily guessed")]
    [InlineData("qwertyuiop123", "This password is easily guessed")]
    [InlineData("robin@office.example", "This password is easily guessed")]
    public async Task Link_WithAPasswordThatIsGuessed_SaysSoAndKeepsTheKey(string password, string says)
    {
        var path = await local.InviteAsync(Robin, Roles.Reviewer);
        var form = await OpenForm.OpenAsync(local.Office.Visitor(), path);
        var key = form.Page.TextOf("#key");

        var refused = await form.RefusedAsync(
            "main form",
            ("Password", password),
            ("Code", local.CodeOf(key.Replace(" ", "")))
        );

        refused.ShouldSay("Password", refused.Page.TextOf("#Password-error")["Error: ".Length..]);
        refused.Page.TextOf("#Password-error").ShouldContain(says);
        refused.Page.TextOf("#key").ShouldBe(key, "what was scanned stays good");
    }

    [Theory]
    [InlineData(Robin, "wrong password here")]
    [InlineData("nobody@office.example", LocalOffice.Password)]
    [InlineData("invited@office.example", LocalOffice.Password)]
    public async Task SignIn_WithWhatIsWrong_SaysTheSameAndIsInTheHistory(string address, string password)
    {
        await local.PersonAsync(Robin);
        await local.InviteAsync("invited@office.example", Roles.Reviewer);

        var (_, answer) = await local.PasswordAsync(address, password);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.ReadPageAsync()).TextOf(".govuk-error-summary").ShouldContain(WrongWords);
        var note = await LastFailureAsync();
        note.After!.ShouldContain(address == Robin ? "Wrong password" : "Unknown account");
        note.After!.ShouldNotContain(password);
        note.By.ShouldBe("system: sign-in");
    }

    [Fact]
    public async Task SignIn_WithAndWithoutAnAccount_TakesAsLong()
    {
        await local.PersonAsync(Robin);
        var (known, unknown) = (await MedianAsync(Robin), await MedianAsync("nobody@office.example"));

        // Both wait for the same least time, half a second, which is longer than the work; a timer may ring a moment early.
        var least = TimeSpan.FromMilliseconds(490);
        known.ShouldBeGreaterThan(least);
        unknown.ShouldBeGreaterThan(least);

        async Task<TimeSpan> MedianAsync(string address)
        {
            var browser = local.Office.Visitor();
            var form = await OpenForm.OpenAsync(browser, "/sign-in");
            var times = new List<TimeSpan>();
            for (var i = 0; i < 3; i++)
            {
                var began = Stopwatch.GetTimestamp();
                using (await form.SendAsync(("Address", address), ("Password", "wrong password here"))) { }
                times.Add(Stopwatch.GetElapsedTime(began));
            }

            return times.Order().ElementAt(1);
        }
    }

    [Fact]
    public async Task Code_SentTwice_OpensOnlyOnce()
    {
        var robin = await local.PersonAsync(Robin);
        using var browser = await robin.SignInAsync();

        var refused = await robin.CodeRefusedAsync(local.CodeOf(robin.Key));

        refused.TextOf(".govuk-error-summary").ShouldContain("This code is not right, or it was used already");
    }

    [Fact]
    public async Task Code_Wrong_IsRefusedAndInTheHistory()
    {
        var robin = await local.PersonAsync(Robin);

        (await robin.CodeRefusedAsync("000000")).TextOf("#Code-error").ShouldContain("This code is not right");

        (await LastFailureAsync()).After!.ShouldContain("Wrong code");
    }

    [Fact]
    public async Task RecoveryCode_OpensOnce()
    {
        var robin = await local.PersonAsync(Robin);
        var (browser, _) = await local.PasswordAsync(Robin, LocalOffice.Password);
        using var entered = await browser.PostFormAsync(
            "/sign-in/code",
            ("Code", robin.RecoveryCodes[3].ToLowerInvariant())
        );
        entered.Headers.Location!.OriginalString.ShouldBe("/");
        (await browser.OpenAsync("/account/credentials")).TextOf("#codes-left").ShouldBe("You have 9 codes left.");

        (await robin.CodeRefusedAsync(robin.RecoveryCodes[3])).TextOf("#Code-error").ShouldContain("not right");
    }

    [Fact]
    public async Task Account_TriedTooOften_WaitsAQuarterOfAnHourWhateverIsTyped()
    {
        var robin = await local.PersonAsync(Robin);
        for (var i = 0; i < LocalSignIn.MostWrong; i++)
        {
            var (_, wrong) = await local.PasswordAsync(Robin, "wrong password here");
            wrong.Dispose();
        }

        var (_, locked) = await local.PasswordAsync(Robin, LocalOffice.Password);
        (await locked.ReadPageAsync()).TextOf(".govuk-error-summary").ShouldContain(WrongWords);
        (await LastFailureAsync()).After!.ShouldContain("Locked");

        local.Office.Clock.Advance(LocalSignIn.LockTime);
        using var browser = await robin.SignInAsync();
    }

    [Fact]
    public async Task Account_TriedByManyAtOnce_IsCountedEachTime()
    {
        await local.PersonAsync(Robin);
        var browser = local.Office.Visitor();
        var form = await OpenForm.OpenAsync(browser, "/sign-in");

        await Task.WhenAll(
            Enumerable
                .Range(0, LocalSignIn.MostWrong)
                .Select(_ => form.SendAsync(("Address", Robin), ("Password", "wrong password here")))
        );

        var until = await local.Office.LookAsync(db => db.Accounts.Select(a => a.LockedUntil).SingleAsync());
        until.ShouldNotBeNull();
    }

    [Fact]
    public async Task Account_TriedTooFast_IsTurnedAwayCountedEachTimeAndInTheHistoryOnce()
    {
        var counted = new List<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == SignInMetrics.MeterName)
                {
                    listening.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>(
            (instrument, _, tags, _) =>
            {
                // Other offices of these tests count as well.
                if (instrument.Meter.Scope == local.Office.Services.GetRequiredService<IMeterFactory>())
                {
                    lock (counted)
                    {
                        counted.Add((string)tags[0].Value!);
                    }
                }
            }
        );
        listener.Start();
        await local.PersonAsync(Robin);
        var form = await OpenForm.OpenAsync(local.Office.Visitor(), "/sign-in");

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 23).Select(_ => form.SendAsync(("Address", Robin), ("Password", "wrong password here")))
        );

        counted.Count(why => why == nameof(SignInFailure.TurnedAway)).ShouldBe(3);
        counted.Count.ShouldBe(23);
        var notes = await local.Office.LookAsync(db =>
            db.History.AsNoTracking()
                .Where(h => h.Act == nameof(NoteFailedSignIn) && h.After!.Contains("Turned away"))
                .ToListAsync()
        );
        notes.ShouldHaveSingleItem().Reference.ShouldBe("Terry Test");
        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Addresses_ThatSendTooMuch_AreToldToWait()
    {
        await using var strict = new LocalOffice(("SignIn:Attempts", "3"));
        var browser = strict.Office.Visitor();
        var form = await OpenForm.OpenAsync(browser, "/sign-in");
        HttpResponseMessage? last = null;
        for (var i = 0; i < 4; i++)
        {
            last = await form.SendAsync(("Address", $"nobody{i}@office.example"), ("Password", "x"));
        }

        last!.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        last.Headers.RetryAfter.ShouldNotBeNull();
        (await last.ReadPageAsync()).TextOf("h1").ShouldBe("Too many attempts to sign in");
        await browser.OpenAsync("/sign-in");
    }

    [Fact]
    public async Task SecondStep_WithoutTheFirstOrTooLate_BeginsAgain()
    {
        var robin = await local.PersonAsync(Robin);
        using var straight = await local.Office.Visitor().GetAsync("/sign-in/code");
        straight.Headers.Location!.OriginalString.ShouldBe("/sign-in");

        var (browser, _) = await local.PasswordAsync(Robin, LocalOffice.Password);
        local.Office.Clock.Advance(LocalSignIn.CodeTime);
        using var late = await browser.PostFormAsync("/sign-in/code", ("Code", local.CodeOf(robin.Key)));

        late.Headers.Location!.OriginalString.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task Password_Changed_EndsOtherSessionsAndTheFormerPassword()
    {
        var robin = await local.PersonAsync(Robin);
        using var other = await robin.SignInAsync();

        var page = await (await OpenForm.OpenAsync(other, "/account/credentials", "#password")).DoneAsync(
            ("Present", LocalOffice.Password),
            ("Password", "another three unlikely words")
        );

        page.TextOf(".govuk-notification-banner").ShouldContain("Your password was changed.");
        using var ended = await robin.Browser.GetAsync("/");
        ended.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var (_, former) = await local.PasswordAsync(Robin, LocalOffice.Password);
        (await former.ReadPageAsync()).TextOf(".govuk-error-summary").ShouldContain(WrongWords);
    }

    [Theory]
    [InlineData("/sign-in?handler=Directory")]
    [InlineData("/sign-in")]
    public async Task OtherWaysToSignIn_AreNotThere(string path)
    {
        using var browser = local.Office.Visitor();
        browser.DefaultRequestHeaders.Add("RequestVerificationToken", await browser.TokenAsync("/sign-in"));
        using var answer = await browser.PostAsync(
            path,
            new FormUrlEncodedContent([KeyValuePair.Create("Persona", "administrator")])
        );

        ((int)answer.StatusCode).ShouldBeOneOf(404, 405);
    }

    [Fact]
    public async Task FailedSignIns_AreListedForAnAdministratorWithoutWhatWasTyped()
    {
        await local.PersonAsync(Robin);
        var admin = await local.PersonAsync("admin@office.example", Roles.Administrator);
        foreach (var address in new[] { Robin, "nobody@office.example" })
        {
            var (browser, answer) = await local.PasswordAsync(address, "hunter2 and more");
            using (browser)
            using (answer) { }
        }

        var page = await admin.Browser.OpenAsync("/administration/people/failed-sign-ins");

        var rows = page.QuerySelectorAll("#failed tbody tr").Select(r => r.TextContent).ToList();
        rows.Count.ShouldBe(2);
        rows[0].ShouldContain("Nobody");
        rows[0].ShouldContain("Unknown account");
        rows[1].ShouldContain("Wrong password");
        page.DocumentElement.TextContent.ShouldNotContain("hunter2");
        page.DocumentElement.TextContent.ShouldNotContain("nobody@office.example");
    }

    private Task<Domain.Oversight.HistoryRecord> LastFailureAsync() =>
        local.Office.LookAsync(db =>
            db.History.AsNoTracking()
                .Where(h => h.Act == nameof(NoteFailedSignIn))
                .OrderByDescending(h => h.Sequence)
                .FirstAsync()
        );
}
