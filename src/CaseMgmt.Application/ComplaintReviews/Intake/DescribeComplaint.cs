using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Intake;

/// <summary>What was not known at intake is known now, or was recorded wrongly.</summary>
/// <param name="Reason">Needed where something takes the place of what is recorded.</param>
[Requires(Permission.HandleReviews), Called("Change the particulars of the complaint")]
public sealed record DescribeComplaint(ComplaintReviewId Id, Seen Seen, ComplaintParticulars Complaint, string? Reason)
    : ICommand,
        IActOnRecord;

internal sealed class DescribeComplaintValidator : AbstractValidator<DescribeComplaint>
{
    public DescribeComplaintValidator()
    {
        RuleFor(r => r.Complaint).SetValidator(new ComplaintParticularsValidator());
        RuleFor(r => r.Reason).AtMost(ActErrors.LongestReason, "The reason");
    }
}

internal sealed class DescribeComplaintHandler(ReviewInHand hand) : IRequestHandler<DescribeComplaint, Result>
{
    public Task<Result> Handle(DescribeComplaint request, CancellationToken cancellationToken) =>
        hand.ActAsync(
            request.Id,
            (review, act) => review.Describe(request.Complaint.Described, act),
            cancellationToken
        );
}
