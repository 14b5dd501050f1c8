using System.Net;
using AngleSharp.Html.Dom;
using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Application.Common;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Infrastructure.SignIn.Local;
using CaseMgmt.Testing;
using CaseMgmt.Web.Tests.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Web.Tests.SignIn;

/// <summary>
/// What proves who somebody is changes wholly or not at all: where people are told that nothing was done, nothing was, though the
/// records were busy at the worst moment.
/// </summary>
public sealed class AccountChangesTests : IAsyncLifetime
{
    private const string Address = "robin@office.example";
    private const string Another = "another three unlikely words";
    private const string Told = "Nothing was lost and nothing was done: try again in a minute.";

    private readonly BusyHistory history = new();
    private readonly LocalOffice local;

    public AccountChangesTests() =>
        local = new LocalOffice(services =>
        {
            services.ConfigureDbContext<CaseDb>(records => records.AddInterceptors(history));
            services.Configure<DatabaseOptions>(o => o.WaitForWriter = TimeSpan.FromSeconds(1));
        });

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => local.DisposeAsync();

    [Fact]
    public async Task Password_RecordsAreBusy_StaysAsItIsAndTheSameFormGoesThroughLater()
    {
        var robin = await local.PersonAsync(Address);
        using var other = await robin.SignInAsync();
        var form = await OpenForm.OpenAsync(other, "/account/credentials", "#password");
        var typed = new[] { ("Present", LocalOffice.Password), ("Password", Another) };
        history.IsBusy = true;

        var told = await form.RefusedAsync("#password", typed);

        told.Page.TextOf(".govuk-error-summary").ShouldContain(Told);
        history.IsBusy = false;
        using var still = await robin.SignInAsync();
        await robin.Browser.OpenAsync("/");
        await told.DoneAsync(typed);
        using var ended = await robin.Browser.GetAsync("/");
        ended.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var (_, changed) = await local.PasswordAsync(Address, Another);
        changed.Headers.Location!.OriginalString.ShouldStartWith("/sign-in/code");
    }

    [Fact]
    public async Task RecoveryCodes_RecordsAreBusy_StayGood()
    {
        var robin = await local.PersonAsync(Address);
        history.IsBusy = true;

        var page = await RenewAsync(robin, LocalOffice.Password);

        page.TextOf(".govuk-error-summary").ShouldContain(Told);
        page.QuerySelector("#recovery-codes").ShouldBeNull();
        history.IsBusy = false;
        (await EnterAsync(robin.RecoveryCodes[0])).ShouldBe("/");
    }

    [Theory]
    [InlineData("")]
    [InlineData("not the password")]
    public async Task RecoveryCodes_WithoutThePassword_StayAsTheyAre(string typed)
    {
        var robin = await local.PersonAsync(Address);

        var page = await RenewAsync(robin, typed);

        page.TextOf("#CodesPresent-error").ShouldContain("This is not your present password.");
        page.QuerySelector("#recovery-codes").ShouldBeNull();
        (await EnterAsync(robin.RecoveryCodes[0])).ShouldBe("/");
    }

    [Fact]
    public async Task Credentials_GuessedAt_LockTheAccountAndAreNoted()
    {
        var robin = await local.PersonAsync(Address);
        for (var i = 0; i < LocalSignIn.MostWrong; i++)
        {
            await RenewAsync(robin, $"guess number {i}");
        }

        var page = await RenewAsync(robin, LocalOffice.Password);

        page.TextOf("#CodesPresent-error").ShouldContain("There were too many attempts.");
        page.QuerySelector("#recovery-codes").ShouldBeNull();
        (
            await local.Office.LookAsync(db =>
                db.History.CountAsync(h => h.Act == nameof(NoteFailedSignIn) && h.After!.Contains("Wrong password"))
            )
        ).ShouldBe(LocalSignIn.MostWrong);
    }

    private static async Task<IHtmlDocument> RenewAsync(LocalPerson person, string password)
    {
        using var answer = await person.Browser.PostFormAsync(
            "/account/credentials?handler=RecoveryCodes",
            ("CodesPresent", password)
        );
        return await answer.ReadPageAsync();
    }

    [Fact]
    public async Task RecoveryCode_RecordsAreBusy_IsNotUsedUp()
    {
        var robin = await local.PersonAsync(Address);
        history.IsBusy = true;
        (await EnterAsync(robin.RecoveryCodes[0])).ShouldBeNull();
        history.IsBusy = false;

        (await EnterAsync(robin.RecoveryCodes[0])).ShouldBe("/");

        (await EnterAsync(robin.RecoveryCodes[0])).ShouldBeNull("it opens once");
    }

    [Fact]
    public async Task Link_RecordsAreBusy_IsNotUsedUpAndTheCodesAreShownWhenItIs()
    {
        var path = await local.InviteAsync(Address, Roles.Reviewer);
        var form = await OpenForm.OpenAsync(local.Office.Visitor(), path);
        var typed = new[]
        {
            ("Password", LocalOffice.Password),
            ("Code", local.CodeOf(form.Page.TextOf("#key").Replace(" ", ""))),
        };
        history.IsBusy = true;

        var told = await form.RefusedAsync("main form", typed);

        told.Page.TextOf(".govuk-error-summary").ShouldContain(Told);
        history.IsBusy = false;
        using var answer = await told.SendAsync(typed);
        (await answer.ReadPageAsync()).AllOf("#recovery-codes li").Count.ShouldBe(10);
    }

    [Fact]
    public async Task SignIn_RecordsAreBusy_SaysSoAndTheSameFormGoesThroughLater()
    {
        await local.PersonAsync(Address);
        var form = await OpenForm.OpenAsync(local.Office.Visitor(), "/sign-in");
        var typed = new[] { ("Address", Address), ("Password", LocalOffice.Password) };
        await using (await HeldLock.TakeAsync(local.Office.Folder))
        {
            using var busy = await form.SendAsync(typed);
            busy.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await busy.ReadPageAsync()).TextOf(".govuk-error-summary").ShouldContain(Told);
        }

        using var later = await form.SendAsync(typed);
        later.Headers.Location!.OriginalString.ShouldStartWith("/sign-in/code");
    }

    /// <summary>Both steps; where the second leads.</summary>
    private async Task<string?> EnterAsync(string code)
    {
        var (browser, answer) = await local.PasswordAsync(Address, LocalOffice.Password);
        using (browser)
        using (answer)
        using (var entered = await browser.PostFormAsync("/sign-in/code", ("Code", code)))
        {
            return entered.Headers.Location?.OriginalString;
        }
    }
}
