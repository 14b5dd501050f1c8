using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Intake;

/// <summary>
/// A request for a review is keyed in from a letter, an e-mail, a telephone call or a delivery by hand. The act gives the review
/// its key: the same form sent twice is one review.
/// </summary>
/// <param name="On">The London day on which it first reached this office by any channel.</param>
/// <param name="At">The time of day, where it is known.</param>
[Requires(Permission.HandleReviews), Called("Record a new review")]
public sealed record ReceiveReview(
    Seen Seen,
    ReviewChannel Channel,
    DateOnly On,
    TimeOnly? At,
    ApplicantDetails Applicant,
    ComplaintParticulars Complaint
) : ICommand, IActOnRecord
{
    /// <summary>When it had reached the body that forwarded it.</summary>
    public DateOnly? OriginallyReceivedElsewhereOn { get; init; }

    /// <summary>When that body forwarded it.</summary>
    public DateOnly? ForwardedElsewhereOn { get; init; }

    internal ComplaintReviewId Id => new(Seen.Act);
}

internal sealed class ReceiveReviewValidator : AbstractValidator<ReceiveReview>
{
    public ReceiveReviewValidator()
    {
        RuleFor(r => r.Channel).IsInEnum();
        RuleFor(r => r.Applicant).SetValidator(new ApplicantDetailsValidator());
        RuleFor(r => r.Complaint).SetValidator(new ComplaintParticularsValidator());
    }
}

internal sealed class ReceiveReviewHandler(Receipt receipt) : IRequestHandler<ReceiveReview, Result>
{
    public async Task<Result> Handle(ReceiveReview request, CancellationToken cancellationToken) =>
        await receipt.IsHeldAsync(request.Id, cancellationToken)
            ? Result.DoneAlready()
            : await receipt.TakeAsync(request.Id, request.On, [.. Decisions(request)], cancellationToken);

    private static IEnumerable<ReviewDecision> Decisions(ReceiveReview request)
    {
        // A time that the spring change skips is none: then the day alone is known.
        var at = request.At is { } time ? LondonTime.ToUtc(request.On.ToDateTime(time)) : null;
        yield return new Received(
            at ?? LondonTime.ToUtc(request.On.ToDateTime(TimeOnly.MinValue))!.Value,
            request.Channel,
            request.OriginallyReceivedElsewhereOn,
            request.ForwardedElsewhereOn,
            isDayAlone: at is null
        );
        yield return request.Applicant.Named;
        if (request.Applicant.Contact is { SaysNothing: false } contact)
        {
            yield return contact;
        }

        yield return request.Complaint.Described;
    }
}
