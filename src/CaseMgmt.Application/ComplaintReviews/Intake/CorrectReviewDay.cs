using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

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
        RuleFor(c => c.Reason).IsReason();
    }
}

internal sealed class CorrectReviewDayHandler(ReviewInHand hand) : IRequestHandler<CorrectReviewDay, Result>
{
    public Task<Result> Handle(CorrectReviewDay request, CancellationToken cancellationToken) =>
        hand.ActAsync(
            request.Id,
            (review, told) => review.CorrectDay(request.Name, request.On, told),
            cancellationToken
        );
}
