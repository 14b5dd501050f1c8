using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public sealed partial class ComplaintReview
{
    /// <summary>Null where validity was decided otherwise than by forwarding: of that there is a notice of its own.</summary>
    public static Error? WhyNotSayNotValid(ReviewFacts facts) =>
        facts
            is {
                Validity: ComplaintReviews.Validity.Invalid,
                InvalidReason: not ComplaintReviews.InvalidReason.WrongBodyIopc
            }
            ? null
            : LetterErrors.NotInvalid;

    /// <summary>
    /// A letter went on another day than that on which it was written. Where the letter is the act (the acknowledgement, the decision), the
    /// day on which it went takes the place of the day of the act, unless somebody has corrected that already.
    /// </summary>
    public Result<IReadOnlyList<Change>> LetterWent(LetterKind kind, DateOnly writtenOn, DateOnly wentOn, Act act)
    {
        var held =
            LetterKinds.DayOf(kind) is not { } day ? null
            : day == nameof(ReviewFacts.AcknowledgedOn) ? Facts.AcknowledgedOn
            : Facts.DecisionSentOn;
        return held == writtenOn && wentOn != writtenOn
            ? Decide(act, [Days[LetterKinds.DayOf(kind)!](this, wentOn)!], new Findings())
            : Shared.Result.Done<IReadOnlyList<Change>>([]);
    }
}
