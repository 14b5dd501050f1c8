using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Allocation;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Jobs;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static CaseMgmt.Testing.SampleFiles;

namespace CaseMgmt.Application.Tests.ComplaintReviews.Documents;

/// <summary>What is found by its words: the review's own text with each act, documents once they have been read; and what was not searched.</summary>
public sealed class TextSearchTests
{
    [Fact]
    public async Task Documents_OfEveryKindThatIsRead_AreFoundByTheirWords()
    {
        await using var office = await OfficeWithDocuments.StartAsync();
        await office.UploadAsync(
            ("note.txt", Text("The officer said heliotrope.")),
            ("report.docx", Word("A periwinkle stood in the report.")),
            ("letter.pdf", Pdf("Dear Ashley, magnolia.")),
            ("scan.png", Png()),
            ("empty.pdf", Pdf(" ")),
            ("old.rtf", Text(@"{\rtf1 A heliotrope}")),
            ("harm.txt", Text("heliotrope " + Harmful))
        );
        (await FoundAsync(office, "heliotrope")).Hits.Rows.ShouldBeEmpty();
        (await FoundAsync(office, "heliotrope")).NotSearched.ShouldBe(
            new Dictionary<TextState, int> { [TextState.NotReadYet] = 6, [TextState.CannotBeRead] = 1 },
            ignoreOrder: true
        );

        var told = await office.Office.SendAsync(new ReadDocuments());

        told.Value.ShouldBe(
            "Documents that are searched from now on: 3; without text, or not to be read: 3; not in the store: 0."
        );
        foreach (
            var (word, number) in new[]
            {
                ("Heliotrope", 1),
                ("PERIWINKLE", 2),
                ("magnolia", 3),
                ("magn", 3),
                ("dear magnolia", 3),
            }
        )
        {
            (await FoundAsync(office, word)).Hits.Rows.ShouldHaveSingleItem(word).Document.ShouldBe(number);
        }

        var found = await FoundAsync(office, "magnolia periwinkle");
        found.Hits.Rows.ShouldBeEmpty();
        found.NotSearched.ShouldBe(
            new Dictionary<TextState, int>
            {
                [TextState.NoText] = 2,
                [TextState.CannotBeRead] = 2, // one set aside by the scanner: nobody opens it
            },
            ignoreOrder: true
        );
        (await office.Office.SendAsync(new ReadDocuments())).Value.ShouldBe(JobRun.NothingToDo);
    }

    [Fact]
    public async Task Upload_AsksForTheReading_WithTheSaveOfTheAct()
    {
        await using var office = await OfficeWithDocuments.StartAsync();

        await office.UploadAsync(("note.txt", Text("A note")));

        var run = await office.Office.LookAsync(db => db.JobRuns.SingleAsync());
        run.Job.ShouldBe("documents.read");
        JobTable.Rows.Select(r => r.Id).ShouldContain(run.Job);
    }

    [Fact]
    public async Task ReviewsOwnText_IsFoundWithItsActAndNoLongerOnceItIsSuperseded()
    {
        await using var office = await OfficeWithDocuments.StartAsync();

        await DescribeAsync(office, "The stop was near the Bücherhaus, O'Neill says.");
        foreach (var word in new[] { "bucherhaus", "Bücherhaus", "O'Neill", "neill stop" })
        {
            (await FoundAsync(office, word)).Hits.Rows.ShouldHaveSingleItem(word).Document.ShouldBeNull();
        }

        await DescribeAsync(office, "The stop was near the library.");

        (await FoundAsync(office, "Bücherhaus")).Hits.Rows.ShouldBeEmpty();
        (await FoundAsync(office, "library")).Hits.Rows.ShouldHaveSingleItem();
        (await office.Office.LookAsync(db => db.ReviewTexts.CountAsync())).ShouldBe(1);
    }

    [Theory]
    [InlineData("\"", 0)]
    [InlineData("stop OR library", 0)]
    [InlineData("NEAR(stop library)", 0)]
    [InlineData("stop* -library", 1)]
    [InlineData("Text:stop", 0)]
    [InlineData("^stop", 1)]
    [InlineData("a'); DROP TABLE ReviewTexts; --", 0)]
    public async Task Term_WithOperators_IsWordsAlone(string typed, int found)
    {
        await using var office = await OfficeWithDocuments.StartAsync();
        await DescribeAsync(office, "The stop was near the library.");

        if (SearchTerm.Parse(typed) is { } term)
        {
            (await office.Office.SendAsync(new SearchReviewTexts(term), Users.Reviewer)).Hits!.Rows.Count.ShouldBe(
                found
            );
        }

        (await FoundAsync(office, "library")).Hits.Rows.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Found_IsNotShownToWhoeverIsKeptOut_AndIsNotedOtherwise()
    {
        await using var office = await OfficeWithDocuments.StartAsync();
        await DescribeAsync(office, "The stop was near the library.");
        var version = await VersionAsync(office);
        (
            await office.Office.SendAsync(
                new KeepOut(
                    office.Review,
                    new Seen(Ids.New(office.Office.Clock), version),
                    Users.Reviewer.Id,
                    "Is named in it."
                ),
                Users.Executive
            )
        ).Errors.ShouldBeEmpty();

        (await FoundAsync(office, "library")).Hits.Rows.ShouldBeEmpty();
        (
            await office.Office.SendAsync(new SearchReviewTexts(SearchTerm.Parse("library")!), Users.Executive)
        ).Hits!.Rows.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Text_OfAFileThatIsSetAsideThisMoment_IsNotFound()
    {
        await using var office = await OfficeWithDocuments.StartAsync();
        await office.UploadAsync(("harm.txt", Text("heliotrope " + Harmful)));
        var file = (await office.FilesAsync()).Single().Id;
        // It was read before the scanner looked, and the text was noted last.
        await office.Office.AddAsync(new ReviewText(office.Review, file, "heliotrope"));

        (await FoundAsync(office, "heliotrope")).Hits.Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task Search_ThatTookTooLong_SaysThatNothingWasSearched()
    {
        await using var office = await OfficeWithDocuments.StartAsync(services =>
            services.AddScoped<ITextIndex, SlowIndex>()
        );

        var found = await office.Office.SendAsync(new SearchReviewTexts(SearchTerm.Parse("library")!), Users.Reviewer);

        (found.Hits, found.NotSearched.Count).ShouldBe((null, 0));
    }

    [Fact]
    public async Task Removed_Document_IsNotFound()
    {
        await using var office = await OfficeWithDocuments.StartAsync();
        await office.UploadAsync(("note.txt", Text("heliotrope")));
        await office.Office.SendAsync(new ReadDocuments());
        (await FoundAsync(office, "heliotrope")).Hits.Rows.ShouldHaveSingleItem();

        await office.Office.SendAsync(
            new RemoveDocument(
                office.Review,
                new Seen(Ids.New(office.Office.Clock), await VersionAsync(office)),
                1,
                "Another's."
            ),
            Users.Reviewer
        );

        (await FoundAsync(office, "heliotrope")).Hits.Rows.ShouldBeEmpty();
    }

    private static async Task<TextsFoundThere> FoundAsync(OfficeWithDocuments office, string typed)
    {
        var found = await office.Office.SendAsync(new SearchReviewTexts(SearchTerm.Parse(typed)!), Users.Reviewer);
        return new TextsFoundThere(found.Hits.ShouldNotBeNull(), found.NotSearched);
    }

    private sealed class SlowIndex : ITextIndex
    {
        public int? LooksAt => 20_000;

        public Task<IReadOnlyList<long>?> HoldingAsync(SearchTerm term, int most, CancellationToken cancel) =>
            Task.FromResult<IReadOnlyList<long>?>(null);
    }

    // Of a search that was not too long.
    private sealed record TextsFoundThere(Found<TextHit> Hits, IReadOnlyDictionary<TextState, int> NotSearched);

    private static Task<int> VersionAsync(OfficeWithDocuments office) =>
        office.Office.LookAsync(db =>
            db.ComplaintReviews.Where(r => r.Id == office.Review).Select(r => r.Version).SingleAsync()
        );

    private static async Task DescribeAsync(OfficeWithDocuments office, string summary)
    {
        var described = await office.Office.SendAsync(
            new DescribeComplaint(
                office.Review,
                new Seen(Ids.New(office.Office.Clock), await VersionAsync(office)),
                new ComplaintParticulars
                {
                    ForceReference = "CO/00001/22",
                    ComplaintMadeOn = new DateOnly(2022, 1, 10),
                    OutcomeLetterOn = new DateOnly(2022, 4, 12),
                    HandlingRoute = HandlingRoute.Investigated,
                    Summary = summary,
                },
                "As the letter says."
            ),
            Users.Reviewer
        );
        described.Errors.ShouldBeEmpty();
    }
}
