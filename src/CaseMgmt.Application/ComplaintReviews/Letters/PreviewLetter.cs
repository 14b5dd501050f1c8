using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Letters;

/// <summary>A letter of a review as it would go now, with what was typed. Nothing is saved. That the review was opened is noted.</summary>
/// <param name="Letter">The path of one of <see cref="ReviewLetters.All"/>.</param>
[Requires(Permission.HandleReviews)]
public sealed record PreviewLetter(ComplaintReviewId Id, string Letter, LetterInput Input) : IQuery<LetterPreview>;

/// <param name="Letters">What would go; nothing where something is missing or wrong.</param>
/// <param name="Errors">Why nothing would go.</param>
/// <param name="Fingerprint">By which the letters are known when they are sent.</param>
public sealed record LetterPreview(
    IReadOnlyList<ComposedLetter> Letters,
    IReadOnlyList<Error> Errors,
    string Fingerprint
);

internal sealed class PreviewLetterHandler(
    ICaseDb db,
    Correspondence correspondence,
    IOfficeRules rules,
    IAccessLog accesses,
    ActingUser acting,
    TimeProvider clock
) : IRequestHandler<PreviewLetter, LetterPreview>
{
    public async Task<LetterPreview> Handle(PreviewLetter request, CancellationToken cancellationToken)
    {
        var asked = db.ComplaintReviews.AsNoTracking().Where(r => r.Id == request.Id);
        if (
            await asked.ReadDecidedAsync(db, cancellationToken) is not [var review]
            || ReviewLetters.Find(request.Letter) is not { } letter
        )
        {
            return new LetterPreview([], [ReviewErrors.Unknown], "");
        }

        if (review.Facts.WhyClosedTo(acting.User.Id) is null)
        {
            accesses.Opened(RecordKind.ComplaintReview, review.Id.Value, review.Reference);
        }

        var act = new Act(
            Ids.New(clock),
            acting.User.Id,
            await rules.CurrentAsync(cancellationToken),
            clock,
            request.Input.Words
        );
        var written = await correspondence.WriteAsync(letter, review, request.Input, act, cancellationToken);
        return written.IsDone
            ? new LetterPreview(written.Value, [], Correspondence.Fingerprint(written.Value))
            : new LetterPreview([], written.Errors, "");
    }
}
