using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Intake;

/// <summary>
/// A request for a review is keyed in from a letter, an e-mail, a telephone call or a delivery by hand. The act gives the review
/// its key: the same form sent twice is one review.
/// </summary>
/// <param name="On">The London day on which it first reached this office by any channel.</param>
/// <param name="At">The time of day, where it is known.</param>
[Requires(Permission.HandleReviews), Called("Record a new review")]
public sealed record ReceiveReview(Seen Seen, ReviewChannel Channel, DateOnly On, TimeOnly? At) : ICommand, IActOnRecord
{
    /// <summary>When it had reached the body that forwarded it.</summary>
    public DateOnly? OriginallyReceivedElsewhereOn { get; init; }

    /// <summary>When that body forwarded it.</summary>
    public DateOnly? ForwardedElsewhereOn { get; init; }
    public required string ApplicantName { get; init; }
    public string? ApplicantEmail { get; init; }
    public string? ApplicantTelephone { get; init; }
    public string? ApplicantAddress { get; init; }
    public string? Adjustments { get; init; }
    public string? ForceReference { get; init; }
    public DateOnly? ComplaintMadeOn { get; init; }
    public DateOnly? OutcomeLetterOn { get; init; }
    public DateOnly? InformationProvidedOn { get; init; }
    public HandlingRoute? HandlingRoute { get; init; }

    internal ComplaintReviewId Id => new(Seen.Act);
}

internal sealed class ReceiveReviewValidator : AbstractValidator<ReceiveReview>
{
    public ReceiveReviewValidator()
    {
        RuleFor(r => r.Channel).IsInEnum();
        RuleFor(r => r.ApplicantName).AtMost(200, "The applicant's name");
        RuleFor(r => r.ApplicantEmail).AtMost(200, "The e-mail address");
        RuleFor(r => r.ApplicantTelephone).AtMost(40, "The telephone number");
        RuleFor(r => r.ApplicantAddress).AtMost(500, "The postal address");
        RuleFor(r => r.Adjustments).AtMost(1000, "The adjustments");
        RuleFor(r => r.ForceReference).AtMost(200, "The force's reference");
    }
}

internal sealed class ReceiveReviewHandler(ICaseDb db, IReferences references, CurrentAct act)
    : IRequestHandler<ReceiveReview, Result>
{
    public async Task<Result> Handle(ReceiveReview request, CancellationToken cancellationToken)
    {
        var told = await act.TellAsync(cancellationToken);
        IReadOnlyList<ReviewDecision> decisions = [.. Decisions(request)];
        // A number is given out for good: not for a form that has to be mended first.
        if (ComplaintReview.Check(decisions, told.Rules) is { IsDone: false } refused)
        {
            return refused;
        }

        if (await db.ComplaintReviews.AnyAsync(r => r.Id == request.Id, cancellationToken))
        {
            return Result.DoneAlready();
        }

        var year = FinancialYear.Of(request.On);
        var reference = await references.NextAsync(ReferenceSeries.Review, year, cancellationToken);
        var review = ComplaintReview.Receive(reference, decisions, told, request.Id);
        if (review.IsDone)
        {
            db.ComplaintReviews.Add(review.Value);
        }

        return review;
    }

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
        yield return new ApplicantNamed(request.ApplicantName, request.ApplicantEmail);
        if ((request.ApplicantTelephone ?? request.ApplicantAddress ?? request.Adjustments) is not null)
        {
            yield return new ContactGiven(request.ApplicantTelephone, request.ApplicantAddress, request.Adjustments);
        }

        yield return new ComplaintDescribed
        {
            ForceReference = request.ForceReference,
            ComplaintMadeOn = request.ComplaintMadeOn,
            OutcomeLetterOn = request.OutcomeLetterOn,
            InformationProvidedOn = request.InformationProvidedOn,
            HandlingRoute = request.HandlingRoute,
        };
    }
}
