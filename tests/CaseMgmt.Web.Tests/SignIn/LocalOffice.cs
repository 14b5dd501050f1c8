using AngleSharp.Html.Dom;
using CaseMgmt.Application.Administration.People;
using CaseMgmt.Application.Common;
using CaseMgmt.Web.Tests.Platform;
using Microsoft.Extensions.DependencyInjection;
using OtpNet;

namespace CaseMgmt.Web.Tests.SignIn;

/// <summary>An office that keeps its people's accounts itself.</summary>
public sealed class LocalOffice : IAsyncDisposable
{
    public const string Password = "gravel teapot migrating";

    public LocalOffice(params (string Setting, string Value)[] settings)
        : this(_ => { }, settings) { }

    public LocalOffice(Action<IServiceCollection> more, params (string Setting, string Value)[] settings)
    {
        Office = new OfficeInTest(more);
        Office.Settings["SignIn:Mode"] = "Local";
        foreach (var (setting, value) in settings)
        {
            Office.Settings[setting] = value;
        }
    }

    public OfficeInTest Office { get; }

    public ValueTask DisposeAsync() => Office.DisposeAsync();

    /// <summary>Opens an account; the address on this machine of its one-time link.</summary>
    public async Task<string> InviteAsync(string address, params string[] roles)
    {
        var link = await Office.SendAsync(new InvitePerson(ActingOffice.NewId(), "Terry Test", address, roles));
        link.IsDone.ShouldBeTrue();
        return link.Value.Path;
    }

    /// <summary>Somebody who has set their account up, and their browser, in which they are signed in.</summary>
    public async Task<LocalPerson> PersonAsync(string address, params string[] roles) =>
        await SetUpAsync(await InviteAsync(address, roles.Length > 0 ? roles : [Roles.Reviewer]), address);

    /// <summary>The person of the one-time link follows it.</summary>
    public async Task<LocalPerson> SetUpAsync(string path, string address)
    {
        var browser = Office.Visitor();
        var form = await OpenForm.OpenAsync(browser, path);
        var key = form.Page.TextOf("#key").Replace(" ", "");
        using var answer = await form.SendAsync(("Password", Password), ("Code", CodeOf(key)));
        var page = await answer.ReadPageAsync();
        page.TextOf("h1").ShouldBe("Keep your recovery codes");
        return new LocalPerson(this, address, key, browser, page.AllOf("#recovery-codes li"));
    }

    /// <summary>What the app shows now.</summary>
    public string CodeOf(string key) =>
        new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(Office.Clock.GetUtcNow().UtcDateTime);

    /// <summary>The app shows another code.</summary>
    public void NextCode() => Office.Clock.Advance(TimeSpan.FromSeconds(60));

    /// <summary>The first step in a browser of its own.</summary>
    public async Task<(HttpClient Browser, HttpResponseMessage Answer)> PasswordAsync(string address, string password)
    {
        var browser = Office.Visitor();
        var form = await OpenForm.OpenAsync(browser, "/sign-in");
        return (browser, await form.SendAsync(("Address", address), ("Password", password)));
    }
}

/// <summary>Somebody with an account.</summary>
public sealed record LocalPerson(
    LocalOffice Local,
    string Address,
    string Key,
    HttpClient Browser,
    IReadOnlyList<string> RecoveryCodes
)
{
    /// <summary>Signs in with another browser.</summary>
    public async Task<HttpClient> SignInAsync()
    {
        Local.NextCode();
        var (browser, answer) = await Local.PasswordAsync(Address, LocalOffice.Password);
        answer.Headers.Location!.OriginalString.ShouldStartWith("/sign-in/code");
        using var entered = await browser.PostFormAsync("/sign-in/code", ("Code", Local.CodeOf(Key)));
        entered.Headers.Location!.OriginalString.ShouldBe("/");
        answer.Dispose();
        return browser;
    }

    /// <summary>The first step taken, a code is sent.</summary>
    public async Task<IHtmlDocument> CodeRefusedAsync(string code)
    {
        var (browser, answer) = await Local.PasswordAsync(Address, LocalOffice.Password);
        using (answer)
        using (var entered = await browser.PostFormAsync("/sign-in/code", ("Code", code)))
        {
            return await entered.ReadPageAsync();
        }
    }
}
