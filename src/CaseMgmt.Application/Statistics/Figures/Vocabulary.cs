using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>Coded values in the words of a title.</summary>
internal static class Vocabulary
{
    public static string Say<TEnum>(TEnum value)
        where TEnum : struct, Enum => CodeText.Of(value).Replace('_', ' ');

    public static string Say(InvalidReason reason) =>
        reason switch
        {
            InvalidReason.OutOfTime => "received out of time",
            InvalidReason.WrongBodyIopc => "a matter for the IOPC, to which it was forwarded",
            InvalidReason.WrongBodyOther => "a matter for another review body",
            InvalidReason.InsufficientInformation => "insufficient information",
            InvalidReason.NoRightOutsideSchedule3 => "complaint handled outside Schedule 3",
            InvalidReason.NoRightNotRecorded => "complaint not recorded",
            InvalidReason.NoRightNoOutcome => "complaint without an outcome yet",
            InvalidReason.NoRightNotComplainant => "applicant not the complainant",
            InvalidReason.NoConsent => "no written consent of the complainant",
            InvalidReason.NoRightIopcInvestigation => "complaint investigated by the IOPC",
            InvalidReason.NoRightAccelerated => "accelerated procedure",
            InvalidReason.NoRightBefore2020 => "complaint made before 1 February 2020",
            InvalidReason.NoRightAlreadyReviewed => "outcome already reviewed",
            InvalidReason.NotAReview => "not a request for a review",
            InvalidReason.ComplaintWithdrawn => "complaint withdrawn",
            _ => CodeText.Of(reason),
        };
}
