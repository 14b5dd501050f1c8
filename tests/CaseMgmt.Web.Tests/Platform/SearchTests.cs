using System.Net;
using AngleSharp.Html.Dom;
using CaseMgmt.Testing.Builders;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Web.Tests.Platform;

/// <summary>The search of the header: who finds what, and where the term must not stand.</summary>
public sealed class SearchTests(SearchTests.Records records) : IClassFixture<SearchTests.Records>
{
    [Theory]
    [InlineData("reviewer", true)]
    [InlineData("coordinator", true)]
    [InlineData("commissioner", false)]
    [InlineData("administrator", false)]
    public async Task Header_ByRole_HasTheSearchForThoseWhoReadRecords(string persona, bool has)
    {
        using var browser = await records.Office.SignedInAsync(persona);

        var form = (await browser.OpenAsync("/")).QuerySelector("header form[role=search]") as IHtmlFormElement;

        (form is not null).ShouldBe(has);
        if (has)
        {
            form!.Method.ShouldBe("post");
            form.QuerySelector("label[for=header-search]")!.TextContent.ShouldBe("Find a record by reference or name");
        }
        else
        {
            using var answer = await browser.PostFormAsync("/search", ("Term", "REV/2022"));
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
    }

    [Theory]
    [InlineData("reviewer", "rev/2022-23/000", "REV/2022-23/0001 REV/2022-23/0002 REV/2022-23/0003")]
    [InlineData("reviewer", "SÈCRETNAME sam", "REV/2022-23/0001")]
    [InlineData("reviewer", "secretname", "REV/2022-23/0001")]
    [InlineData("reviewer", "ICV/2022-23/0001", "")]
    [InlineData("reviewer", "visitor", "")]
    [InlineData("coordinator", "ICV/2022", "ICV/2022-23/0001")]
    [InlineData("coordinator", "vol-0", "VOL-01 VOL-02")]
    [InlineData("coordinator", "invented visitor", "VOL-01 VOL-02")]
    [InlineData("coordinator", "REV/2022-23/0001", "")]
    [InlineData("coordinator", "secretname", "")]
    public async Task Search_ByRole_FindsOnlyWhatThePersonMayRead(string persona, string term, string expected)
    {
        using var browser = await records.Office.SignedInAsync(persona);

        using var answer = await browser.PostFormAsync("/search", ("Term", term));
        var page = await browser.FollowAsync(answer);

        string.Join(' ', page.AllOf("#found tbody th")).ShouldBe(expected);
        page.QuerySelector("#Term")!.GetAttribute("value").ShouldBe(term, "what was typed is kept");
    }

    [Theory]
    [InlineData("reviewer", "REV/2022-23/0001")]
    [InlineData("reviewer", " rev/2022-23/0001 ")]
    [InlineData("reviewer", "co/00001/22")]
    [InlineData("coordinator", "ICV/2022-23/0001")]
    public async Task Search_AnExactReference_OpensTheRecordAndTheReadIsLogged(string persona, string term)
    {
        using var browser = await records.Office.SignedInAsync(persona);

        using var answer = await browser.PostFormAsync("/search", ("Term", term));

        var address = answer.Headers.Location!.ToString();
        address.ShouldStartWith(persona == "reviewer" ? "/reviews/" : "/visits/");
        var id = Guid.Parse(address.Split('/')[^1]);
        var before = await records.Office.LookAsync(db => db.Accesses.CountAsync(a => a.RecordId == id));
        (await browser.FollowAsync(answer)).TextOf("h1").ShouldContain("2022-23/0001");
        await Eventually.Async(async () =>
            await records.Office.LookAsync(db => db.Accesses.CountAsync(a => a.RecordId == id)) > before ? this : null
        );
    }

    [Fact]
    public async Task Search_WordsOfAReview_AreNotedAsReadWhereTheyAreSeenAlone()
    {
        using var browser = await records.Office.SignedInAsync("reviewer");
        var other = await records.Office.LookAsync(db =>
            db.ComplaintReviews.SingleAsync(r => r.Reference == "REV/2022-23/0001")
        );
        var before = await NotedAsync();

        using var answer = await browser.PostFormAsync("/search", ("Term", "cellB12"));
        var page = await browser.FollowAsync(answer);

        page.QuerySelectorAll("#texts-found tbody tr").Length.ShouldBe(1);
        (await NotedAsync()).ShouldBe(before + 1);

        // What is noted is kept in its order: once the next read is there, so are those before it.
        async Task<int> NotedAsync()
        {
            var last = await CountAsync("REV/2022-23/0001");
            await browser.OpenAsync($"/reviews/{other.Id.Value}");
            await Eventually.Async(async () => await CountAsync("REV/2022-23/0001") > last ? this : null);
            return await CountAsync("REV/2022-23/0003");
        }

        Task<int> CountAsync(string reference) =>
            records.Office.LookAsync(db => db.Accesses.CountAsync(a => a.Reference == reference));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("%%%")]
    public async Task Search_OfNothing_IsExplained(string term)
    {
        using var browser = await records.Office.SignedInAsync("reviewer");

        using var answer = await browser.PostFormAsync("/search", ("Term", term));

        var page = await answer.ReadPageAsync();
        page.Title.ShouldStartWith("Error: ");
        page.QuerySelector(".govuk-error-summary a[href='#Term']")!
            .TextContent.ShouldBe("Enter a reference or a name of 2 to 100 characters");
        page.QuerySelector("#Term")!.GetAttribute("value").ShouldBe(term);
    }

    [Fact]
    public async Task Search_AName_StandsInNoAddressNoLogAndNoCookieThatCanBeRead()
    {
        using var browser = await records.Office.SignedInAsync("reviewer");

        using var answer = await browser.PostFormAsync("/search", ("Term", "Secretname"));
        var page = await browser.FollowAsync(answer);

        page.AllOf("#found tbody th").ShouldBe(["REV/2022-23/0001"]);
        answer.Headers.Location!.ToString().ShouldBe("/search");
        answer.Headers.GetValues("Set-Cookie").ShouldAllBe(c => !c.Contains("Secretname"));
        page.QuerySelectorAll("[href],[action]")
            .ShouldAllBe(e => !$"{e.GetAttribute("href")}{e.GetAttribute("action")}".Contains("Secretname"));
        records.Office.Log.Lines.ShouldAllBe(line => !line.Contains("Secretname", StringComparison.OrdinalIgnoreCase));
        (await browser.OpenAsync("/search"))
            .AllOf("#found tbody th")
            .ShouldBe(["REV/2022-23/0001"], "loading again shows it again");
    }

    [Fact]
    public async Task Search_OfOnePerson_IsNotShownToTheNextInTheSameBrowser()
    {
        using var browser = await records.Office.SignedInAsync("reviewer");
        using var answer = await browser.PostFormAsync("/search", ("Term", "Secretname"));
        using var next = await browser.PostFormAsync("/sign-in", ("Persona", "coordinator"));

        var page = await browser.OpenAsync("/search");

        page.QuerySelector("#found").ShouldBeNull();
        page.DocumentElement.OuterHtml.ShouldNotContain("Secretname");
    }

    public sealed class Records : IAsyncLifetime
    {
        public OfficeInTest Office { get; } = new();

        public async ValueTask InitializeAsync() =>
            await Office.ArrangeAsync(rules =>
            {
                var suite = SuiteBuilder.Build(rules, Office.Clock);
                var one = new VolunteerBuilder(1).Build(rules, Office.Clock);
                var two = new VolunteerBuilder(2).Build(rules, Office.Clock);
                return
                [
                    new ReviewBuilder(1)
                        .With(f => f with { ApplicantName = "Sam Secretname" })
                        .Build(rules, Office.Clock),
                    new ReviewBuilder(2).Build(rules, Office.Clock),
                    new ReviewBuilder(3)
                        .With(f => f with { Summary = "It was in cellB12." })
                        .Build(rules, Office.Clock),
                    suite,
                    one,
                    two,
                    new VisitBuilder(1, suite, one, two).Build(rules, Office.Clock),
                ];
            });

        public ValueTask DisposeAsync() => Office.DisposeAsync();
    }
}
