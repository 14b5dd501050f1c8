using System.Net;
using CaseMgmt.Application.Administration.People;
using CaseMgmt.Application.Common;
using CaseMgmt.Web.Tests.Platform;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Web.Tests.SignIn;

/// <summary>What an administrator does with the accounts that the office keeps itself: invites, changes roles, switches off, resets.</summary>
public sealed class LocalPeopleTests : IAsyncLifetime
{
    private const string Robin = "robin@office.example";
    private const string WrongWords = "The e-mail address or the password is not right.";
    private readonly LocalOffice local = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => local.DisposeAsync();

    [Fact]
    public async Task Administrator_ChangesRolesAndSwitchesOff_WhichHoldsInOpenSessions()
    {
        var robin = await local.PersonAsync(Robin);
        var admin = await local.PersonAsync("alex@office.example", Roles.Administrator);
        var id = await local.Office.LookAsync(db =>
            db.Accounts.Where(a => a.UserName == Robin).Select(a => a.PersonId).SingleAsync()
        );
        var path = $"/administration/people/{id.Value}";
        (await admin.Browser.OpenAsync("/administration/people")).TextOf("#people").ShouldContain("Terry Test");

        var changed = await (await OpenForm.OpenAsync(admin.Browser, path, "#switch")).RefusedAsync("#switch");
        changed.ShouldSay("Reason", "Say why: the reason stands in the history.");
        var page = await changed.DoneAsync(("Reason", "Has left the office"));

        page.TextOf(".govuk-notification-banner").ShouldContain("The person was switched off.");
        page.TextOf("#history").ShouldContain("Has left the office");
        using var out1 = await robin.Browser.GetAsync("/reviews");
        out1.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var (_, refused) = await local.PasswordAsync(Robin, LocalOffice.Password);
        (await refused.ReadPageAsync()).TextOf(".govuk-error-summary").ShouldContain(WrongWords);

        await (await OpenForm.OpenAsync(admin.Browser, path, "#switch")).DoneAsync(("Reason", "Came back"));
        using var still = await robin.Browser.GetAsync("/reviews");
        still.StatusCode.ShouldBe(HttpStatusCode.Redirect, "the former session does not come to life again");
        using var again = await robin.SignInAsync();
    }

    [Fact]
    public async Task LastAdministrator_CanNeitherGoNorGiveItUp()
    {
        var admin = await local.PersonAsync("alex@office.example", Roles.Administrator);
        var found = (await local.Office.SendAsync(new FindAccount("ALEX@office.example")))!;

        var off = await local.Office.SendAsync(
            new SwitchPerson(found.Person, new Seen(ActingOffice.NewId(), found.Version), true, "why")
        );
        var other = await local.Office.SendAsync(
            new ChangeRoles(found.Person, new Seen(ActingOffice.NewId(), found.Version), [Roles.Reviewer])
        );

        off.Errors.ShouldBe([AccountErrors.LastAdministrator]);
        other.Errors.ShouldBe([AccountErrors.LastAdministrator]);
        await admin.Browser.OpenAsync("/administration/people");
    }

    [Fact]
    public async Task Reset_VoidsWhatThePersonHad()
    {
        var robin = await local.PersonAsync(Robin);
        var found = (await local.Office.SendAsync(new FindAccount(Robin)))!;

        var link = await local.Office.SendAsync(new ResetAccount(found.Person));

        using var ended = await robin.Browser.GetAsync("/");
        ended.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var (_, refused) = await local.PasswordAsync(Robin, LocalOffice.Password);
        (await refused.ReadPageAsync()).TextOf(".govuk-error-summary").ShouldContain(WrongWords);
        (await local.Office.Visitor().OpenAsync(link.Value.Path)).TextOf("h1").ShouldBe("Set up your account");
    }

    [Fact]
    public async Task Invite_ByThePage_ShowsTheLinkOnceAndRefusesWhatIsMissing()
    {
        var admin = await local.PersonAsync("alex@office.example", Roles.Administrator);
        var form = await OpenForm.OpenAsync(admin.Browser, "/administration/people/invite");
        using var empty = await form.SendAsync(("Name", ""), ("Address", "nowhere"), ("Roles", ""));
        var refused = await empty.ReadPageAsync();
        refused
            .AllOf(".govuk-error-summary a")
            .ShouldBe([
                "Enter the person's name, at most 200 characters.",
                "Enter an e-mail address, such as name@example.org.",
                "Choose at least one role. Whoever is to have none is switched off.",
            ]);

        using var sent = await form.SendAsync(
            ("Name", "Sam Second"),
            ("Address", "sam@office.example"),
            ("Roles", Roles.Coordinator)
        );
        var page = await sent.ReadPageAsync();

        page.TextOf("h1").ShouldBe("The link for Sam Second");
        var address = page.TextOf("#link strong");
        address.ShouldStartWith("http://localhost/sign-in/link/");
        (await local.Office.Visitor().OpenAsync(new Uri(address).AbsolutePath))
            .TextOf("main")
            .ShouldContain("Sam Second");
        var anew = await OpenForm.OpenAsync(admin.Browser, "/administration/people/invite");
        using var taken = await anew.SendAsync(
            ("Name", "Sam Second"),
            ("Address", "SAM@office.example"),
            ("Roles", Roles.Coordinator)
        );
        (await taken.ReadPageAsync())
            .TextOf(".govuk-error-summary")
            .ShouldContain("Somebody has an account under this address");
    }

    [Fact]
    public async Task Invite_SameFormSentTwice_ShowsALinkThatWorksForTheOneAccount()
    {
        var admin = await local.PersonAsync("alex@office.example", Roles.Administrator);
        var form = await OpenForm.OpenAsync(admin.Browser, "/administration/people/invite");
        var typed = new[] { ("Name", "Sam Second"), ("Address", "sam@office.example"), ("Roles", Roles.Coordinator) };
        var first = await LinkOfAsync();

        var second = await LinkOfAsync();

        (await local.Office.Visitor().OpenAsync(first)).TextOf("h1").ShouldBe("This link opens nothing any more");
        await local.SetUpAsync(second, "sam@office.example");
        (await local.Office.LookAsync(db => db.Accounts.CountAsync())).ShouldBe(2);
        using var late = await form.SendAsync(typed);
        (await late.ReadPageAsync())
            .TextOf(".govuk-error-summary")
            .ShouldContain("Somebody has an account under this address");

        async Task<string> LinkOfAsync()
        {
            using var sent = await form.SendAsync(typed);
            return new Uri((await sent.ReadPageAsync()).TextOf("#link strong")).AbsolutePath;
        }
    }
}
