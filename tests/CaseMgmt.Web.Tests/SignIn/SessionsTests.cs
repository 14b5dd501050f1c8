using System.Net;
using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Web.Tests.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Web.Tests.SignIn;

/// <summary>The server knows who is signed in: an ended session opens nothing, wherever its cookie was copied to.</summary>
public sealed class SessionsTests : IAsyncLifetime
{
    private static readonly PersonId Robin = Persona.Find("reviewer")!.User.Id;
    private readonly OfficeInTest office = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync() => await office.DisposeAsync();

    [Fact]
    public async Task SignOut_WithACopyOfTheCookie_TheCopyOpensNothing()
    {
        using var browser = await office.SignedInAsync("reviewer");
        var copy = await CopyAsync(office, "reviewer");
        await ShouldOpenAsync(copy.Browser, true);
        using var answer = await copy.Browser.PostFormAsync("/sign-out");

        answer.Headers.Location!.OriginalString.ShouldBe("/sign-in");
        await ShouldOpenAsync(copy.Browser, false);
        await ShouldOpenAsync(browser, true, "the person's other browser");
    }

    [Fact]
    public async Task SignOut_OnOneMachine_HoldsOnAnother()
    {
        await using var second = new OfficeInTest(_ => { }, office.Folder);
        var (here, cookie) = await CopyAsync(office, "reviewer");
        var there = second.WithCookie(cookie);
        await ShouldOpenAsync(there, true, "signed in on one machine, known on the other");

        using (await there.PostFormAsync("/sign-out")) { }

        await ShouldOpenAsync(here, false);
        await ShouldOpenAsync(there, false);
    }

    [Fact]
    public async Task Person_SwitchedOff_IsOutOfEverySessionAtOnce()
    {
        using var one = await office.SignedInAsync("reviewer");
        using var other = await office.SignedInAsync("reviewer");
        await ChangeAsync(p => p.Switch(off: true));

        await ShouldOpenAsync(one, false);
        await ShouldOpenAsync(other, false);
        using var again = await office.Visitor().PostFormAsync("/sign-in", ("Persona", "reviewer"));
        (await again.ReadPageAsync()).TextOf(".govuk-error-summary").ShouldContain("This person is switched off.");
    }

    [Fact]
    public async Task Role_TakenAway_OpensNothingMoreInAnOpenSession()
    {
        using var browser = await office.SignedInAsync("reviewer");
        await ShouldOpenAsync(browser, true);

        await ChangeAsync(p => p.Give([Roles.Commissioner]));

        using (var answer = await browser.GetAsync("/reviews"))
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        await ChangeAsync(p => p.Give([]));
        await ShouldOpenAsync(browser, false);
    }

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public async Task Session_NotUsedForAnHour_HasEnded(int minutes, bool isOpen)
    {
        using var browser = await office.SignedInAsync("reviewer");

        office.Clock.Advance(TimeSpan.FromMinutes(minutes));

        await ShouldOpenAsync(browser, isOpen);
    }

    [Fact]
    public async Task Session_UsedAllTheTime_EndsAfterTheLongestTimeAllTheSame()
    {
        office.Settings["Sessions:Idle"] = "00:20:00";
        office.Settings["Sessions:Longest"] = "02:00:00";
        using var browser = await office.SignedInAsync("reviewer");
        for (var i = 0; i < 7; i++)
        {
            office.Clock.Advance(TimeSpan.FromMinutes(15));
            await ShouldOpenAsync(browser, true, $"{(i + 1) * 15} minutes");
        }

        office.Clock.Advance(TimeSpan.FromMinutes(15));
        await ShouldOpenAsync(browser, false);
    }

    [Fact]
    public async Task Pages_LookedAt_WriteOnlyOnceInSomeMinutesThatTheSessionIsInUse()
    {
        using var browser = await office.SignedInAsync("commissioner");
        var session = await office.LookAsync(db => db.Sessions.AsNoTracking().SingleAsync());
        office.Clock.Advance(TimeSpan.FromMinutes(4));
        for (var i = 0; i < 5; i++)
        {
            await browser.OpenAsync("/");
        }

        await WriteAsync();
        (await LastSeenAsync()).ShouldBe(session.LastSeenAt, "within five minutes nothing is written");

        office.Clock.Advance(TimeSpan.FromMinutes(2));
        await browser.OpenAsync("/");
        await WriteAsync();
        (await LastSeenAsync()).ShouldBe(session.LastSeenAt.AddMinutes(6));

        Task WriteAsync() =>
            office.Services.GetRequiredService<SeenSessions>().WriteAsync(TestContext.Current.CancellationToken);
        Task<DateTime> LastSeenAsync() => office.LookAsync(db => db.Sessions.Select(s => s.LastSeenAt).SingleAsync());
    }

    [Fact]
    public async Task Account_OfAPerson_ShowsTheirSessionsAndEndsThem()
    {
        using var here = await office.SignedInAsync("reviewer");
        using var elsewhere = await office.SignedInAsync("reviewer");
        using var colleague = await office.SignedInAsync("coordinator");

        var page = await here.OpenAsync("/account");
        page.AllOf("#sessions dt").Count.ShouldBe(2, "the colleague's is not theirs to see");
        page.AllOf("#sessions dt").ShouldContain("A browser (this one)");
        var ended = await (await OpenForm.OpenAsync(here, "/account", "#sessions form")).DoneAsync();

        ended.TextOf(".govuk-notification-banner").ShouldContain("That session was ended.");
        ended.AllOf("#sessions dt").Count.ShouldBe(1);
        await ShouldOpenAsync(elsewhere, false);
        await ShouldOpenAsync(here, true);
        await colleague.OpenAsync("/visits");
    }

    [Fact]
    public async Task Account_SomebodyElsesSession_IsNotEnded()
    {
        using var here = await office.SignedInAsync("reviewer");
        using var more = await office.SignedInAsync("reviewer");
        using var colleague = await office.SignedInAsync("coordinator");
        var theirs = await office.LookAsync(db =>
            db.Sessions.Where(s => s.PersonId == Persona.Find("coordinator")!.User.Id).Select(s => s.Id).SingleAsync()
        );

        var refused = await (await OpenForm.OpenAsync(here, "/account", "#sessions form")).RefusedAsync(
            "#sessions form",
            ("session", theirs.Value.ToString())
        );

        refused.Page.TextOf(".govuk-error-summary").ShouldContain("There is no such session of yours any more");
        await colleague.OpenAsync("/visits");
    }

    [Fact]
    public async Task SignInAndOut_AreInTheHistory()
    {
        using var browser = await office.SignedInAsync("reviewer");
        using (await browser.PostFormAsync("/sign-out")) { }

        var acts = await office.LookAsync(db =>
            db.History.AsNoTracking().Where(h => h.RecordKind == "Session").OrderBy(h => h.Sequence).ToListAsync()
        );
        acts.Select(a => (a.Act, a.By))
            .ShouldBe([(nameof(StartSession), "Robin Reviewer"), (nameof(EndSession), "Robin Reviewer")]);
    }

    [Fact]
    public async Task SignIn_InABrowserThatIsSignedInAlready_EndsTheFormerSession()
    {
        var (browser, cookie) = await CopyAsync(office, "reviewer");
        var former = office.WithCookie(cookie);
        using (await browser.PostFormAsync("/sign-in", ("Persona", "coordinator"))) { }

        await ShouldOpenAsync(former, false);
    }

    private Task ChangeAsync(Action<Person> change) =>
        office.ChangeAsync(async (db, _) => change(await db.People.SingleAsync(p => p.Id == Robin)));

    private static async Task ShouldOpenAsync(HttpClient browser, bool isOpen, string? because = null)
    {
        using var answer = await browser.GetAsync("/reviews");
        answer.StatusCode.ShouldBe(isOpen ? HttpStatusCode.OK : HttpStatusCode.Redirect, because);
    }

    /// <summary>Signs in, and goes on with a copy of the cookie in another browser.</summary>
    private static async Task<(HttpClient Browser, string Cookie)> CopyAsync(OfficeInTest office, string persona)
    {
        var cookie = await office.CookieOfAsync(persona);
        return (office.WithCookie(cookie), cookie);
    }
}
