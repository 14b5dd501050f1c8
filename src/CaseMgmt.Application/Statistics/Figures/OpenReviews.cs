using System.Linq.Expressions;
using CaseMgmt.Domain.ComplaintReviews;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>The one condition on which a review is open, for the cohort's ongoing ones and the flow's at start and end.</summary>
internal static class OpenReviews
{
    /// <summary>Received by the end of the day, and then neither decided invalid, withdrawn nor completed.</summary>
    public static Expression<Func<ComplaintReview, bool>> At(DateOnly day) =>
        r =>
            r.ReceivedOn <= day
            && !(r.Validity == Validity.Invalid && r.ValidityDecidedOn <= day)
            && (r.WithdrawnOn == null || r.WithdrawnOn > day)
            && (
                r.Validity != Validity.Valid
                || r.ValidityDecidedOn > day
                || r.DecisionSentOn == null
                || r.DecisionSentOn > day
            );
}
