using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Decision;

/// <summary>The allegations of the complaint, each by the IOPC's category; they are assessed one by one.</summary>
[Requires(Permission.HandleReviews), Called("List the allegations")]
public sealed record SetAllegations(ComplaintReviewId Id, Seen Seen, IReadOnlyList<string> Categories)
    : ICommand,
        IActOnRecord;

internal sealed class SetAllegationsValidator : AbstractValidator<SetAllegations>
{
    public SetAllegationsValidator()
    {
        RuleFor(r => r.Categories).NotEmpty().WithMessage("Choose the category of at least one allegation.");
    }
}

internal sealed class SetAllegationsHandler(ReviewInHand hand) : IRequestHandler<SetAllegations, Result>
{
    public Task<Result> Handle(SetAllegations request, CancellationToken cancellationToken) =>
        hand.ActAsync(request.Id, (review, act) => review.SetAllegations(request.Categories, act), cancellationToken);
}
