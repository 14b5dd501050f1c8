using System.Net;
using CaseMgmt.Application.Administration.People;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.People;
using CaseMgmt.Testing;
using CaseMgmt.Web.Tests.Platform;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Web.Tests.Administration;

public sealed class PeoplePageTests(ActingOffice acting) : IClassFixture<ActingOffice>
{
    private const string Path = "/administration/people";

    [Theory]
    [InlineData("reviewer")]
    [InlineData("coordinator")]
    [InlineData("commissioner")]
    public async Task People_AnotherRole_IsForbiddenAndDoesNothing(string persona)
    {
        var (_, name) = await NamedAsync("Forbidden " + persona);

        await acting.ShouldForbidAsync(
            persona,
            Path + "?handler=Tie",
            ("Person", name.ToString()),
            ("Act", ActingOffice.NewId().ToString()),
            ("Version", "1"),
            ("TiedTo", "")
        );

        (await acting.ActsOnAsync(name)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Tie")]
    [InlineData("Rename")]
    public async Task People_UnknownPerson_IsSaidAboveTheForms(string handler)
    {
        using var answer = await acting.Administrator.PostFormAsync(
            $"{Path}?handler={handler}",
            ("Person", ActingOffice.NewId().ToString()),
            ("Act", ActingOffice.NewId().ToString()),
            ("Version", "1"),
            ("Name", "Nobody")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.ReadPageAsync())
            .TextOf(".govuk-error-summary")
            .ShouldContain("There is no such person any more. Load the page again.");
    }

    [Fact]
    public async Task Tie_ToWhatIsNoId_IsRefusedAndTheNameKeepsItsPerson()
    {
        var (_, name) = await NamedAsync("Kept Reviewer");
        var person = await SignedInPersonAsync();
        await (await OpenTieAsync(name)).DoneAsync(("TiedTo", person.ToString()));

        using var answer = await (await OpenTieAsync(name)).SendAsync(("TiedTo", "nobody at all"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await LookAtAsync(name)).TiedToId.ShouldBe(new PersonId(person));
    }

    [Fact]
    public async Task Tie_Sent_IsRecordedAndTheReviewStandsUnderThePerson()
    {
        var (review, name) = await NamedAsync("R. Reviewer");
        var person = await SignedInPersonAsync();
        var form = await OpenTieAsync(name);
        form.Page.TextOf($"#name-{name:N} label").ShouldBe("“R. Reviewer” (1 review) means");
        form["TiedTo"].ShouldBe("");

        var page = await form.DoneAsync(("TiedTo", person.ToString()));

        (await LookAtAsync(name)).TiedToId.ShouldBe(new PersonId(person));
        var act = (await acting.ActsOnAsync(name)).ShouldHaveSingleItem();
        (act.Act, act.By, act.Before, act.After).ShouldBe(
            ("TieName", "Alex Administrator", """{"TiedTo":null}""", """{"TiedTo":"Robin Reviewer"}""")
        );
        page.TextOf(".govuk-notification-banner").ShouldBe("Success The name was tied to the person.");
        (await OpenTieAsync(name))["TiedTo"].ShouldBe(person.ToString());
        (await acting.Reviewer.OpenAsync($"/reviews/{review}"))
            .TextOf("#handling")
            .ShouldContain("Reviewer Robin Reviewer");

        var untied = await (await OpenTieAsync(name)).DoneAsync(("TiedTo", ""));
        untied.TextOf(".govuk-notification-banner").ShouldBe("Success The name means nobody any more.");
        (await acting.Reviewer.OpenAsync($"/reviews/{review}"))
            .TextOf("#handling")
            .ShouldContain("Reviewer R. Reviewer");
    }

    [Fact]
    public async Task Tie_ToANameOutOfARegister_LeadsToItsOwnFormAndKeepsTheOthers()
    {
        var (_, name) = await NamedAsync("To Be Tied");
        var (_, other) = await NamedAsync("No Person");
        var form = await OpenTieAsync(name);

        var refused = await form.RefusedAsync($"#name-{name:N}", ("TiedTo", other.ToString()));

        refused.ShouldSay("TiedTo", "No Person is nobody who signs in. Choose a person who does.");
        refused.Page.QuerySelectorAll("#TiedTo").Length.ShouldBe(1);
        refused.Page.QuerySelector($"#name-{name:N} #TiedTo").ShouldNotBeNull();
        refused.Page.QuerySelectorAll(".govuk-form-group--error").Length.ShouldBe(1);
        (await acting.ActsOnAsync(name)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Tie_SameFormSentTwice_IsDoneOnce()
    {
        var (_, name) = await NamedAsync("Twice Named");
        var form = await OpenTieAsync(name);
        var person = await SignedInPersonAsync();
        await form.DoneAsync(("TiedTo", person.ToString()));

        var page = await form.DoneAsync(("TiedTo", ""));

        (await acting.ActsOnAsync(name)).Count.ShouldBe(1);
        page.TextOf(".govuk-notification-banner").ShouldContain("Nothing was done a second time.");
        (await LookAtAsync(name)).TiedToId.ShouldBe(new PersonId(person));
    }

    [Fact]
    public async Task Tie_SomebodyElseWasFirst_SaysWhoAndWhatAndKeepsTheChoice()
    {
        var (_, name) = await NamedAsync("Contested Name");
        var person = await SignedInPersonAsync();
        var form = await OpenTieAsync(name);
        var first = new TieName(new PersonId(name), form.SeenByAnother, await AdministratorAsync());
        (await acting.Office.SendAsync(first, ActingOffice.OtherAdministrator)).IsDone.ShouldBeTrue();

        var told = await form.RefusedAsync($"#name-{name:N}", ("TiedTo", person.ToString()));

        told.Page.TextOf(".govuk-error-summary")
            .ShouldContain(
                "Contested Name was changed after you opened it: Sam Second, 1 July at 13:00, say whom a name means (Means: nothing is now Alex Administrator)"
            );
        told["TiedTo"].ShouldBe(person.ToString());
        await told.DoneAsync();
        (await LookAtAsync(name)).TiedToId.ShouldBe(new PersonId(person));
    }

    [Fact]
    public async Task Tie_RecordsAreBusy_SaysSoAndTheSameFormGoesThroughLater()
    {
        var (_, name) = await NamedAsync("Busy Name");
        var person = await SignedInPersonAsync();
        var form = await OpenTieAsync(name);
        OpenForm told;
        await using (await HeldLock.TakeAsync(acting.Office.Folder))
        {
            told = await form.RefusedAsync($"#name-{name:N}", ("TiedTo", person.ToString()));
        }

        told.Page.TextOf(".govuk-error-summary").ShouldContain("try again in a minute");
        told["TiedTo"].ShouldBe(person.ToString());
        (await acting.ActsOnAsync(name)).ShouldBeEmpty();
        await told.DoneAsync();
        (await LookAtAsync(name)).TiedToId.ShouldBe(new PersonId(person));
    }

    [Fact]
    public async Task Rename_Sent_IsRecordedAndShownFromThenOn()
    {
        var person = await ColleagueAsync("Before Marriage");
        var form = await OpenRenameAsync(person);
        form["Name"].ShouldBe("Before Marriage");

        var page = await form.DoneAsync(("Name", "  After <b>Marriage</b> "));

        (await LookAtAsync(person)).Name.ShouldBe("After <b>Marriage</b>");
        var act = (await acting.ActsOnAsync(person)).ShouldHaveSingleItem();
        (act.Act, act.By, act.Before, act.After).ShouldBe(
            (
                "RenamePerson",
                "Alex Administrator",
                """{"Name":"Before Marriage"}""",
                """{"Name":"After <b>Marriage</b>"}"""
            )
        );
        page.TextOf(".govuk-notification-banner").ShouldBe("Success The person is called After <b>Marriage</b> now.");
        page.TextOf($"#person-{person:N} label").ShouldBe("After <b>Marriage</b> is called");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(null)]
    public async Task Rename_WithoutARightName_NamesTheFieldAndKeepsWhatWasTyped(string? typed)
    {
        typed ??= new string('n', Person.LongestName + 1);
        var person = await ColleagueAsync("Colleague " + typed.Length);
        var form = await OpenRenameAsync(person);

        var refused = await form.RefusedAsync($"#person-{person:N}", ("Name", typed));

        refused.ShouldSay("Name", "Enter the person's name, at most 200 characters.");
        refused["Name"].ShouldBe(typed.Trim());
        refused.Page.QuerySelectorAll(".govuk-form-group--error").Length.ShouldBe(1);
        (await acting.ActsOnAsync(person)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Rename_SomebodyElseWasFirst_SaysWhoAndWhatAndKeepsWhatWasTyped()
    {
        var person = await ColleagueAsync("Contested Colleague");
        var form = await OpenRenameAsync(person);
        var first = new RenamePerson(new PersonId(person), form.SeenByAnother, "First Name");
        (await acting.Office.SendAsync(first, ActingOffice.OtherAdministrator)).IsDone.ShouldBeTrue();

        var told = await form.RefusedAsync($"#person-{person:N}", ("Name", "Second Name"));

        told.Page.TextOf(".govuk-error-summary")
            .ShouldContain(
                "Sam Second, 1 July at 13:00, say what a person is called (Name: Contested Colleague is now First Name)"
            );
        told["Name"].ShouldBe("Second Name");
        await told.DoneAsync();
        (await LookAtAsync(person)).Name.ShouldBe("Second Name");
    }

    /// <summary>A review that a register allocated to this name, and the record of the name.</summary>
    private async Task<(Guid Review, Guid Name)> NamedAsync(string name) =>
        (await acting.ReviewAsync(r => r.UnderReview(name)), Telling.Named(name).Key);

    /// <summary>Robin Reviewer, who has acted once and so is known.</summary>
    private async Task<Guid> SignedInPersonAsync()
    {
        var id = await acting.ReviewAsync();
        await (await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/acknowledge")).DoneAsync(
            ("AcknowledgedOn", "3/5/2022")
        );
        return Users.InRole("reviewer").Id.Value;
    }

    /// <summary>Somebody who signs in under this name, and has acted once.</summary>
    private async Task<Guid> ColleagueAsync(string name)
    {
        var user = Users.InRole(name, Roles.Reviewer);
        var id = await acting.ReviewAsync();
        var review = await acting.LookAtReviewAsync(id);
        var act = new AcknowledgeReview(
            new ComplaintReviewId(id),
            new Seen(ActingOffice.NewId(), review.Version),
            new DateOnly(2022, 5, 3)
        );
        (await acting.Office.SendAsync(act, user)).IsDone.ShouldBeTrue();
        return user.Id.Value;
    }

    private async Task<PersonId> AdministratorAsync()
    {
        var (_, name) = await NamedAsync("Named By The Administrator");
        var form = await OpenTieAsync(name);
        await form.DoneAsync(("TiedTo", (await SignedInPersonAsync()).ToString()));
        return Users.InRole("administrator").Id;
    }

    private Task<Person> LookAtAsync(Guid id) =>
        acting.Office.LookAsync(db => db.People.AsNoTracking().SingleAsync(p => p.Id == new PersonId(id)));

    private Task<OpenForm> OpenTieAsync(Guid name) => OpenForm.OpenAsync(acting.Administrator, Path, $"#name-{name:N}");

    private Task<OpenForm> OpenRenameAsync(Guid person) =>
        OpenForm.OpenAsync(acting.Administrator, Path, $"#person-{person:N}");
}
