using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Letters;

/// <summary>A letter as it was written, and what has become of it. That its review was opened is noted. Null when there is none of that id there.</summary>
[Requires(Permission.ReadReviews)]
public sealed record GetLetter(ComplaintReviewId Review, LetterId Id) : IQuery<LetterDetails?>;

/// <param name="Template">Which version of its template it was made of.</param>
/// <param name="WhyNoEmail">Why it cannot go by e-mail, if it has to go again.</param>
/// <param name="EmailNow">The address that is recorded by now.</param>
/// <param name="ClosedBecause">Why the review does not open to the person: then nothing of the letter is told.</param>
public sealed record LetterDetails(
    LetterLine Line,
    int Version,
    LetterContent? Content,
    string? Address,
    int Template,
    bool IsOfficesTemplate,
    string Hash,
    ReviewFacts Facts,
    string? WhyNoEmail,
    string? EmailNow,
    Error? ClosedBecause,
    IReadOnlyList<HistoryEntry> History
)
{
    /// <summary>Is there somebody to say that it has gone?</summary>
    public bool WaitsToBeGone => Letter.WhyNotRecordGone(Line.State) is null;

    /// <summary>Has a person to decide whether it goes again?</summary>
    public bool MayGoAgain => Letter.WhyNotSendAgain(Line.State) is null;

    /// <summary>Does it wait, so that it can still go another way?</summary>
    public bool MayGoOtherwise => Letter.WhyNotGoOtherwise(Line.State) is null;
}

internal sealed class GetLetterHandler(
    ICaseDb db,
    Correspondence correspondence,
    IAccessLog accesses,
    ActingUser acting
) : IRequestHandler<GetLetter, LetterDetails?>
{
    public async Task<LetterDetails?> Handle(GetLetter request, CancellationToken cancellationToken)
    {
        var letter = await db
            .Letters.AsNoTracking()
            .SingleOrDefaultAsync(l => l.Id == request.Id && l.ReviewId == request.Review, cancellationToken);
        if (letter is null)
        {
            return null;
        }

        var asked = db.ComplaintReviews.AsNoTracking().Where(r => r.Id == request.Review);
        if (await asked.ReadDecidedAsync(db, cancellationToken) is not [var review])
        {
            return null;
        }

        var template = await db
            .LetterTemplates.Where(t => t.Id == letter.TemplateId)
            .Select(t => new { t.Number, t.IsOffices })
            .SingleAsync(cancellationToken);
        var line = LetterLine.Of(letter);
        if (review.Facts.WhyClosedTo(acting.User.Id) is { } closed)
        {
            return new LetterDetails(
                line,
                letter.Version,
                null,
                null,
                template.Number,
                template.IsOffices,
                letter.Hash,
                ReviewFacts.Nothing,
                null,
                null,
                closed,
                []
            );
        }

        accesses.Opened(RecordKind.ComplaintReview, review.Id.Value, review.Reference);
        var (emailNow, whyNoEmail) = correspondence.EmailOf(letter.To, review.Facts);
        return new LetterDetails(
            line,
            letter.Version,
            letter.Content,
            letter.Address,
            template.Number,
            template.IsOffices,
            letter.Hash,
            review.Facts,
            whyNoEmail,
            emailNow,
            null,
            await db.HistoryOfAsync(letter.Id.Value, cancellationToken)
        );
    }
}

/// <summary>A letter on a list: no name, no address.</summary>
/// <param name="Trouble">Why it has not gone.</param>
public sealed record LetterLine(
    Guid Id,
    Guid ReviewId,
    string Reference,
    LetterKind Kind,
    LetterParty To,
    LetterRoute Route,
    LetterState State,
    DateOnly WrittenOn,
    DateOnly? WentOn,
    string? Trouble
)
{
    internal static LetterLine Of(Letter letter) =>
        new(
            letter.Id.Value,
            letter.ReviewId.Value,
            letter.ReviewReference,
            letter.Kind,
            letter.To,
            letter.Route,
            letter.State,
            letter.WrittenOn,
            letter.WentOn,
            letter.Trouble
        );
}

/// <summary>Letters as lists show them.</summary>
internal static class LetterLines
{
    public static IQueryable<LetterLine> Of(IQueryable<Letter> letters) =>
        letters.Select(l => new LetterLine(
            l.Id.Value,
            l.ReviewId.Value,
            l.ReviewReference,
            l.Kind,
            l.To,
            l.Route,
            l.State,
            l.WrittenOn,
            l.WentOn,
            l.Trouble
        ));
}
