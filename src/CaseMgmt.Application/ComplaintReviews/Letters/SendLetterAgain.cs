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

internal sealed class SendLetterAgainHandler(
    ICaseDb db,
    ReviewOfLetter reviews,
    Correspondence correspondence,
    CurrentAct act,
    TimeProvider clock
) : IRequestHandler<SendLetterAgain, Result>
{
    public async Task<Result> Handle(SendLetterAgain request, CancellationToken cancellationToken)
    {
        var letter = await db.Letters.SingleOrDefaultAsync(
            l => l.Id == request.Id && l.ReviewId == request.Review,
            cancellationToken
        );
        if (letter is null)
        {
            return LetterErrors.Unknown;
        }

        var facts = (await reviews.LoadAsync(letter, cancellationToken)).Facts;
        if (facts.WhyClosedTo(act.By.Id) is { } closed)
        {
            return closed;
        }

        act.Saw(letter);
        var (address, whyNoEmail) = correspondence.EmailOf(letter.To, facts);
        if (request.Route is LetterRoute.Email && whyNoEmail is not null)
        {
            return LetterErrors.NoEmail("Route", whyNoEmail);
        }

        var again = letter.SendAgain(request.Route, address, await act.TellAsync(cancellationToken));
        if (again.IsDone && request.Route is LetterRoute.Email)
        {
            db.JobRuns.Add(PostRoom.RunFor(letter.Id, act, clock));
        }

        return again;
    }
}
