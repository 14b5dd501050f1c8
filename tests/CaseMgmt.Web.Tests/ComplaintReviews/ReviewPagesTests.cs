using System.Net;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Builders;
using CaseMgmt.Web.Tests.Platform;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Web.Tests.ComplaintReviews;

/// <summary>Sixty reviews of invented facts, received one a day from 1 April 2022; 1 July 2023 is today.</summary>
public sealed class ReviewsOfAYear : IAsyncLifetime
{
    public const int Count = 60;
    public static readonly DateOnly FirstDay = new(2022, 4, 1);

    public OfficeInTest Office { get; } = new();

    public HttpClient Reviewer { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Office.ArrangeAsync(rules =>
            Enumerable.Range(1, Count).Select(n => Review(n).Build(rules, Office.Clock))
        );
        Reviewer = await Office.SignedInAsync("reviewer");
    }

    public async ValueTask DisposeAsync()
    {
        Reviewer.Dispose();
        await Office.DisposeAsync();
    }

    public async Task<Guid> IdAsync(int number)
    {
        var reference = $"REV/2022-23/{number:0000}";
        var id = await Office.LookAsync(db =>
            db.ComplaintReviews.Where(r => r.Reference == reference).Select(r => r.Id).SingleAsync()
        );
        return id.Value;
    }

    // 1 upheld with a recommendation, 2 under review, 3 awaits papers, 4 suspended and late; the others have just come.
    private static ReviewBuilder Review(int number)
    {
        var review = new ReviewBuilder(number).ReceivedOn(FirstDay.AddDays(number - 1));
        return number switch
        {
            1 => review
                .Decided(ReviewResult.Upheld)
                .With(f => f with { AllegationCategories = ["H1", "A1"], FeedbackGiven = true })
                .Recommending(
                    new RecommendationFacts
                    {
                        Number = 1,
                        Kind = RecommendationKind.Statutory,
                        Theme = "record keeping",
                        Text = "Keep the record.",
                        MadeOn = FirstDay.AddDays(25),
                    }
                ),
            2 => review.UnderReview("Sam Secretname"),
            3 => review.Valid(),
            4 => review
                .UnderReview()
                .With(f =>
                    f with
                    {
                        OutcomeLetterOn = FirstDay.AddDays(3 - 31),
                        Extension = ExtensionDecision.Granted,
                        Suspensions =
                        [
                            new SuspensionPeriod(new DateOnly(2022, 5, 3), new DateOnly(2022, 5, 10)),
                            new SuspensionPeriod(new DateOnly(2022, 6, 1), null),
                        ],
                    }
                ),
            _ => review,
        };
    }
}

public sealed class ReviewPagesTests(ReviewsOfAYear year) : IClassFixture<ReviewsOfAYear>
{
    [Fact]
    public async Task List_Unfiltered_ShowsTheLatestTwentyFiveAndHowManyThereAre()
    {
        var page = await year.Reviewer.OpenAsync("/reviews");

        page.TextOf("#count").ShouldBe("1 to 25 of 60 reviews");
        var references = page.AllOf("tbody th");
        references.Count.ShouldBe(25);
        references[0].ShouldBe("REV/2022-23/0060");
        page.AllOf("tbody tr:first-child td")[0].ShouldBe("30 May 2022");
        page.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort").ShouldBe("descending");
    }

    [Theory]
    [InlineData("/reviews?sort=state")]
    [InlineData("/reviews?sort=deadline&direction=desc")]
    [InlineData("/reviews?sort=received")]
    [InlineData("/reviews?sort=reference&direction=desc")]
    public async Task List_PagedThrough_ShowsEachReviewOnce(string address)
    {
        var seen = new List<string>();
        for (var page = 1; page <= 3; page++)
        {
            seen.AddRange((await year.Reviewer.OpenAsync($"{address}&p={page}")).AllOf("tbody th"));
        }

        seen.Count.ShouldBe(ReviewsOfAYear.Count);
        seen.Distinct().Count().ShouldBe(ReviewsOfAYear.Count);
    }

    [Theory]
    [InlineData("state=closed", "REV/2022-23/0001")]
    [InlineData("state=awaiting_papers", "REV/2022-23/0003")]
    [InlineData("state=suspended", "REV/2022-23/0004")]
    [InlineData("category=A", "REV/2022-23/0001")]
    [InlineData("reference=rev/2022-23/0007", "REV/2022-23/0007")]
    [InlineData("reference=CO/00008/22", "REV/2022-23/0008")]
    [InlineData("from=30/5/2022", "REV/2022-23/0060")]
    [InlineData("from=2022-04-05&to=5 April 2022&channel=web_form&route=investigated", "REV/2022-23/0005")]
    public async Task List_Filtered_ShowsThoseThatFit(string filter, string only)
    {
        var page = await year.Reviewer.OpenAsync("/reviews?" + filter);

        page.AllOf("tbody th").ShouldBe([only]);
        page.TextOf("#count").ShouldBe("1 to 1 of 1 review");
    }

    [Fact]
    public async Task List_FilteredByReviewer_HoldsNoNameInAnyAddress()
    {
        var page = await year.Reviewer.OpenAsync("/reviews");
        var choice = page.QuerySelectorAll("#Reviewer option").Single(o => o.TextContent == "Sam Secretname");

        var filtered = await year.Reviewer.OpenAsync("/reviews?reviewer=" + choice.GetAttribute("value"));

        filtered.AllOf("tbody th").ShouldBe(["REV/2022-23/0002"]);
        filtered.QuerySelectorAll("[href]").ShouldAllBe(e => !e.GetAttribute("href")!.Contains("Secretname"));
        choice.GetAttribute("value")!.ShouldNotContain("Secret");
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task List_AsAFile_IsTheListWithItsFilter(string format, string type)
    {
        var page = await year.Reviewer.OpenAsync("/reviews?waiting=force&p=1");
        var address = page.QuerySelectorAll("#files a")
            .Select(a => a.GetAttribute("href")!)
            .Single(href => href.Contains($"format={format}"));

        using var file = await year.Reviewer.GetAsync(address);

        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        file.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        file.Content.Headers.ContentDisposition!.FileName!.ShouldEndWith("." + format);
        if (format == "csv")
        {
            var lines = (await file.Content.ReadAsStringAsync()).Trim().Split('\n');
            lines.Length.ShouldBe(2);
            lines[1].ShouldStartWith("REV/2022-23/0003,");
        }
    }

    [Fact]
    public async Task List_AsAFileOfNoKnownForm_IsNotThere()
    {
        using var answer = await year.Reviewer.GetAsync("/reviews?handler=File&format=exe");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task List_WithAnImpossibleDay_SaysSoAndKeepsWhatWasTyped()
    {
        var page = await year.Reviewer.OpenAsync("/reviews?from=31/02/2022");

        page.Title.ShouldBe("Error: Reviews - Case management");
        page.TextOf(".govuk-error-summary a").ShouldBe("The first day of receipt must be a real date, like 27/3/2022");
        page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldBe("#From");
        page.GetElementById("From")!.GetAttribute("value").ShouldBe("31/02/2022");
    }

    [Fact]
    public async Task List_WithoutMatches_SaysSoAndOffersTheWayOut()
    {
        var page = await year.Reviewer.OpenAsync("/reviews?state=withdrawn");

        page.TextOf(".app-empty").ShouldContain("No review fits this filter");
        page.QuerySelector(".app-empty a")!.GetAttribute("href").ShouldBe("/reviews");
    }

    [Fact]
    public async Task Review_Decided_ShowsItsFactsAndTheArithmetic()
    {
        var page = await year.Reviewer.OpenAsync($"/reviews/{await year.IdAsync(1)}");

        page.Title.ShouldBe("Review REV/2022-23/0001 - Case management");
        page.TextOf("#application").ShouldContain("Applicant Ashley Invented");
        page.TextOf("#application").ShouldContain("Received 1 April 2022 at 10:30, web form");
        // Provided on 12 March, so the 28th day is 9 April; received on day 20.
        page.TextOf("#window").ShouldContain("12 March 2022");
        page.TextOf("#window").ShouldContain("9 April 2022");
        page.TextOf("#window").ShouldContain("1 April 2022, day 20");
        page.TextOf("main").ShouldContain("The last day was not a working day");
        // Friday 1 April + 5 working days.
        page.TextOf("#arithmetic")
            .ShouldContain(
                "8 April 2022: 5 working days after 1 April 2022 (day 0), leaving out 2 Saturdays and Sundays; no bank holiday fell in between."
            );
        page.TextOf("#handling").ShouldContain("Upheld, with feedback to the force");
        page.TextOf("#handling").ShouldContain("25 calendar days");
        page.AllOf("#allegations li").Count.ShouldBe(2);
        page.TextOf("#recommendation-1").ShouldContain("Answer due on 24 May 2022");
        page.TextOf("#recommendation-1").ShouldContain("Answer overdue");
        page.TextOf("#waiting").ShouldBe("The force: an answer to a recommendation");
        page.TextOf("#history").ShouldContain("Recorded by system: tests");
    }

    [Fact]
    public async Task Review_SuspendedAndLate_ShowsTheDaysLateTheExtensionAndTheSuspensions()
    {
        var page = await year.Reviewer.OpenAsync($"/reviews/{await year.IdAsync(4)}");

        page.TextOf("#window").ShouldContain("3 days late");
        page.TextOf("#window").ShouldContain("Extension Granted");
        page.AllOf("#suspensions li")[0].ShouldBe("3 May 2022 to 10 May 2022: 7 days taken out of the count");
        page.TextOf("#waiting").ShouldStartWith("Nobody: suspended since 1 June 2022");
        page.TextOf("#deadlines").ShouldContain("Overdue by");
    }

    [Fact]
    public async Task Review_Corrected_ShowsWhatBecameOfEachValue()
    {
        await year.Office.ChangeAsync(
            async (db, rules) =>
            {
                var review = await db
                    .ComplaintReviews.WithDecisions()
                    .Include(r => r.Allegations)
                    .SingleAsync(r => r.Reference == "REV/2022-23/0059");
                review
                    .Correct(
                        new ReviewFacts
                        {
                            ReceivedAt = review.ReceivedAt,
                            Channel = ReviewChannel.Letter,
                            ApplicantName = review.ApplicantName,
                            OutcomeLetterOn = review.Facts.OutcomeLetterOn,
                            HandlingRoute = review.HandlingRoute,
                            AllegationCategories = ["H1"],
                            AcknowledgedOn = new DateOnly(2022, 6, 1),
                        },
                        rules
                    )
                    .IsDone.ShouldBeTrue();
            }
        );

        var page = await year.Reviewer.OpenAsync($"/reviews/{await year.IdAsync(59)}");

        page.TextOf("#history").ShouldContain("How it reached us: Web form became Letter");
        page.TextOf("#history").ShouldContain("Acknowledged on: nothing became 1 June 2022");
        page.TextOf("#history").ShouldNotContain("recorded at");
    }

    [Fact]
    public async Task Review_Opened_IsNotedWithWhoAndWhen()
    {
        var id = await year.IdAsync(10);

        await year.Reviewer.OpenAsync($"/reviews/{id}");

        var noted = await Eventually.Async(() =>
            year.Office.LookAsync(db => db.Accesses.Where(a => a.RecordId == id).SingleOrDefaultAsync())
        );
        noted.By.ShouldBe("Robin Reviewer");
        noted.Reference.ShouldBe("REV/2022-23/0010");
        noted.RecordKind.ShouldBe("ComplaintReview");
        noted.At.ShouldBe(year.Office.Clock.GetUtcNow().UtcDateTime);
    }

    [Fact]
    public async Task Review_OfAnUnknownId_IsNotFound()
    {
        using var answer = await year.Reviewer.GetAsync("/reviews/0190a000-0000-7000-8000-000000000000");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.ReadPageAsync()).TextOf("h1").ShouldBe("Page not found");
    }

    // One of them asks whether the session is still open, and who it is; two at home whether the records have left the figures behind;
    // two of a review which others may be the same applicant's, and which of those do not open to the person.
    [Theory]
    [InlineData("/reviews", 4)]
    [InlineData("/reviews?state=open&category=H&p=2&sort=deadline", 4)]
    [InlineData("/reviews/{1}", 6)]
    [InlineData("/reviews/{4}", 6)]
    [InlineData("/", 16)]
    public async Task Page_HoweverMuchItShows_AsksTheDatabaseAFixedNumberOfTimes(string address, int commands)
    {
        foreach (var number in new[] { 1, 4 })
        {
            address = address.Replace($"{{{number}}}", (await year.IdAsync(number)).ToString());
        }

        // The calendar and the lists are read once a minute; the writer of the access log may be at work.
        await year.Reviewer.OpenAsync(address);
        await year.Office.QuietAsync();
        var before = year.Office.Commands.Count;

        await year.Reviewer.OpenAsync(address);

        (year.Office.Commands.Count - before).ShouldBe(commands);
    }

    [Fact]
    public async Task Home_OfAReviewer_ShowsWhatIsOverdueAndWaiting()
    {
        var page = await year.Reviewer.OpenAsync("/");

        // Sixty, less the one that was decided.
        page.TextOf("#overdue").ShouldBe("Overdue (59)");
        page.TextOf("#papers").ShouldContain("(1)");
        page.TextOf("#recommendations").ShouldContain("(1)");
        page.TextOf("main").ShouldContain("No decision letter is due up to Sunday");
    }

    [Fact]
    public async Task Log_AfterReadingReviews_HoldsNoApplicant()
    {
        await year.Reviewer.OpenAsync("/reviews?reference=CO/00008/22");
        await year.Reviewer.OpenAsync($"/reviews/{await year.IdAsync(2)}");

        year.Office.Log.Lines.ShouldContain(line => line.Contains("GetReview by Robin Reviewer"));
        year.Office.Log.Lines.ShouldAllBe(line => !line.Contains("Ashley") && !line.Contains("Secretname"));
    }
}
