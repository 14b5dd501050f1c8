using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Letters;

/// <summary>
/// A letter did not go, or nobody knows, and somebody has found out that it has to go again: the same letter, to the address that is
/// recorded now, or by post.
/// </summary>
/// <param name="Reason">How that was found out.</param>
[Requires(Permission.HandleReviews), Called("Send a letter again")]
public sealed record SendLetterAgain(
    ComplaintReviewId Review,
    LetterId Id,
    Seen Seen,
    LetterRoute Route,
    string? Reason
) : ICommand, IActOnRecord;

internal sealed class SendLetterAgainValidator : AbstractValidator<SendLetterAgain>
{
    public SendLetterAgainValidator()
    {
        RuleFor(r => r.Reason).IsReason();
    }
}

internal sealed class SendLetterAgainHandler(LetterInHand hand) : IRequestHandler<SendLetterAgain, Result>
{
    public Task<Result> Handle(SendLetterAgain request, CancellationToken cancellationToken) =>
        hand.SendAsync(
            request.Review,
            request.Id,
            request.Route,
            (letter, address, act) => letter.SendAgain(request.Route, address, act),
            cancellationToken
        );
}

/// <summary>A letter that has not gone, as somebody sends it another way.</summary>
internal sealed class LetterInHand(
    ICaseDb db,
    ReviewOfLetter reviews,
    Correspondence correspondence,
    CurrentAct act,
    TimeProvider clock
)
{
    /// <param name="does">With the address that is recorded now.</param>
    public async Task<Result> SendAsync(
        ComplaintReviewId review,
        LetterId id,
        LetterRoute route,
        Func<Letter, string?, Act, Result> does,
        CancellationToken cancel
    )
    {
        var letter = await db.Letters.SingleOrDefaultAsync(l => l.Id == id && l.ReviewId == review, cancel);
        if (letter is null)
        {
            return LetterErrors.Unknown;
        }

        var facts = (await reviews.LoadAsync(letter, cancel)).Facts;
        if (facts.WhyClosedTo(act.By.Id) is { } closed)
        {
            return closed;
        }

        act.Saw(letter);
        var (address, whyNoEmail) = correspondence.EmailOf(letter.To, facts);
        if (route is LetterRoute.Email && whyNoEmail is not null)
        {
            return LetterErrors.NoEmail("Route", whyNoEmail);
        }

        var sent = does(letter, address, await act.TellAsync(cancel));
        if (sent.IsDone && route is LetterRoute.Email)
        {
            db.JobRuns.Add(PostRoom.RunFor(letter.Id, act, clock));
        }

        return sent;
    }
}
