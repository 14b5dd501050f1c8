using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.EndToEnd.Tests.Running;
using CaseMgmt.Testing;
using Microsoft.Playwright;

namespace CaseMgmt.EndToEnd.Tests;

/// <summary>The acts of people on records, by keyboard alone, wide and narrow, without script, and two people at once.</summary>
[Collection(WorkingOffice.Name)]
public sealed class ActsInTheBrowser(Browser browser, SmallFilesOffice office)
{
    private static int number = 9100;

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Acknowledge_ByKeyboard_SaysWhatIsWrongAndThenWhatWasDone(int width)
    {
        var review = await ReviewAsync();
        var page = await AtAsync(Roles.Reviewer, review, width);
        await page.EnterAsync(page.Locator("#acts").GetByRole(AriaRole.Button, new() { Name = "Acknowledge" }));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Acknowledge: " + review);
        var day = page.GetByLabel("Acknowledged on");
        await page.TabToAsync(day);
        await page.ShouldShowFocusAsync(day);
        await page.ShouldBeAccessibleAsync();
        await RetypeAsync(page, "31/2/2023");
        await page.Keyboard.PressAsync("Enter");
        await page.ShouldShowErrorAsync("The day of the acknowledgement must be a real date");
        await Assertions.Expect(day).ToHaveValueAsync("31/2/2023");
        await page.ShouldBeAccessibleAsync();
        await page.TabToAsync(page.Locator(".govuk-error-summary a"));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(day).ToBeFocusedAsync();

        await RetypeAsync(page, "4/5/2023");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Record the acknowledgement" }));

        await ShouldBeDoneAsync(page, "The acknowledgement of 4 May 2023 was recorded.");
        await Assertions
            .Expect(page.Locator("#history .moj-timeline__item").First)
            .ToContainTextAsync("Acknowledged on: nothing became 4 May 2023");
        await page.GotoAsync(new Uri(page.Url).AbsolutePath + "/acknowledge");
        await Assertions.Expect(page.Locator(".govuk-notification-banner")).ToContainTextAsync("Important");
        await page.ShouldBeAccessibleAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Correct_ByKeyboard_SaysEverythingThatIsWrongAndThenWhatWasDone(int width)
    {
        var review = await ReviewAsync(("acknowledged_on", "2023-05-04"));
        var page = await AtAsync(Roles.Reviewer, review, width);
        await page.EnterAsync(page.Locator("#acts summary"));
        await page.EnterAsync(page.Locator("#acts").GetByRole(AriaRole.Link, new() { Name = "Correct a date" }));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Correct a date of " + review);
        await page.ShouldBeAccessibleAsync();
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Correct the date" }));
        await page.ShouldShowErrorAsync("Say why: the reason stands in the history.");
        await Assertions.Expect(page.Locator(".govuk-error-summary a")).ToHaveCountAsync(3);
        await page.ShouldBeAccessibleAsync();

        await page.TabToAsync(page.GetByLabel("Which date is wrong?"));
        await page.Keyboard.TypeAsync("Ackn");
        await page.TabToAsync(page.GetByLabel("The right date"));
        await page.Keyboard.TypeAsync("5/5/2023");
        await page.TabToAsync(page.GetByLabel("Why is it corrected?"));
        await page.Keyboard.TypeAsync("The letter is dated a day later.");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Correct the date" }));

        await ShouldBeDoneAsync(page, "Acknowledged on was corrected.");
        await Assertions
            .Expect(page.Locator("#history .moj-timeline__item").First)
            .ToContainTextAsync("Correct a date: The letter is dated a day later.");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Letter_ByKeyboard_IsLookedAtSentAndPosted(int width)
    {
        var review = await ReviewAsync();
        var page = await AtAsync(Roles.Reviewer, review, width);
        await page.EnterAsync(page.GetByRole(AriaRole.Link, new() { Name = "Write the update" }));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Write the update: " + review);
        await page.ShouldBeAccessibleAsync();
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Show the letter" }));
        await page.ShouldShowErrorAsync("Enter what the letter is to say.");
        await page.TabToAsync(page.GetByLabel("How does the review stand?"));
        await page.Keyboard.TypeAsync("The force has sent <b>its papers</b>.");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Show the letter" }));
        await Assertions
            .Expect(page.Locator(".app-letter"))
            .ToContainTextAsync("The force has sent <b>its papers</b>.");
        await page.ShouldBeAccessibleAsync();
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Send the letter" }));
        await ShouldBeDoneAsync(page, "The letter was recorded. Next: print it, post it, and say when.");

        await page.EnterAsync(
            page.Locator("#letters").GetByRole(AriaRole.Link, new() { Name = "Update of the applicant" })
        );
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Update of the applicant: " + review);
        await page.ShouldBeAccessibleAsync();
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Record that it has gone" }));
        await ShouldBeDoneAsync(page, "It was recorded that the letter went on");
        await Assertions.Expect(page.Locator("#standing")).ToContainTextAsync("Posted");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Template_ByKeyboard_SaysWhichFieldThereIsNot(int width)
    {
        var page = await browser.OpenAsync(office.Address, width);
        await page.SignInAsync(Roles.Administrator);
        await page.GotoAsync("/administration/letters");
        await page.ShouldBeAccessibleAsync();
        await page.EnterAsync(page.GetByRole(AriaRole.Link, new() { Name = "Decision letter" }));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Template: Decision letter");
        await page.ShouldBeAccessibleAsync();
        var text = page.GetByLabel("The letter", new() { Exact = true });
        await page.TabToAsync(text);
        await RetypeAsync(page, "Dear {{applicant.nmae}}");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Show what it makes" }));
        await page.ShouldShowErrorAsync("names a field that there is not: applicant.nmae.");
        await page.ShouldBeAccessibleAsync();
        await page.TabToAsync(text);
        await RetypeAsync(page, "Dear {{letter.addressee}}");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Show what it makes" }));
        await Assertions.Expect(page.Locator(".app-letter")).ToContainTextAsync("Dear A. N. Applicant");
        await page.ShouldBeAccessibleAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Accept_ByKeyboard_LocksTheReportAndTellsTheSecondPerson(int width)
    {
        var visit = await VisitAsync();
        var page = await AtAsync(Roles.Coordinator, visit, width);
        var accept = page.GetByRole(AriaRole.Button, new() { Name = "Accept the report" });
        await page.EnterAsync(accept);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Accept the report: " + visit);
        await page.ShouldBeAccessibleAsync();
        var second = await AtAsync(Roles.Coordinator, visit, width);
        await second.EnterAsync(second.GetByRole(AriaRole.Button, new() { Name = "Accept the report" }));
        await Assertions.Expect(second.Locator("h1")).ToHaveTextAsync("Accept the report: " + visit);

        await page.EnterAsync(accept);
        await ShouldBeDoneAsync(page, "The report was accepted.");
        await Assertions
            .Expect(page.Locator("#acts").GetByRole(AriaRole.Button, new() { Name = "Accept the report" }))
            .ToHaveCountAsync(0);

        await second.EnterAsync(second.GetByRole(AriaRole.Button, new() { Name = "Accept the report" }));
        await second.ShouldShowErrorAsync("Report: Submitted is now Accepted");
        await second.ShouldBeAccessibleAsync();
        await page.Context.CloseAsync();
        await second.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task People_ByKeyboard_ANameIsTiedAndAPersonMustHaveOne(int width)
    {
        await ReviewAsync();
        var page = await browser.OpenAsync(office.Address, width);
        await page.SignInAsync(Roles.Administrator);
        await page.GotoAsync("/administration/people");
        await page.ShouldBeAccessibleAsync();
        var name = page.GetByLabel("“Reviewer 1”");
        await page.TabToAsync(name);
        await page.ShouldShowFocusAsync(name);
        await page.Keyboard.TypeAsync("Alex");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save whom Reviewer 1 means" }));
        await ShouldBeDoneAsync(page, "The name was tied to the person.");
        await Assertions.Expect(name.Locator("option:checked")).ToHaveTextAsync("Alex Administrator");

        var called = page.GetByLabel("Alex Administrator is called");
        await page.TabToAsync(called);
        await RetypeAsync(page, " ");
        await page.Keyboard.PressAsync("Enter");
        await page.ShouldShowErrorAsync("Enter the person's name");
        await page.ShouldBeAccessibleAsync();
        await page.TabToAsync(page.Locator(".govuk-error-summary a"));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(called).ToBeFocusedAsync();

        // As it was, for the other width.
        await page.GotoAsync("/administration/people");
        await page.TabToAsync(name);
        await page.Keyboard.TypeAsync("Nobody");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save whom Reviewer 1 means" }));
        await ShouldBeDoneAsync(page, "The name means nobody any more.");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Correct_TwoPeopleAtOnce_TheSecondIsToldAndLosesNothing()
    {
        var review = await ReviewAsync(("acknowledged_on", "2023-05-04"));
        var first = await AtAsync(Roles.Reviewer, review);
        var second = await AtAsync(Roles.Reviewer, review);
        foreach (var page in new[] { first, second })
        {
            await OpenActAsync(page, "Correct a date");
        }

        await CorrectAsync(first, "5/5/2023", "A day later.");
        await ShouldBeDoneAsync(first, "Acknowledged on was corrected.");
        await CorrectAsync(second, "6/5/2023", "Two days later.");

        await second.ShouldShowErrorAsync("Acknowledged on: 4 May 2023 is now 5 May 2023");
        await second.ShouldShowErrorAsync("Robin Reviewer");
        await second.ShouldBeAccessibleAsync();
        await Assertions.Expect(second.GetByLabel("The right date")).ToHaveValueAsync("6/5/2023");
        await Assertions.Expect(second.GetByLabel("Why is it corrected?")).ToHaveValueAsync("Two days later.");
        await second.GetByRole(AriaRole.Button, new() { Name = "Correct the date" }).ClickAsync();
        await ShouldBeDoneAsync(second, "Acknowledged on was corrected.");
        await Assertions.Expect(second.Locator("#handling")).ToContainTextAsync("6 May 2023");
        await first.Context.CloseAsync();
        await second.Context.CloseAsync();
    }

    [Fact]
    public async Task Acknowledge_BackAndSentAgain_IsNotDoneASecondTime()
    {
        var review = await ReviewAsync();
        var page = await AtAsync(Roles.Reviewer, review);
        await page.Locator("#acts").GetByRole(AriaRole.Button, new() { Name = "Acknowledge" }).ClickAsync();
        var day = page.GetByLabel("Acknowledged on");
        await day.FillAsync("4/5/2023");
        await day.PressAsync("Enter");
        await ShouldBeDoneAsync(page, "The acknowledgement of 4 May 2023 was recorded.");

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(review);

        // The browser shows the form again, or asks for it anew and is told that nothing is left to do.
        if (await day.CountAsync() > 0)
        {
            await day.FillAsync("5/5/2023");
            await day.PressAsync("Enter");
        }

        await Assertions.Expect(page.Locator(".govuk-notification-banner")).ToContainTextAsync("Important");
        await Assertions.Expect(page.Locator("#handling")).ToContainTextAsync("4 May 2023");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Acts_WithoutScript_AreDone()
    {
        var review = await ReviewAsync();
        var page = await browser.OpenAsync(office.Address, withScript: false);
        await page.GotoAsync("/sign-in");
        await page.GetByRole(AriaRole.Radio, new() { Name = ", " + Roles.Reviewer }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("My work");
        await FindAsync(page, review);
        await page.Locator("#acts").GetByRole(AriaRole.Button, new() { Name = "Acknowledge" }).ClickAsync();
        await page.GetByLabel("Acknowledged on").FillAsync("1/1/2020");
        await page.GetByRole(AriaRole.Button, new() { Name = "Record the acknowledgement" }).ClickAsync();
        await Assertions
            .Expect(page.Locator(".govuk-error-summary"))
            .ToContainTextAsync("is before the day of receipt");
        await page.GetByLabel("Acknowledged on").FillAsync("4/5/2023");
        await page.GetByRole(AriaRole.Button, new() { Name = "Record the acknowledgement" }).ClickAsync();
        await ShouldBeDoneAsync(page, "The acknowledgement of 4 May 2023 was recorded.");

        await OpenActAsync(page, "Correct a date");
        await CorrectAsync(page, "5/5/2023", "A day later.");
        await ShouldBeDoneAsync(page, "Acknowledged on was corrected.");
        await page.Context.CloseAsync();
    }

    /// <summary>A review that came on 3 May 2023, nothing done yet but what is given.</summary>
    private async Task<string> ReviewAsync(params (string Column, string Value)[] with)
    {
        var reference = $"REV/2023-24/{Interlocked.Increment(ref number)}";
        await TakeInAsync(
            SmallRegisters.Csv(
                RegisterKind.ComplaintReviews,
                RegisterFiles.Review(
                    number,
                    [
                        ("reference", reference),
                        ("received_at", "2023-05-03T10:15"),
                        ("complaint_made_on", "2023-01-10"),
                        ("outcome_letter_on", "2023-04-20"),
                        ("information_provided_on", "2023-04-20"),
                        ("acknowledged_on", ""),
                        ("validity", ""),
                        ("validity_decided_on", ""),
                        ("papers_requested_on", ""),
                        ("papers_received_on", ""),
                        ("decision_sent_on", ""),
                        ("result", ""),
                        ("feedback_given", ""),
                        .. with,
                    ]
                )
            )
        );
        return reference;
    }

    /// <summary>A visit whose visitors have submitted their report.</summary>
    private async Task<string> VisitAsync()
    {
        var reference = $"ICV/2023-24/{Interlocked.Increment(ref number)}";
        await TakeInAsync(
            SmallRegisters.Csv(
                RegisterKind.CustodyVisits,
                SmallRegisters.Visit(
                    number,
                    ("reference", reference),
                    ("arrived_at", "2023-06-01T14:00"),
                    ("admitted_at", "2023-06-01T14:05"),
                    ("departed_at", "2023-06-01T15:30"),
                    ("report_status", "submitted")
                )
            )
        );
        return reference;
    }

    private async Task TakeInAsync(FilePayload register)
    {
        var page = await browser.OpenAsync(office.Address);
        await page.SignInAsync(Roles.Administrator);
        await page.UploadAsync(register);
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm and take in" }).ClickAsync();
        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What the import did" }))
            .ToBeVisibleAsync(new() { Timeout = 60_000 });
        await page.Context.CloseAsync();
    }

    /// <summary>Signed in, at the record's own page.</summary>
    private async Task<IPage> AtAsync(string role, string reference, int width = 1280)
    {
        var page = await browser.OpenAsync(office.Address, width);
        await page.SignInAsync(role);
        await FindAsync(page, reference);
        return page;
    }

    private static async Task FindAsync(IPage page, string reference)
    {
        await page.GotoAsync("/search");
        await page.GetByLabel("Reference or name", new() { Exact = true }).FillAsync(reference);
        await page.GetByLabel("Reference or name", new() { Exact = true }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(reference);
    }

    private static async Task CorrectAsync(IPage page, string day, string reason)
    {
        await page.GetByLabel("Which date is wrong?")
            .SelectOptionAsync(new SelectOptionValue { Label = "Acknowledged on" });
        await page.GetByLabel("The right date").FillAsync(day);
        await page.GetByLabel("Why is it corrected?").FillAsync(reason);
        await page.GetByRole(AriaRole.Button, new() { Name = "Correct the date" }).ClickAsync();
    }

    /// <summary>One of the acts that stand beside the one that moves the record on.</summary>
    private static async Task OpenActAsync(IPage page, string act)
    {
        await page.Locator("#acts summary").ClickAsync();
        await page.Locator("#acts").GetByRole(AriaRole.Link, new() { Name = act }).ClickAsync();
    }

    private static async Task RetypeAsync(IPage page, string text)
    {
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
    }

    private static async Task ShouldBeDoneAsync(IPage page, string said)
    {
        await Assertions.Expect(page.Locator(".govuk-notification-banner--success")).ToContainTextAsync(said);
    }
}
