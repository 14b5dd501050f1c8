using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Intake;

/// <summary>A day of the review was recorded wrongly; the right one takes its place, and the history says why.</summary>
/// <param name="Name">Which day: one of <see cref="ComplaintReview.CorrectableDays"/>.</param>
[Requires(Permission.HandleReviews), Called("Correct a date")]
public sealed record CorrectReviewDay(ComplaintReviewId Id, Seen Seen, string Name, DateOnly On, string? Reason)
    : ICommand,
        IActOnRecord;

internal sealed class CorrectReviewDayValidator : AbstractValidator<CorrectReviewDay>
{
    public CorrectReviewDayValidator()
    {
        RuleFor(c => c.Name)
            .Must(name => ComplaintReview.CorrectableDays.Contains(name))
            .WithMessage(ReviewErrors.DayNotChosen.Message);
        RuleFor(c => c.Reason)
            .NotEmpty()
            .WithMessage(ActErrors.ReasonMissing.Message)
            .MaximumLength(ActErrors.LongestReason)
            .WithMessage($"The reason has at most {ActErrors.LongestReason} characters. Shorten it.");
    }
}

internal sealed class CorrectReviewDayHandler(ICaseDb db, CurrentAct act) : IRequestHandler<CorrectReviewDay, Result>
{
    public async Task<Result> Handle(CorrectReviewDay request, CancellationToken cancellationToken)
    {
        var review = await db
            .ComplaintReviews.WithDecisions()
            .SingleOrDefaultAsync(r => r.Id == request.Id, cancellationToken);
        if (review is null)
        {
            return ReviewErrors.Unknown;
        }

        act.Saw(review);
        return review.CorrectDay(request.Name, request.On, await act.TellAsync(cancellationToken));
    }
}
