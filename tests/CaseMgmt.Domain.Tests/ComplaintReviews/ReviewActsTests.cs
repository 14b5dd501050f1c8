using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;

namespace CaseMgmt.Domain.Tests.ComplaintReviews;

/// <summary>Acts on a review: what each adds to its decisions, what it changes, and on which reviews it may be done.</summary>
public sealed class ReviewActsTests
{
    private static readonly FakeClock Clock = new();
    private static readonly OfficeRules Rules = Reference.RulesOn(new DateOnly(2023, 7, 1));

    private static Act Act(string? why = null) => Telling.Act(Rules, Clock, why);

    private static ComplaintReview Review(ReviewFacts? facts = null) => new Records(Rules, Clock).Review(facts);

    [Fact]
    public void Acknowledge_OpenReview_AddsTheDecisionAndMovesTheState()
    {
        var review = Review();
        var act = Act();

        var made = review.Acknowledge(new(2022, 5, 12), act).Value;

        made.ShouldBe([new Change("AcknowledgedOn", null, new DateOnly(2022, 5, 12))]);
        var decision = review.Decisions.OfType<Acknowledged>().ShouldHaveSingleItem();
        (decision.On, decision.RecordedAt, decision.RecordedBy, decision.ActId).ShouldBe(
            (new DateOnly(2022, 5, 12), act.At, act.By, act.Id)
        );
        (review.State, review.AcknowledgedOn).ShouldBe((ReviewState.Acknowledged, new DateOnly(2022, 5, 12)));
        review.DecisionCount.ShouldBe(review.Decisions.Count);
        review.Decisions.Select(d => d.Number).ShouldBe(Enumerable.Range(1, review.DecisionCount));
    }

    [Theory]
    [InlineData("2022-05-09", "date.out_of_order")] // the day before receipt
    [InlineData("2022-05-10", null)]
    [InlineData("2023-07-01", null)] // today
    [InlineData("2023-07-02", "date.in_future")]
    public void Acknowledge_DaysAtTheirEdge(string day, string? refusal)
    {
        var review = Review();

        var outcome = review.Acknowledge(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Act());

        outcome.Errors.Select(e => e.Code).ShouldBe(refusal is null ? [] : [refusal]);
        review.State.ShouldBe(refusal is null ? ReviewState.Acknowledged : ReviewState.Received);
    }

    [Fact]
    public void Acknowledge_AlreadyAcknowledged_SaysWhenAndWhatToDo()
    {
        var review = Review(Facts.Review with { AcknowledgedOn = new(2022, 5, 12) });

        var error = review.Acknowledge(new(2022, 5, 13), Act()).Errors.ShouldHaveSingleItem();

        error.Code.ShouldBe("review.acknowledged_already");
        error.Message.ShouldContain("12 May 2022");
        review.AcknowledgedOn.ShouldBe(new DateOnly(2022, 5, 12));
    }

    [Fact]
    public void Acknowledge_EndedReview_IsRefused() =>
        Review(Facts.Review with { WithdrawnOn = new(2022, 5, 12) })
            .Acknowledge(new(2022, 5, 13), Act())
            .Errors.Select(e => e.Code)
            .ShouldContain("review.has_ended");

    [Theory]
    [InlineData("H1;A2", "1 reasonable;2 not")]
    [InlineData("A2;H1", "1 not;2 reasonable")]
    [InlineData("A2", "1 not")]
    [InlineData("B1;A2", "2 not")]
    [InlineData("H1;H1;A2", "1 reasonable;3 not")]
    [InlineData("B1", "")]
    public void SetAllegations_WhatWasFoundOfEach_GoesWithIt(string categories, string found)
    {
        var me = new Link(Telling.Teller.Value, "tests");
        var review = Review(
            Facts.UpheldReview with
            {
                AllegationCategories = ["H1", "A2"],
                AllocatedTo = me,
                DecisionSentOn = null,
                Result = null,
                FeedbackGiven = null,
                Suspensions = [],
            }
        );
        review
            .DraftDecision(
                me,
                [
                    new(1, ForceOutcome.ServiceAcceptable, true, "The log was read."),
                    new(2, ForceOutcome.ServiceAcceptable, false, "It was not."),
                ],
                false,
                null,
                Act()
            )
            .Errors.ShouldBeEmpty();

        review.SetAllegations(categories.Split(';'), Act()).Errors.ShouldBeEmpty();

        string.Join(
                ';',
                review
                    .Facts.Assessments.OrderBy(a => a.Number)
                    .Select(a => $"{a.Number} {(a.IsReasonable is true ? "reasonable" : "not")}")
            )
            .ShouldBe(found);
        review.Allegations.OrderBy(a => a.Number).Select(a => a.Category).ShouldBe(categories.Split(';'));
    }

    [Fact]
    public void CorrectDay_SupersedesAndKeepsWhatWasKnown()
    {
        var review = Review(Facts.UpheldReview);
        var act = Act("The letter says the 13th.");

        var made = review.CorrectDay(nameof(ReviewFacts.AcknowledgedOn), new(2022, 5, 13), act).Value;

        made.ShouldBe([new Change("AcknowledgedOn", new DateOnly(2022, 5, 12), new DateOnly(2022, 5, 13))]);
        var both = review.Decisions.OfType<Acknowledged>().ToList();
        both.Select(d => (d.On!.Value.Day, d.IsInForce)).ShouldBe([(12, false), (13, true)]);
        (both[1].Supersedes, both[1].Why).ShouldBe((both[0].Number, "The letter says the 13th."));
        (both[0].SupersededAt, both[0].SupersededBy).ShouldBe((act.At, act.Id));
    }

    [Fact]
    public void CorrectDay_EveryDayOfAClosedReview_IsTold()
    {
        var review = Review(Facts.UpheldReview);
        review.DaysToCorrect.ShouldBe([
            nameof(ReviewFacts.ReceivedOn),
            nameof(ReviewFacts.ComplaintMadeOn),
            nameof(ReviewFacts.OutcomeLetterOn),
            nameof(ReviewFacts.InformationProvidedOn),
            nameof(ReviewFacts.AcknowledgedOn),
            nameof(ReviewFacts.ValidityDecidedOn),
            nameof(ReviewFacts.PapersRequestedOn),
            nameof(ReviewFacts.PapersReceivedOn),
            nameof(ReviewFacts.DecisionSentOn),
        ]);

        foreach (var name in review.DaysToCorrect)
        {
            var held = (DateOnly?)typeof(ReviewFacts).GetProperty(name)!.GetValue(review.Facts);
            // Known to the register, it stands there already; presumed, it is told for the first time.
            var outcome = review.CorrectDay(name, held ?? new DateOnly(2022, 5, 2), Act("Checked against the letter."));

            outcome
                .Errors.Select(e => e.Code)
                .ShouldBe(held is null ? [] : [ReviewErrors.DayAsRecorded(name, held.Value).Code], name);
        }
    }

    [Fact]
    public void CorrectDay_OfReceipt_MovesTheDeadlinesWithIt()
    {
        var review = Review();
        var before = review.CompleteBy;

        review
            .CorrectDay(nameof(ReviewFacts.ReceivedOn), new(2022, 5, 12), Act("Stamped on the 12th."))
            .IsDone.ShouldBeTrue();

        (review.ReceivedOn, review.CompleteBy).ShouldBe((new DateOnly(2022, 5, 12), before.AddDays(2)));
        review.ReceivedAt.TimeOfDay.ShouldBe(Facts.Review.ReceivedAt.TimeOfDay);
    }

    /// <summary>When a forwarded application had reached the other body is entered as any day is corrected; deadlines stay.</summary>
    [Fact]
    public void CorrectDay_OfAForwardedApplication_EntersWhenItHadReachedTheOtherBody()
    {
        var review = Review(Facts.Review with { Channel = ReviewChannel.ForwardedByIopc });
        var due = review.CompleteBy;
        review.DaysToCorrect.ShouldContain(nameof(ReviewFacts.OriginallyReceivedElsewhereOn));

        review
            .CorrectDay(nameof(ReviewFacts.OriginallyReceivedElsewhereOn), new(2022, 5, 6), Act("Their stamp."))
            .Value.ShouldBe([new Change("OriginallyReceivedElsewhereOn", null, new DateOnly(2022, 5, 6))]);

        (review.Facts.OriginallyReceivedElsewhereOn, review.CompleteBy).ShouldBe((new DateOnly(2022, 5, 6), due));
        Review()
            .CorrectDay(nameof(ReviewFacts.OriginallyReceivedElsewhereOn), new(2022, 5, 6), Act("x"))
            .Errors.Select(e => e.Code)
            .ShouldContain("review.nothing_to_correct");
    }

    [Theory]
    [InlineData(nameof(ReviewFacts.AcknowledgedOn), null, "act.reason_missing")]
    [InlineData(nameof(ReviewFacts.AcknowledgedOn), "  ", "act.reason_missing")]
    [InlineData(nameof(ReviewFacts.WithdrawnOn), "x", "review.nothing_to_correct")]
    [InlineData("Summary", "x", "review.nothing_to_correct")]
    public void CorrectDay_WithoutReasonOrDay_IsRefused(string name, string? why, string code) =>
        Review(Facts.UpheldReview)
            .CorrectDay(name, new(2022, 5, 13), Act(why))
            .Errors.Select(e => e.Code)
            .ShouldContain(code);

    /// <summary>Whatever is told folds back into what was told.</summary>
    [Fact]
    public void Facts_AreWhatTheDecisionsTell()
    {
        var facts = Facts.UpheldReview with
        {
            AllegationCategories = ["A1", "H1", "B4"],
            Suspensions = [new(new(2022, 6, 5), new(2022, 6, 9)), new(new(2022, 6, 12), new(2022, 6, 14))],
            Extension = ExtensionDecision.Granted,
            FeedbackGiven = true,
            ApplicantEmail = "a@example.org",
            InformationProvidedOn = new DateOnly(2022, 5, 2),
            Summary = "Slow reply.",
        };
        var review = Review(facts);
        review.RecordRecommendation(Facts.Recommendation with { Number = 2 }, Rules, Clock).IsDone.ShouldBeTrue();
        review
            .RecordRecommendation(
                Facts.Recommendation with
                {
                    RespondedOn = new(2022, 7, 20),
                    Response = RecommendationResponse.Accepted,
                    ImplementedOn = new(2022, 8, 1),
                },
                Rules,
                Clock
            )
            .IsDone.ShouldBeTrue();

        var held = review.Facts;

        held.AllegationCategories.ShouldBe(facts.AllegationCategories);
        held.Suspensions.ShouldBe(facts.Suspensions);
        held.Recommendations.Select(r => (r.Number, r.RespondedOn, r.ImplementedOn))
            .ShouldBe([(1, new DateOnly(2022, 7, 20), new DateOnly(2022, 8, 1)), (2, null, null)]);
        (
            held with
            {
                AllegationCategories = facts.AllegationCategories,
                Suspensions = facts.Suspensions,
                Recommendations = facts.Recommendations,
            }
        ).ShouldBe(facts);
        review.TellAnew([.. facts.Told()], Act()).Value.ShouldBeEmpty();
    }

    /// <summary>Suspended on 5 June 2022: somebody looks at it again on a later day, at most 28 days on.</summary>
    [Theory]
    [InlineData("2022-06-04", "review.suspension_unseen")]
    [InlineData("2022-06-05", "review.suspension_unseen")]
    [InlineData("2022-06-06", null)]
    [InlineData("2022-07-02", null)]
    [InlineData("2022-07-03", null)]
    [InlineData("2022-07-04", "review.suspension_unseen")]
    public void Suspend_DaysAtTheirEdge(string reviewOn, string? refusal) =>
        Review(Facts.UpheldReview with { DecisionSentOn = null, Result = null })
            .Suspend(SuspensionReason.CriminalProceedings, new(2022, 6, 5), DateOnly.Parse(reviewOn, null), Act())
            .Errors.Select(e => e.Code)
            .ShouldBe(refusal is null ? [] : [refusal]);

    /// <summary>The last day was 29 May 2022: only what came after it can be let in late.</summary>
    [Theory]
    [InlineData("2022-05-28", "review.not_late")]
    [InlineData("2022-05-29", "review.not_late")]
    [InlineData("2022-05-30", null)]
    public void DecideExtension_DaysAtTheirEdge(string receivedOn, string? refusal) =>
        Review(Facts.Review with { ReceivedAt = DateTime.Parse(receivedOn + "T12:00Z", null).ToUniversalTime() })
            .DecideExtension(ExtensionDecision.Granted, Act("The letter was delayed."))
            .Errors.Select(e => e.Code)
            .ShouldBe(refusal is null ? [] : [refusal]);

    /// <summary>Whichever was withdrawn first ended the review; on one day it was the application.</summary>
    [Theory]
    [InlineData("2022-06-01", Withdrawal.Complaint)]
    [InlineData("2022-06-02", Withdrawal.Application)]
    [InlineData("2022-06-03", Withdrawal.Application)]
    public void Withdrawal_OfBoth_IsTheEarlier(string complaintOn, Withdrawal ended) =>
        (
            Facts.Review with
            {
                WithdrawnOn = new(2022, 6, 2),
                ComplaintWithdrawnOn = DateOnly.Parse(complaintOn, null),
            }
        ).EndedByWithdrawal!.Value.Of.ShouldBe(ended);
}
