using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;

namespace CaseMgmt.Domain.Tests.ComplaintReviews;

public sealed class ComplaintReviewTests
{
    private static readonly FakeClock Clock = new();
    private static readonly OfficeRules Rules = Reference.RulesOn(new DateOnly(2023, 7, 1));
    private static readonly Records Make = new(Rules, Clock);

    public static TheoryData<ReviewState, ReviewFacts> States =>
        new()
        {
            { ReviewState.Received, Facts.Review },
            { ReviewState.Acknowledged, Facts.Review with { AcknowledgedOn = new(2022, 5, 12) } },
            {
                ReviewState.AwaitingPapers,
                Facts.UpheldReview with
                {
                    PapersReceivedOn = null,
                    DecisionSentOn = null,
                    Result = null,
                }
            },
            {
                ReviewState.ReadyForAllocation,
                Facts.UpheldReview with
                {
                    AllocatedTo = null,
                    DecisionSentOn = null,
                    Result = null,
                }
            },
            { ReviewState.UnderReview, Facts.UpheldReview with { DecisionSentOn = null, Result = null } },
            {
                ReviewState.Suspended,
                Facts.UpheldReview with
                {
                    DecisionSentOn = null,
                    Result = null,
                    Suspensions = [new(new(2022, 6, 5), null)],
                }
            },
            {
                ReviewState.UnderReview,
                Facts.UpheldReview with
                {
                    DecisionSentOn = null,
                    Result = null,
                    Suspensions = [new(new(2022, 6, 5), new(2022, 6, 9))],
                }
            },
            { ReviewState.Closed, Facts.UpheldReview },
            {
                ReviewState.Invalid,
                Facts.Review with
                {
                    Validity = Validity.Invalid,
                    ValidityDecidedOn = new(2022, 5, 20),
                    InvalidReason = InvalidReason.NoConsent,
                }
            },
            {
                ReviewState.Forwarded,
                Facts.Review with
                {
                    Validity = Validity.Invalid,
                    ValidityDecidedOn = new(2022, 5, 20),
                    InvalidReason = InvalidReason.WrongBodyIopc,
                }
            },
            {
                ReviewState.Withdrawn,
                Facts.UpheldReview with
                {
                    DecisionSentOn = null,
                    Result = null,
                    WithdrawnOn = new(2022, 6, 20),
                }
            },
        };

    [Theory, MemberData(nameof(States), DisableDiscoveryEnumeration = true)]
    public void Record_StandsWhereItsFactsPutIt(ReviewState state, ReviewFacts facts) =>
        Make.Review(facts).State.ShouldBe(state);

    [Fact]
    public void Record_Refused_BringsForthNothing()
    {
        var refused = Telling.Review(
            new CaseReference(ReferenceSeries.Review, new FinancialYear(2022), 1),
            Facts.Review with
            {
                ApplicantName = "",
            },
            Rules,
            Clock
        );
        refused.IsDone.ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => refused.Value);
    }

    [Fact]
    public void Decision_AcrossChristmas_CountsBothBasesAndTheSuspension()
    {
        var review = Make.Review(
            Facts.UpheldReview with
            {
                ReceivedAt = new DateTime(2022, 12, 19, 10, 0, 0, DateTimeKind.Utc),
                OutcomeLetterOn = new(2022, 12, 1),
                AcknowledgedOn = null,
                ValidityDecidedOn = new(2022, 12, 20),
                PapersRequestedOn = null,
                PapersReceivedOn = null,
                DecisionSentOn = new(2023, 1, 20),
                Suspensions = [new(new(2023, 1, 3), new(2023, 1, 10))],
            }
        );

        review.DaysToComplete.ShouldBe(32);
        review.WorkingDaysToComplete.ShouldBe(21);
        review.DaysSuspended.ShouldBe(7);
        review.AcknowledgeBy.ShouldBe(new DateOnly(2022, 12, 28));
        review.CompleteBy.ShouldBe(new DateOnly(2023, 1, 16));
    }

    [Fact]
    public void Decision_NotSent_NothingIsCounted()
    {
        var review = Make.Review();
        review.DaysToComplete.ShouldBeNull();
        review.WorkingDaysToComplete.ShouldBeNull();
        review.DaysSuspended.ShouldBeNull();
    }

    [Fact]
    public void Window_InformationProvidedUnknown_RunsFromTheLetter()
    {
        Make.Review().Facts.Window!.EndsOn.ShouldBe(new DateOnly(2022, 5, 29));
        Make.Review(Facts.Review with { OutcomeLetterOn = null }).Facts.Window.ShouldBeNull();
    }

    [Theory]
    [InlineData(2025, 5, 27, "2020 Regulations")]
    [InlineData(2025, 5, 28, "2020 Regulations as amended 28 May 2025")]
    public void RuleSet_ByTheDayOfTheComplaint(int year, int month, int day, string ruleSet)
    {
        var made = new DateOnly(year, month, day);
        var rules = Reference.RulesOn(made.AddDays(60));
        var review = new Records(rules, Clock).Review(
            Facts.Review with
            {
                ComplaintMadeOn = made,
                OutcomeLetterOn = made.AddDays(20),
                ReceivedAt = made.AddDays(30).ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc),
            }
        );
        review.RuleSetVersion.ShouldBe(ruleSet);
    }

    [Fact]
    public void Correct_Refused_LeavesTheReviewAsItWas()
    {
        var review = Make.Review(Facts.UpheldReview);

        var result = review.Correct(Facts.UpheldReview with { Result = null, Summary = "Changed." }, Rules);

        result.IsDone.ShouldBeFalse();
        review.Facts.Summary.ShouldBeNull();
        review.State.ShouldBe(ReviewState.Closed);
    }

    [Fact]
    public void Correct_SameAllegationsAndSuspensions_KeepsTheirRows()
    {
        var facts = Facts.UpheldReview with
        {
            AllegationCategories = ["A1", "H1"],
            Suspensions = [new(new(2022, 6, 5), new(2022, 6, 9))],
        };
        var review = Make.Review(facts);
        var (allegation, decisions) = (review.Allegations[1], review.Decisions.ToList());

        review.Correct(facts with { Summary = "Invented." }, Rules);
        review.Allegations[1].ShouldBeSameAs(allegation);
        review
            .Decisions.Where(d => d.IsInForce)
            .Except(decisions)
            .ShouldHaveSingleItem()
            .ShouldBeOfType<ComplaintDescribed>();

        review.Correct(facts with { AllegationCategories = ["H1"] }, Rules);
        review.Allegations.Select(a => (a.Number, a.Category)).ShouldBe([(1, "H1")]);
    }
}
