using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.ComplaintReviews;

/// <summary>Acts on a review through the whole pipeline: the row, the history, and who may.</summary>
public sealed class ReviewActsTests(OfficeDatabase office) : IClassFixture<OfficeDatabase>
{
    private static readonly DateOnly Today = new(2022, 6, 1);

    [Fact]
    public async Task Acknowledge_ThenCorrect_LeaveTwoDecisionsAndTwoActs()
    {
        var id = await HeldAsync();

        (
            await office.SendAsync(new AcknowledgeReview(id, Saw(0), new(2022, 5, 12)), Users.Reviewer)
        ).IsDone.ShouldBeTrue();
        (
            await office.SendAsync(
                new CorrectReviewDay(
                    id,
                    Saw(1),
                    nameof(ReviewFacts.AcknowledgedOn),
                    new(2022, 5, 13),
                    "The letter's date."
                ),
                Users.Reviewer
            )
        ).IsDone.ShouldBeTrue();

        var review = (await office.SendAsync(new GetReview(id), Users.Reviewer))!;
        (review.Version, review.Facts.AcknowledgedOn, review.State).ShouldBe(
            (2, new DateOnly(2022, 5, 13), ReviewState.Acknowledged)
        );
        review
            .History.Select(h => (h.Act, h.By, h.Reason))
            .Take(2)
            .ShouldBe([
                ("Correct a date", "Robin Reviewer", "The letter's date."),
                ("Acknowledge", "Robin Reviewer", null),
            ]);
        review.History[0].Changes.ShouldBe([new FieldChange("Acknowledged on", "12 May 2022", "13 May 2022")]);
        var decisions = await office.LookAsync(db =>
            db.ComplaintReviews.Where(r => r.Id == id)
                .SelectMany(r => r.Decisions)
                .OfType<Acknowledged>()
                .OrderBy(d => d.Number)
                .ToListAsync()
        );
        decisions
            .Select(d => (d.On!.Value.Day, d.IsInForce, d.Why))
            .ShouldBe([(12, false, null), (13, true, "The letter's date.")]);
        decisions.ShouldAllBe(d => d.RecordedBy == Users.Reviewer.Id);
    }

    [Fact]
    public async Task Acts_OnAnUnknownReviewOrByAnotherRole_AreRefused()
    {
        var unknown = new ComplaintReviewId(Guid.Empty);

        (await office.SendAsync(new AcknowledgeReview(unknown, Saw(0), Today), Users.Reviewer)).Errors.ShouldBe([
            ReviewErrors.Unknown,
        ]);
        (
            await office.SendAsync(
                new CorrectReviewDay(unknown, Saw(0), nameof(ReviewFacts.ReceivedOn), Today, "x"),
                Users.Reviewer
            )
        ).Errors.ShouldBe([ReviewErrors.Unknown]);
        await Should.ThrowAsync<PermissionDeniedException>(() =>
            office.SendAsync(new AcknowledgeReview(unknown, Saw(0), Today), Users.Commissioner)
        );
    }

    private static Seen Saw(int version) => new(Ids.New(TimeProvider.System), version);

    private async Task<ComplaintReviewId> HeldAsync()
    {
        office.Clock.Set(Today);
        var review = new Records(await office.RulesAsync(), office.Clock).Review();
        await office.AddAsync(review);
        return review.Id;
    }
}
