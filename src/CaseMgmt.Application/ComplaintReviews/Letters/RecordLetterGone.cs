using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Letters;

/// <summary>
/// A letter was posted, or one of which nobody knew has gone. Where it went on another day than that of its act, that day takes the place
/// of the act's: a decision is sent when its letter goes.
/// </summary>
/// <param name="WentOn">The London day on which it went.</param>
[Requires(Permission.HandleReviews), Called("Record that a letter has gone")]
public sealed record RecordLetterGone(ComplaintReviewId Review, LetterId Id, Seen Seen, DateOnly WentOn)
    : ICommand,
        IActOnRecord;

internal sealed class RecordLetterGoneHandler(ICaseDb db, ReviewOfLetter reviews, CurrentAct act)
    : IRequestHandler<RecordLetterGone, Result>
{
    public async Task<Result> Handle(RecordLetterGone request, CancellationToken cancellationToken)
    {
        var letter = await db.Letters.SingleOrDefaultAsync(
            l => l.Id == request.Id && l.ReviewId == request.Review,
            cancellationToken
        );
        if (letter is null)
        {
            return LetterErrors.Unknown;
        }

        var review = await reviews.LoadAsync(letter, cancellationToken);
        if (review.Facts.WhyClosedTo(act.By.Id) is { } closed)
        {
            return closed;
        }

        act.Saw(letter);
        var told = await act.TellAsync(cancellationToken);
        var gone = letter.RecordGone(request.WentOn, told);
        return gone.IsDone ? review.LetterWent(letter.Kind, letter.WrittenOn, request.WentOn, told) : gone;
    }
}

/// <summary>The review to which a letter belongs, as it is acted on.</summary>
internal sealed class ReviewOfLetter(ICaseDb db)
{
    public async Task<ComplaintReview> LoadAsync(Letter letter, CancellationToken cancel)
    {
        var owner = db.ComplaintReviews.Where(r => r.Id == letter.ReviewId);
        var review = (await owner.ReadDecidedAsync(db, cancel)).Single();
        await owner.SelectMany(r => r.Allegations).LoadAsync(cancel);
        await owner.SelectMany(r => r.Recommendations).LoadAsync(cancel);
        return review;
    }
}
