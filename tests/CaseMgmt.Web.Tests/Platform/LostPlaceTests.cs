using System.Net;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Builders;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Web.Tests.Platform;

/// <summary>The data folder goes away, or can no longer be written to, while people work: nothing is claimed to be saved.</summary>
public sealed class LostPlaceTests
{
    [SqliteTheory("its file lies in the folder that goes away")]
    [InlineData("the folder")]
    [InlineData("the file")]
    public async Task Records_ThatAreGone_AreNotWrittenTo(string what)
    {
        await using var office = new OfficeInTest();
        using var browser = await office.SignedInAsync("administrator");
        var page = await browser.OpenAsync("/administration/jobs");
        var button = page.QuerySelector("main form")!;
        var away = office.Folder + "-away";
        if (what == "the folder")
        {
            Directory.Move(office.Folder, away);
        }
        else
        {
            Directory.CreateDirectory(away);
            File.Move(Path.Combine(office.Folder, "casemgmt.db"), Path.Combine(away, "casemgmt.db"));
        }

        try
        {
            using var answer = await browser.PostAsync(
                button.GetAttribute("action") is { Length: > 0 } action ? action : "/administration/jobs",
                new FormUrlEncodedContent(
                    button
                        .QuerySelectorAll("input[name], button[name]")
                        .Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value") ?? ""))
                )
            );
            using var ready = await browser.GetAsync("/health/ready");

            answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            var refusal = await answer.ReadPageAsync();
            refusal.TextOf("h1").ShouldBe("Nothing can be saved at the moment");
            refusal.TextOf("main").ShouldContain("was not saved");
            ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            Directory.Exists(Path.Combine(office.Folder, "documents")).ShouldBeFalse("the folder is not made anew");
            File.Exists(Path.Combine(office.Folder, "casemgmt.db")).ShouldBeFalse("nor is the database");
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Restore(what, away, office.Folder);
        }

        (await office.LookAsync(db => db.JobRuns.CountAsync())).ShouldBe(0);
        (await browser.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [SqliteFact("its file lies in the folder that goes away")]
    public async Task Review_WhoseReadCannotBeNoted_IsNotShown()
    {
        await using var office = new OfficeInTest();
        await office.ArrangeAsync(rules => [new ReviewBuilder(1).Build(rules, office.Clock)]);
        var review = await office.LookAsync(db => db.ComplaintReviews.AsNoTracking().SingleAsync());
        using var browser = await office.SignedInAsync("reviewer");
        await browser.OpenAsync($"/reviews/{review.Id.Value}");
        var away = office.Folder + "-away";
        Directory.Move(office.Folder, away);
        try
        {
            using var answer = await browser.GetAsync($"/reviews/{review.Id.Value}");

            answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            (await answer.Content.ReadAsStringAsync()).ShouldNotContain(review.Reference);
            Directory.Exists(office.Folder).ShouldBeFalse("the folder is not made anew");
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Restore("the folder", away, office.Folder);
        }

        using var shown = await browser.GetAsync($"/reviews/{review.Id.Value}");
        shown.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [SqliteFact("its file lies in the folder that goes away")]
    public async Task Records_ThatMayOnlyBeRead_AreNotWrittenTo()
    {
        await using var office = new OfficeInTest();
        var cookie = await office.CookieOfAsync("administrator");
        await using var readOnly = new OfficeInTest(_ => { }, office.Folder);
        readOnly.Settings["Database:Connection"] =
            $"Data Source={Path.Combine(office.Folder, "casemgmt.db")};Mode=ReadOnly";
        readOnly.Settings["Database:MigrateOnStart"] = "false";
        _ = office.Services;

        // Nobody can sign in there; whoever is signed in already can look, and nothing more.
        using var signIn = await readOnly.Visitor().PostFormAsync("/sign-in", ("Persona", "administrator"));
        using var other = readOnly.WithCookie(cookie);
        using var looked = await other.GetAsync("/administration/jobs");
        using var answer = await other.PostFormAsync("/administration/jobs", ("job", "figures.compile"));

        signIn.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        looked.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await office.LookAsync(db => db.JobRuns.CountAsync())).ShouldBe(0);
    }

    private static void Restore(string what, string away, string folder)
    {
        if (what == "the folder")
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            Directory.Move(away, folder);
        }
        else
        {
            File.Move(Path.Combine(away, "casemgmt.db"), Path.Combine(folder, "casemgmt.db"), overwrite: true);
            Directory.Delete(away);
        }
    }
}
