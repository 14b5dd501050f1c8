using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;

namespace CaseMgmt.Domain.Tests.ComplaintReviews;

/// <summary>What can be done with a letter as it stands.</summary>
public sealed class LetterTests
{
    [Theory]
    [InlineData(LetterState.ToBePosted, null, "letter.not_in_doubt")]
    [InlineData(LetterState.Waiting, "letter.on_its_way", "letter.on_its_way")]
    [InlineData(LetterState.HandingOver, "letter.on_its_way", "letter.on_its_way")]
    [InlineData(LetterState.Sent, "letter.has_gone", "letter.has_gone")]
    [InlineData(LetterState.Posted, "letter.has_gone", "letter.has_gone")]
    [InlineData(LetterState.NotSent, null, null)]
    [InlineData(LetterState.PossiblySent, null, null)]
    public void Letter_InEachState_CanBeSaidToBeGoneOrSentAgain(LetterState state, string? gone, string? again)
    {
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
    public void Letter_OfEachKind_GoesToWhomItConcerns(LetterKind kind, LetterParty to) => kind.To().ShouldBe(to);

    [Fact]
    public void NotValid_IsSaidOfWhatWasDecidedSoAndNotForwarded()
    {
        var invalid = ReviewFacts.Nothing with { Validity = Validity.Invalid, InvalidReason = InvalidReason.NoConsent };

        ComplaintReview.WhyNotSayNotValid(invalid).ShouldBeNull();
        ComplaintReview
            .WhyNotSayNotValid(invalid with { InvalidReason = InvalidReason.WrongBodyIopc })
            .ShouldBe(LetterErrors.NotInvalid);
        ComplaintReview.WhyNotSayNotValid(ReviewFacts.Nothing).ShouldBe(LetterErrors.NotInvalid);
    }
}
