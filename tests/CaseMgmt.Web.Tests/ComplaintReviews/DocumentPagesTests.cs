using System.Net;
using AngleSharp.Html.Dom;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Testing;
using CaseMgmt.Web.Tests.Platform;
using Microsoft.EntityFrameworkCore;
using static CaseMgmt.Testing.SampleFiles;

namespace CaseMgmt.Web.Tests.ComplaintReviews;

/// <summary>Documents by their pages: added, taken away, changed, replaced, removed; and what is refused of each.</summary>
public sealed class DocumentPagesTests(ActingOffice acting) : IClassFixture<ActingOffice>
{
    private static readonly (string Name, string Value)[] Said =
    [
        ("DocumentType", "incident_log"),
        ("DocumentSource", "force"),
        ("Classification", "official_sensitive"),
        ("ReceivedOn", "1/6/2022"),
    ];

    [Fact]
    public async Task Add_Several_AreListedWithTheirHashAndMark()
    {
        var id = await acting.ReviewAsync();

        var page = await AddedAsync(id, ("log.pdf", Pdf("Called at 10")), (@"C:\papers\note.txt", Text("A note")));

        page.TextOf(".govuk-notification-banner").ShouldContain("2 documents were added.");
        page.TextOf("#document-1").ShouldContain("log.pdf");
        page.TextOf("#document-1").ShouldContain("Not scanned");
        page.TextOf("#document-1").ShouldContain("OFFICIAL-SENSITIVE");
        page.TextOf("#document-2").ShouldContain("note.txt");
        page.TextOf("main").ShouldNotContain("papers");
        (await acting.Reviewer.OpenAsync($"/reviews/{id}")).TextOf("main").ShouldContain("Documents (2)");
        var act = (await acting.ActsOnAsync(id)).ShouldHaveSingleItem();
        act.Act.ShouldBe("AddDocuments");
        act.After!.ShouldContain("log.pdf");
    }

    [Fact]
    public async Task Add_OneThatIsRefused_KeepsTheOthersAndSaysWhy()
    {
        var id = await acting.ReviewAsync();

        var page = await AddedAsync(
            id,
            ("good.txt", Text("A note")),
            ("bad.docx", Word("x", ("word/vbaProject.bin", "x")))
        );

        page.TextOf(".govuk-notification-banner")
            .ShouldContain("1 document was added. Not added: bad.docx: it holds macros");
        (await acting.LookAtReviewAsync(id)).Facts.Documents.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Add_NothingSaid_IsAskedForAtEachField()
    {
        var id = await acting.ReviewAsync();
        using var answer = await SendAsync(acting.Reviewer, id, [], ("ReceivedOn", "soon"), ("Classification", ""));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await answer.ReadPageAsync();
        page.TextOf("#Files-error").ShouldContain(ReviewErrors.NoFile.Message);
        page.TextOf("#DocumentType-error").ShouldContain("Choose what the document is.");
        page.TextOf("#DocumentSource-error").ShouldContain("Choose whose document it is.");
        page.TextOf("#ReceivedOn-error").ShouldContain("must be a real date");
        ((IHtmlInputElement)page.QuerySelector("#ReceivedOn")!).Value.ShouldBe("soon");
        (await acting.ActsOnAsync(id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Add_AllRefused_SaysWhyAtTheField()
    {
        var id = await acting.ReviewAsync();
        using var answer = await SendAsync(acting.Reviewer, id, [("page.html", Text("<script>"))], Said);

        (await answer.ReadPageAsync()).TextOf("#Files-error").ShouldContain("page.html: this kind of file is not kept");
    }

    [Fact]
    public async Task Add_WhatTheForceOwes_IsTickedOff()
    {
        var id = await acting.ReviewAsync(r => r.Valid().With(f => f with { PapersRequestedOn = null }));
        var request = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/papers/request");
        await request.DoneAsync(("PapersOn", "6/5/2022"), ("Papers", "incident_log"));
        (await acting.Reviewer.OpenAsync($"/reviews/{id}/documents/add"))
            .TextOf("main")
            .ShouldContain("It still owes: Incident and command-and-control log.");

        using var answer = await SendAsync(
            acting.Reviewer,
            id,
            [("log.txt", Text("x"))],
            [.. Said, ("TicksOff", "all")]
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var review = await acting.LookAtReviewAsync(id);
        (review.State, review.Facts.PapersReceivedOn).ShouldBe(
            (ReviewState.ReadyForAllocation, new DateOnly(2022, 6, 1))
        );
    }

    [Fact]
    public async Task Add_SentTwice_IsDoneOnce()
    {
        var id = await acting.ReviewAsync();
        var page = await acting.Reviewer.OpenAsync($"/reviews/{id}/documents/add");

        using var first = await SendAsync(acting.Reviewer, id, page, [("a.txt", Text("A"))], Said);
        (await acting.Reviewer.FollowAsync(first)).TextOf("main").ShouldContain("a.txt");
        using var second = await SendAsync(acting.Reviewer, id, page, [("a.txt", Text("A"))], Said);

        (await acting.Reviewer.FollowAsync(second))
            .TextOf(".govuk-notification-banner")
            .ShouldContain("was sent before");
        (await acting.LookAtReviewAsync(id)).Facts.Documents.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Add_WhileAnotherChangesTheReview_ReplacesNothingAndIsDone()
    {
        var id = await acting.ReviewAsync();
        var page = await acting.Reviewer.OpenAsync($"/reviews/{id}/documents/add");
        await (await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/acknowledge")).DoneAsync(
            ("AcknowledgedOn", "3/5/2022")
        );

        using var answer = await SendAsync(acting.Reviewer, id, page, [("a.txt", Text("A"))], Said);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Add_AGigabyte_IsRefusedBeforeAnyOfItIsRead()
    {
        var id = await acting.ReviewAsync();
        var cookie = await acting.Office.CookieOfAsync("reviewer");

        var answer = await acting.Office.Server.SendAsync(http =>
        {
            (http.Request.Method, http.Request.Path) = ("POST", $"/reviews/{id}/documents/add");
            http.Request.Headers.Cookie = cookie;
            http.Request.ContentType = "multipart/form-data; boundary=x";
            http.Request.ContentLength = 1L << 30;
            http.Request.Body = new NeverRead();
        });

        answer.Response.StatusCode.ShouldBe((int)HttpStatusCode.RequestEntityTooLarge);
        using var page = new StreamReader(answer.Response.Body);
        (await page.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldContain("This is too much at once");
    }

    [Fact]
    public async Task Download_IsAnAttachmentThatRunsNothing_AndIsNoted()
    {
        var id = await acting.ReviewAsync();
        await AddedAsync(id, ("Zoë's log.pdf", Pdf("Called at 10")));

        using var answer = await acting.Reviewer.GetAsync($"/reviews/{id}/documents/1");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(Pdf("Called at 10"));
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("Zoë's log.pdf");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Content-Security-Policy").ShouldBe(["sandbox; default-src 'none'"]);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var read = await Eventually.Async(() =>
            acting.Office.LookAsync(db =>
                db.Accesses.FirstOrDefaultAsync(a => a.RecordKind == "ReviewFile" && a.Reference.EndsWith("document 1"))
            )
        );
        read.By.ShouldBe("Robin Reviewer");
    }

    [Fact]
    public async Task Download_OfAnotherReviewOrNobodysBusiness_IsNotFoundOrForbidden()
    {
        var (id, other) = (await acting.ReviewAsync(), await acting.ReviewAsync());
        await AddedAsync(id, ("a.txt", Text("A")), ("b.txt", Text("B")));
        await AddedAsync(other, ("c.txt", Text("C")));

        foreach (
            var address in new[]
            {
                $"/reviews/{other}/documents/2",
                $"/reviews/{id}/documents/3",
                $"/reviews/{ActingOffice.NewId()}/documents/1",
            }
        )
        {
            using var answer = await acting.Reviewer.GetAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }

        foreach (var persona in new[] { "coordinator", "commissioner", "administrator" })
        {
            using var browser = await acting.Office.SignedInAsync(persona);
            using var list = await browser.GetAsync($"/reviews/{id}/documents");
            using var file = await browser.GetAsync($"/reviews/{id}/documents/1");
            (list.StatusCode, file.StatusCode).ShouldBe((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden));
        }
    }

    [Fact]
    public async Task Documents_OfAReviewFromWhichSomebodyIsKeptOut_AreNotShown()
    {
        var id = await acting.ReviewAsync();
        await AddedAsync(id, ("secret name.txt", Text("A")));
        using var executive = await acting.Office.SignedInAsync("executive");
        await (await OpenForm.OpenAsync(executive, $"/reviews/{id}/keep-out")).DoneAsync(
            ("To", Users.InRole("reviewer").Id.Value.ToString()),
            ("Reason", "Is named in it.")
        );

        using var list = await acting.Reviewer.GetAsync($"/reviews/{id}/documents");
        using var file = await acting.Reviewer.GetAsync($"/reviews/{id}/documents/1");
        using var sent = await SendAsync(acting.Reviewer, id, [("b.txt", Text("B"))], Said);

        (await acting.Reviewer.FollowAsync(list)).TextOf("main").ShouldContain(ReviewErrors.ClosedToYou.Message);
        file.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        sent.StatusCode.ShouldNotBe(HttpStatusCode.InternalServerError);
        (await acting.LookAtReviewAsync(id)).Facts.Documents.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Document_ChangedReplacedAndRemoved_KeepsItsHistory()
    {
        var id = await acting.ReviewAsync();
        await AddedAsync(id, ("a.txt", Text("A")), ("b.txt", Text("B")));
        var change = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/documents/change?number=2");
        change["DocumentType"].ShouldBe("incident_log");
        var pair = await change.DoneAsync(("RedactedOf", "1"));
        pair.TextOf("#document-2").ShouldContain("redacted version of document 1");

        var replacement = await acting.Reviewer.OpenAsync($"/reviews/{id}/documents/replace?number=1");
        using var unexplained = await SendAsync(
            acting.Reviewer,
            id,
            replacement,
            [("better.txt", Text("A and B"))],
            [("Number", "1")],
            "replace"
        );
        (await unexplained.ReadPageAsync()).TextOf("#Reason-error").ShouldContain("Say why");
        using var replaced = await SendAsync(
            acting.Reviewer,
            id,
            replacement,
            [("better.txt", Text("A and B"))],
            [("Number", "1"), ("Reason", "A page was missing.")],
            "replace"
        );
        (await acting.Reviewer.FollowAsync(replaced)).TextOf("#document-1").ShouldContain("better.txt");
        (await acting.Reviewer.GetStringAsync($"/reviews/{id}/documents/1")).ShouldBe("A and B");

        var remove = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/documents/remove?number=2");
        (await remove.RefusedAsync()).ShouldSay("Reason", "Say why: the reason stands in the history.");
        remove = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/documents/remove?number=2");
        await remove.DoneAsync(("Reason", "It is another person's."));
        using var gone = await acting.Reviewer.GetAsync($"/reviews/{id}/documents/2");
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await AddedAsync(id, ("c.txt", Text("C")));

        (await acting.LookAtReviewAsync(id)).Facts.Documents.Select(d => d.Number).ShouldBe([1, 3]);
        var timeline = (await acting.Reviewer.OpenAsync($"/reviews/{id}")).TextOf("main");
        timeline.ShouldContain("It is another person's.");
        timeline.ShouldContain("A page was missing.");
        (await acting.ActsOnAsync(id))
            .Select(a => a.Act)
            .ShouldBe(["AddDocuments", "DescribeDocument", "ReplaceDocument", "RemoveDocument", "AddDocuments"]);
    }

    [Fact]
    public async Task Change_OnWhatAnotherHasChanged_SaysWhoseAndKeepsWhatWasTyped()
    {
        var id = await acting.ReviewAsync();
        await AddedAsync(id, ("a.txt", Text("A")));
        var mine = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/documents/change?number=1");
        using var executive = await acting.Office.SignedInAsync("executive");
        await (await OpenForm.OpenAsync(executive, $"/reviews/{id}/documents/change?number=1")).DoneAsync(
            ("DocumentType", "statements")
        );

        var refused = await mine.RefusedAsync(typed: [("DocumentType", "custody_record")]);

        refused.Page.TextOf(".govuk-error-summary").ShouldContain("Ellis Executive");
        refused["DocumentType"].ShouldBe("custody_record");
    }

    [Fact]
    public async Task Add_WithTheScanner_SaysWhatWasSetAside()
    {
        await using var clamd = await Clamd.StartAsync();
        await using var office = new OfficeInTest();
        office.Settings["Malware:Clamd"] = clamd.Address;
        using var reviewer = await office.SignedInAsync("reviewer");
        var id = Guid.Empty;
        await office.ChangeAsync(
            (db, rules) =>
            {
                var review = new Testing.Builders.ReviewBuilder(1).Build(rules, office.Clock);
                id = review.Id.Value;
                db.Add(review);
                return Task.CompletedTask;
            }
        );

        using var answer = await SendAsync(reviewer, id, [("a.txt", Text("A")), ("b.txt", Text(Harmful))], Said);

        var page = await reviewer.FollowAsync(answer);
        page.TextOf(".govuk-notification-banner")
            .ShouldContain("The malware scanner found something in b.txt: set aside");
        page.TextOf("#document-1").ShouldContain("Clean");
        page.TextOf("#document-2").ShouldContain("set aside. The malware scanner found Test.Harmful");
        page.QuerySelector("#document-2 a[download]").ShouldBeNull();
        using var harmful = await reviewer.GetAsync($"/reviews/{id}/documents/2");
        harmful.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await reviewer.OpenAsync("/")).TextOf("#set-aside-documents").ShouldContain("document 2");
    }

    [Fact]
    public async Task Search_ForWordsOfADocument_SaysWhereTheyStandAndWhatWasNotSearched()
    {
        var id = await acting.ReviewAsync();
        await AddedAsync(id, ("note.txt", Text("The officer said heliotrope.")), ("scan.png", Png()));
        await acting.Office.SendAsync(new ReadDocuments());

        using var sent = await acting.Reviewer.PostFormAsync("/search", ("Term", "heliotrope"));
        sent.Headers.Location!.ToString().ShouldNotContain("heliotrope");
        var page = await acting.Reviewer.FollowAsync(sent);

        page.TextOf("#texts-found").ShouldContain("Document 1");
        page.QuerySelector($"#texts-found a[href='/reviews/{id}/documents#document-1']").ShouldNotBeNull();
        page.TextOf("#not-searched").ShouldContain("without text, such as scans");
        acting.Office.Log.Lines.ShouldNotContain(line => line.Contains("heliotrope"));
    }

    private async Task<IHtmlDocument> AddedAsync(Guid id, params IReadOnlyList<(string Name, byte[] Content)> files)
    {
        using var answer = await SendAsync(acting.Reviewer, id, files, Said);
        return await acting.Reviewer.FollowAsync(answer);
    }

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient browser,
        Guid id,
        IReadOnlyList<(string Name, byte[] Content)> files,
        params IEnumerable<(string Name, string Value)> typed
    )
    {
        using var page = await browser.GetAsync($"/reviews/{id}/documents/add");
        return await SendAsync(browser, id, await page.ReadPageAsync(), files, typed);
    }

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient browser,
        Guid id,
        IHtmlDocument page,
        IReadOnlyList<(string Name, byte[] Content)> files,
        IEnumerable<(string Name, string Value)> typed,
        string act = "add"
    )
    {
        using var form = new MultipartFormDataContent();
        foreach (var hidden in page.QuerySelectorAll("main form input[type=hidden]").OfType<IHtmlInputElement>())
        {
            form.Add(new StringContent(hidden.Value), hidden.Name!);
        }

        foreach (var (name, value) in typed)
        {
            form.Add(new StringContent(value), name);
        }

        foreach (var (name, content) in files)
        {
            form.Add(new ByteArrayContent(content), "Files", name);
        }

        return await browser.PostAsync($"/reviews/{id}/documents/{act}", form);
    }

    private sealed class NeverRead : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("It was read.");
    }
}
