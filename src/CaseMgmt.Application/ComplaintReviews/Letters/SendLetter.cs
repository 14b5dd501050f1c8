using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Letters;

/// <summary>
/// A letter is sent: the act of the review that it is (the acknowledgement, the decision), the letter itself, and the run that hands it
/// over are saved at once or not at all. Nothing leaves the house before that.
/// </summary>
/// <param name="Shown">The fingerprint of the letters that the person has looked at: no other is sent.</param>
/// <param name="Routes">How each of them goes, in order; null where nobody has chosen.</param>
[Requires(Permission.HandleReviews), Called("Send a letter")]
public sealed record SendLetter(
    ComplaintReviewId Id,
    Seen Seen,
    string Letter,
    LetterInput Input,
    string Shown,
    IReadOnlyList<LetterRoute?> Routes
) : ICommand, IActOnRecord
{
    /// <summary>The job that hands a letter over; its argument is the letter's id.</summary>
    public const string Job = "letters.hand_over";

    // What was said to the applicant stands in the history, as where the act is recorded alone.
    public string? Reason => Input.Words;
}

internal sealed class SendLetterValidator : AbstractValidator<SendLetter>
{
    public SendLetterValidator()
    {
        RuleFor(l => l.Input.Words).AtMost(ActErrors.LongestReason, "What the letter says");
    }
}

internal sealed class SendLetterHandler(ReviewInHand hand, Correspondence correspondence, PostRoom post)
    : IRequestHandler<SendLetter, Result>
{
    public async Task<Result> Handle(SendLetter request, CancellationToken cancellationToken)
    {
        if (ReviewLetters.Find(request.Letter) is not { } letter)
        {
            return LetterErrors.Unknown;
        }

        ComplaintReview? review = null;
        Act? act = null;
        var held = await hand.ActAsync(
            request.Id,
            (r, a) =>
            {
                (review, act) = (r, a);
                return Result.Done();
            },
            cancellationToken
        );
        if (!held.IsDone)
        {
            return held;
        }

        var written = await correspondence.WriteAsync(letter, review!, request.Input, act!, cancellationToken);
        if (!written.IsDone)
        {
            return Result.Refused(written.Errors);
        }

        if (WhyNot(request, written.Value) is { } whyNot)
        {
            return whyNot;
        }

        foreach (var (composed, route) in written.Value.Zip(request.Routes))
        {
            await post.KeepAsync(review!, composed, route!.Value, act!, cancellationToken);
        }

        return Result.Done();
    }

    private static Error? WhyNot(SendLetter request, IReadOnlyList<ComposedLetter> letters)
    {
        if (request.Shown != Correspondence.Fingerprint(letters))
        {
            return LetterErrors.NotAsShown;
        }

        foreach (var (i, letter) in letters.Index())
        {
            if (request.Routes.ElementAtOrDefault(i) is not { } route)
            {
                return LetterErrors.RouteMissing(i);
            }

            if (route is LetterRoute.Email && letter.WhyNoEmail is { } why)
            {
                return LetterErrors.NoEmail($"Routes[{i}]", why);
            }
        }

        return null;
    }
}
