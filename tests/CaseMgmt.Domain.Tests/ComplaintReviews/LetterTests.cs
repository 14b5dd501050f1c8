using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;

namespace CaseMgmt.Domain.Tests.ComplaintReviews;

/// <summary>What can be done with a letter as it stands.</summary>
public sealed class LetterTests
{
    private static readonly DateOnly Day = new(2022, 5, 20);
    private static readonly FakeClock Clock = new();
    private static readonly OfficeRules Rules = Reference.RulesOn(new DateOnly(2023, 7, 1));

    [Theory]
    [InlineData(LetterState.ToBePosted, null, "letter.not_in_doubt", null)]
    [InlineData(LetterState.Waiting, "letter.on_its_way", "letter.on_its_way", null)]
    [InlineData(LetterState.HandingOver, "letter.on_its_way", "letter.on_its_way", "letter.on_its_way")]
    [InlineData(LetterState.Sent, "letter.has_gone", "letter.has_gone", "letter.has_gone")]
    [InlineData(LetterState.Posted, "letter.has_gone", "letter.has_gone", "letter.has_gone")]
    [InlineData(LetterState.NotSent, null, null, "letter.not_waiting")]
    [InlineData(LetterState.PossiblySent, null, null, "letter.not_waiting")]
    public void Letter_InEachState_CanBeSaidToBeGoneSentAgainOrSentOtherwise(
        LetterState state,
        string? gone,
        string? again,
        string? otherwise
    )
    {
        Letter.WhyNotGoOtherwise(state)?.Code.ShouldBe(otherwise);
        (Letter.WhyNotGoOtherwise(state) is null).ShouldBe(otherwise is null);
        Letter.WhyNotRecordGone(state)?.Code.ShouldBe(gone);
        (Letter.WhyNotRecordGone(state) is null).ShouldBe(gone is null);
        Letter.WhyNotSendAgain(state)?.Code.ShouldBe(again);
        (Letter.WhyNotSendAgain(state) is null).ShouldBe(again is null);
    }

    [Theory]
    [InlineData(LetterKind.Acknowledgement, LetterParty.Applicant)]
    [InlineData(LetterKind.ForwardingNotice, LetterParty.Applicant)]
    [InlineData(LetterKind.ForwardingLetter, LetterParty.Iopc)]
    [InlineData(LetterKind.PapersRequest, LetterParty.Force)]
    [InlineData(LetterKind.PapersReminder, LetterParty.Force)]
    [InlineData(LetterKind.Decision, LetterParty.Applicant)]
    [InlineData(LetterKind.DecisionToForce, LetterParty.Force)]
    [InlineData(LetterKind.RecommendationsReminder, LetterParty.Force)]
    public void Letter_OfEachKind_GoesToWhomItConcerns(LetterKind kind, LetterParty to) => kind.To().ShouldBe(to);

    [Fact]
    public void Letter_OfEveryKind_HasAParty() =>
        Enum.GetValues<LetterKind>().Select(k => k.To()).ShouldBeSubsetOf(Enum.GetValues<LetterParty>());

    [Fact]
    public void NotValid_IsSaidOfWhatWasDecidedSoForAReasonAndNotForwarded()
    {
        var invalid = ReviewFacts.Nothing with { Validity = Validity.Invalid, InvalidReason = InvalidReason.NoConsent };

        ComplaintReview.WhyNotTellNotValid(invalid).ShouldBeNull();
        ComplaintReview
            .WhyNotTellNotValid(invalid with { InvalidReason = InvalidReason.WrongBodyIopc })
            .ShouldBe(LetterErrors.NotInvalid);
        ComplaintReview.WhyNotTellNotValid(ReviewFacts.Nothing).ShouldBe(LetterErrors.NotInvalid);
        ComplaintReview
            .WhyNotTellNotValid(invalid with { InvalidReason = null })
            .ShouldBe(LetterErrors.InvalidReasonMissing);
    }

    [Fact]
    public void NotValid_IsToldOnce_OnTheDayOnWhichTheLetterWent_UntilValidityIsReopened()
    {
        var review = new Records(Rules, Clock).Review(
            Facts.Review with
            {
                Validity = Validity.Invalid,
                ValidityDecidedOn = Day,
                InvalidReason = InvalidReason.NoConsent,
            }
        );
        review
            .TellNotValid(Day.AddDays(-1), Telling.Act(Rules, Clock))
            .Errors.ShouldContain(e => e.Code == "date.out_of_order");
        review.TellNotValid(Day, Telling.Act(Rules, Clock)).IsDone.ShouldBeTrue();
        review
            .TellNotValid(Day, Telling.Act(Rules, Clock))
            .Errors.Select(e => e.Code)
            .ShouldBe(["letter.told_not_valid"]);

        review.LetterWent(LetterKind.NotValid, Day, Day.AddDays(2), Telling.Act(Rules, Clock)).IsDone.ShouldBeTrue();
        review.Facts.ApplicantToldNotValidOn.ShouldBe(Day.AddDays(2));
        review.LetterWent(LetterKind.NotValid, Day, Day.AddDays(3), Telling.Act(Rules, Clock)).IsDone.ShouldBeTrue();
        review.Facts.ApplicantToldNotValidOn.ShouldBe(Day.AddDays(2), "somebody has corrected it meanwhile");

        review.ReopenValidity(Telling.Act(Rules, Clock, "Consent has come.")).IsDone.ShouldBeTrue();
        review.Facts.ApplicantToldNotValidOn.ShouldBeNull();
    }
}
