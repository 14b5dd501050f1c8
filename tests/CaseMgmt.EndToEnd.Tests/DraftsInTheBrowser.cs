using CaseMgmt.Application.Common;
using CaseMgmt.EndToEnd.Tests.Running;
using Microsoft.Playwright;

namespace CaseMgmt.EndToEnd.Tests;

/// <summary>A long form outlives a server that is down, in the tab in which it was typed, and for the person who typed it.</summary>
public sealed class DraftsInTheBrowser(Browser browser)
{
    private const string Form = "/reviews/new";

    [Fact]
    public async Task LongForm_WhileTheServerIsDown_TellsItsWriterAndIsOfferedAgain()
    {
        await using var office = new RunningOffice();
        await office.InitializeAsync();
        var page = await browser.OpenAsync(office.Address, 320);
        await page.SignInAsync(Roles.Reviewer);
        await page.GotoAsync(Form);
        await page.GetByLabel("How did it reach this office?").SelectOptionAsync("letter");
        await page.Locator("#ApplicantName").FillAsync("Dora Draft");
        await page.Locator("#Summary").FillAsync("A long story.");
        await page.GetByLabel("Large print: letters in 18 point").CheckAsync();

        await office.KillAsync();
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Record the review" }));
        var note = page.Locator("[data-draft-note]");
        await Assertions.Expect(note).ToContainTextAsync("The server does not answer, so this was not sent.");
        await Assertions.Expect(note).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#ApplicantName")).ToHaveValueAsync("Dora Draft");
        await page.ShouldBeAccessibleAsync();

        await office.StartAsync();
        await page.GotoAsync(Form);
        await Assertions.Expect(note).ToContainTextAsync("was not sent. It is still in this tab.");
        await page.ShouldBeAccessibleAsync();
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Put it back" }));
        await Assertions.Expect(page.Locator("#ApplicantName")).ToHaveValueAsync("Dora Draft");
        await Assertions.Expect(page.Locator("#Summary")).ToHaveValueAsync("A long story.");
        await Assertions.Expect(page.GetByLabel("Large print: letters in 18 point")).ToBeCheckedAsync();
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Record the review" }));
        await Assertions
            .Expect(page.Locator(".govuk-notification-banner"))
            .ToContainTextAsync("The review was recorded.");
        await page.GotoAsync(Form);
        await Assertions.Expect(page.Locator("#ApplicantName")).ToBeVisibleAsync();
        await Assertions.Expect(note).ToHaveCountAsync(0);

        // A page that says that something failed has not answered it.
        await page.Locator("#Summary").FillAsync("Left behind.");
        await page.Locator("main form input[name=__RequestVerificationToken]")
            .EvaluateAsync("t => { t.value = 'old'; }");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Record the review" }));
        await Assertions.Expect(page.Locator("body")).ToHaveAttributeAsync("data-answer", "failed");
        await page.GotoAsync("/");
        await page.GotoAsync(Form);
        await Assertions.Expect(note).ToContainTextAsync("was not sent. It is still in this tab.");

        // What is left behind goes with the sign-out.
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/sign-", StringComparison.Ordinal));
        (await page.EvaluateAsync<int>("Object.keys(sessionStorage).length")).ShouldBe(0);

        // What an ended session left in the tab is not for whoever signs in next.
        await page.SignInAsync(Roles.Reviewer);
        await page.GotoAsync(Form);
        await page.Locator("#Summary").FillAsync("Robin's own.");
        await page.Context.ClearCookiesAsync();
        await page.SignInAsync(Roles.ChiefExecutive);
        await page.GotoAsync(Form);
        await Assertions.Expect(page.Locator("#ApplicantName")).ToBeVisibleAsync();
        await Assertions.Expect(note).ToHaveCountAsync(0);
        (await page.EvaluateAsync<string>("JSON.stringify(sessionStorage)")).ShouldNotContain("Robin");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Draft_PutBackOnARecordThatSomebodyChanged_BringsItsOwnChangesAlone()
    {
        await using var office = new RunningOffice();
        await office.InitializeAsync();
        var page = await browser.OpenAsync(office.Address);
        await page.SignInAsync(Roles.Reviewer);
        await page.GotoAsync(Form);
        await page.GetByLabel("How did it reach this office?").SelectOptionAsync("letter");
        await page.Locator("#ApplicantName").FillAsync("Dora Draft");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Record the review" }));
        await Assertions.Expect(page.Locator(".govuk-notification-banner")).ToBeVisibleAsync();
        var form = new Uri(page.Url).AbsolutePath + "/applicant";
        await page.GotoAsync(form);
        await page.Locator("#ApplicantAddress").FillAsync("2 Invented Street");

        var other = await browser.OpenAsync(office.Address);
        await other.SignInAsync(Roles.ChiefExecutive);
        await other.GotoAsync(form);
        await other.Locator("#ApplicantTelephone").FillAsync("01632 960 111");
        await other.EnterAsync(other.Locator("main form button"));
        await Assertions.Expect(other.Locator(".govuk-notification-banner")).ToBeVisibleAsync();
        await page.GotoAsync(form);
        await Assertions
            .Expect(page.Locator("[data-draft-note]"))
            .ToContainTextAsync("The record was changed meanwhile");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Put it back" }));

        await Assertions.Expect(page.Locator("#ApplicantAddress")).ToHaveValueAsync("2 Invented Street");
        await Assertions.Expect(page.Locator("#ApplicantTelephone")).ToHaveValueAsync("01632 960 111");
        await page.Context.CloseAsync();
        await other.Context.CloseAsync();
    }
}
