using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Letters;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Browse;

/// <summary>What a reviewer's day holds: overdue, due this week, waiting for the force, recommendations without an answer.</summary>
[Requires(Permission.ReadReviews)]
public sealed record GetReviewWork : IQuery<ReviewWork>;

/// <param name="ToPutRight">Reviews that were taken in as they are and are not as they should be, the latest first.</param>
/// <param name="ToUpdate">Their applicants are to hear of them up to and with Sunday, or should have.</param>
/// <param name="SetAside">Documents in which the malware scanner found something, until they are removed or replaced; the latest first.</param>
/// <param name="Letters">Letters that have not gone, or of which nobody knows, the oldest first.</param>
/// <param name="DueThisWeek">Up to and with Sunday.</param>
public sealed record ReviewWork(
    Pile<ReviewRow> Overdue,
    Pile<ReviewRow> DueThisWeek,
    Pile<UpdateRow> ToUpdate,
    Pile<WaitingRow> AwaitingPapers,
    Pile<UnansweredRow> Unanswered,
    Pile<FlaggedRow> ToPutRight,
    Pile<SetAsideRow> SetAside,
    Pile<LetterLine> Letters,
    DateOnly Today
);

/// <summary>A review of which the applicant is to hear.</summary>
public sealed record UpdateRow(Guid Id, string Reference, string? AllocatedTo, DateOnly UpdateBy);

/// <summary>A review whose papers the force has not sent yet.</summary>
/// <param name="Clock">The force's time; null while nothing was requested.</param>
public sealed record WaitingRow(
    Guid Id,
    string Reference,
    string? AllocatedTo,
    DateOnly? RequestedOn,
    PapersClock? Clock,
    DateOnly CompleteBy
);

/// <summary>A recommendation that the force has not answered.</summary>
public sealed record UnansweredRow(Guid ReviewId, string Reference, int Number, string Theme, DateOnly DueOn);

/// <summary>A document that nobody can open here.</summary>
public sealed record SetAsideRow(Guid ReviewId, string Reference, int Number, string Threat);

internal sealed class GetReviewWorkHandler(ICaseDb db, IReferenceLists reference, TimeProvider clock)
    : IRequestHandler<GetReviewWork, ReviewWork>
{
    public async Task<ReviewWork> Handle(GetReviewWork request, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var sunday = LondonTime.WeekOf(today).AddDays(6);
        var open = db.ComplaintReviews.AsNoTracking().Where(r => ReviewStates.Open.Contains(r.State));
        return new ReviewWork(
            await DueAsync(open.Where(r => r.CompleteBy < today), cancellationToken),
            await DueAsync(open.Where(r => r.CompleteBy >= today && r.CompleteBy <= sunday), cancellationToken),
            await ToUpdateAsync(sunday, cancellationToken),
            await AwaitingPapersAsync(today, cancellationToken),
            await UnansweredAsync(cancellationToken),
            await FlaggedAsync(cancellationToken),
            await SetAsideAsync(cancellationToken),
            await LettersAsync(cancellationToken),
            today
        );
    }

    private async Task<Pile<ReviewRow>> DueAsync(IQueryable<ComplaintReview> due, CancellationToken cancel) =>
        new(
            await due.CountAsync(cancel),
            await ReviewRows
                .Of(due.OrderBy(r => r.CompleteBy).ThenBy(r => r.Reference).Take(Pile<ReviewRow>.Shown), db)
                .ToListAsync(cancel)
        );

    private async Task<Pile<UpdateRow>> ToUpdateAsync(DateOnly until, CancellationToken cancel)
    {
        var due = db.ComplaintReviews.AsNoTracking().Where(r => r.UpdateApplicantBy <= until);
        return new Pile<UpdateRow>(
            await due.CountAsync(cancel),
            await due.OrderBy(r => r.UpdateApplicantBy)
                .ThenBy(r => r.Reference)
                .Take(Pile<UpdateRow>.Shown)
                .Select(r => new UpdateRow(
                    r.Id.Value,
                    r.Reference,
                    db.CalledNow().Where(p => p.Id == r.AllocatedToId).Select(p => p.Name).FirstOrDefault(),
                    r.UpdateApplicantBy!.Value
                ))
                .ToListAsync(cancel)
        );
    }

    private async Task<Pile<WaitingRow>> AwaitingPapersAsync(DateOnly today, CancellationToken cancel)
    {
        var waiting = db.ComplaintReviews.AsNoTracking().Where(r => r.State == ReviewState.AwaitingPapers);
        var lists = await reference.ReadAsync(cancel);
        var first = await waiting
            // Asked for first, owed first; before them what nobody has asked for yet.
            .OrderBy(r => r.PapersRequestedOn)
            .ThenBy(r => r.Reference)
            .Take(Pile<WaitingRow>.Shown)
            .Select(r => new
            {
                r.Id,
                r.Reference,
                Reviewer = db.CalledNow().Where(p => p.Id == r.AllocatedToId).Select(p => p.Name).FirstOrDefault(),
                r.PapersRequestedOn,
                Reminders = r.Decisions.OfType<PapersChased>().Count(d => d.SupersededAt == null),
                r.CompleteBy,
            })
            .ToListAsync(cancel);
        return new Pile<WaitingRow>(
            await waiting.CountAsync(cancel),
            first.ConvertAll(r => new WaitingRow(
                r.Id.Value,
                r.Reference,
                r.Reviewer,
                r.PapersRequestedOn,
                r.PapersRequestedOn is { } on
                    ? PapersClock.Of(on, r.Reminders, lists.Calendar, lists.Targets, today)
                    : null,
                r.CompleteBy
            ))
        );
    }

    private async Task<Pile<SetAsideRow>> SetAsideAsync(CancellationToken cancel)
    {
        var infected = db.ReviewFiles.Where(f => f.Scan == ScanState.Infected && f.EndedAt == null);
        var first = await (
            from f in infected
            join review in db.ComplaintReviews on f.ReviewId equals review.Id
            orderby f.StoredAt descending, review.Reference, f.Number
            select new SetAsideRow(review.Id.Value, review.Reference, f.Number, f.Threat!)
        )
            .Take(Pile<SetAsideRow>.Shown)
            .ToListAsync(cancel);
        // There is seldom one.
        return new Pile<SetAsideRow>(
            first.Count < Pile<SetAsideRow>.Shown ? first.Count : await infected.CountAsync(cancel),
            first
        );
    }

    // One that is on its way without trouble is nobody's work, unless it has been for long.
    private async Task<Pile<LetterLine>> LettersAsync(CancellationToken cancel)
    {
        var anHourAgo = clock.UtcNow().AddHours(-1);
        var notGone = db
            .Letters.AsNoTracking()
            .Where(l => l.State != LetterState.Sent && l.State != LetterState.Posted)
            .Where(l => l.State == LetterState.ToBePosted || l.Trouble != null || l.ToGoSince < anHourAgo);
        var first = await LetterLines
            .Of(notGone.OrderBy(l => l.RecordedAt).Take(Pile<LetterLine>.Shown))
            .ToListAsync(cancel);
        return new Pile<LetterLine>(
            first.Count < Pile<LetterLine>.Shown ? first.Count : await notGone.CountAsync(cancel),
            first
        );
    }

    private async Task<Pile<FlaggedRow>> FlaggedAsync(CancellationToken cancel)
    {
        var flagged = db.ComplaintReviews.AsNoTracking().Where(r => r.ToPutRight != null);
        return new Pile<FlaggedRow>(
            await flagged.CountAsync(cancel),
            await flagged
                .OrderByDescending(r => r.ReceivedOn)
                .ThenBy(r => r.Reference)
                .Take(Pile<FlaggedRow>.Shown)
                .Select(r => new FlaggedRow(r.Id.Value, r.Reference, r.ReceivedOn, r.ToPutRight!))
                .ToListAsync(cancel)
        );
    }

    private async Task<Pile<UnansweredRow>> UnansweredAsync(CancellationToken cancel)
    {
        var unanswered = db.Recommendations.Where(r => r.ResponseDueOn != null && r.RespondedOn == null);
        return new Pile<UnansweredRow>(
            await unanswered.CountAsync(cancel),
            await (
                from r in unanswered
                join review in db.ComplaintReviews on r.ReviewId equals review.Id
                orderby r.ResponseDueOn, review.Reference, r.Number
                select new UnansweredRow(review.Id.Value, review.Reference, r.Number, r.Theme, r.ResponseDueOn!.Value)
            )
                .Take(Pile<ReviewRow>.Shown)
                .ToListAsync(cancel)
        );
    }
}
