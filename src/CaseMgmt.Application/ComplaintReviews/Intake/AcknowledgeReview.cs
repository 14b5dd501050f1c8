using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Intake;

/// <summary>The applicant was told that the application has arrived.</summary>
/// <param name="On">The day on which the acknowledgement went out.</param>
[Requires(Permission.HandleReviews), Called("Acknowledge")]
public sealed record AcknowledgeReview(ComplaintReviewId Id, Seen Seen, DateOnly On) : ICommand, IActOnRecord;

internal sealed class AcknowledgeReviewHandler(ICaseDb db, CurrentAct act) : IRequestHandler<AcknowledgeReview, Result>
{
    public async Task<Result> Handle(AcknowledgeReview request, CancellationToken cancellationToken)
    {
        var review = await db
            .ComplaintReviews.WithDecisions()
            .SingleOrDefaultAsync(r => r.Id == request.Id, cancellationToken);
        if (review is null)
        {
            return ReviewErrors.Unknown;
        }

        act.Saw(review);
        return review.Acknowledge(request.On, await act.TellAsync(cancellationToken));
    }
}
