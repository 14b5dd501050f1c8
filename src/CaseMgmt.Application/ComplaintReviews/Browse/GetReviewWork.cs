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

/// <param name="ToBeDone">What the force has accepted and nobody knows to be done, that with the nearest day first.</param>
/// <param name="ToPutRight">Reviews that were taken in as they are and are not as they should be, the latest first.</param>
/// <param name="ToUpdate">Their applicants are to hear of them up to and with Sunday, or should have.</param>
/// <param name="SetAside">Documents in which the malware scanner found something, until they are removed or replaced; the latest first.</param>
/// <param name="Restricted">Reviews whose applicant's contact is restricted, and the restriction is to be looked at up to and with Sunday.</param>
/// <param name="Letters">Letters that have not gone, or of which nobody knows, the oldest first.</param>
/// <param name="DueThisWeek">Up to and with Sunday.</param>
public sealed record ReviewWork(
    Pile<ReviewRow> Overdue,
    Pile<ReviewRow> DueThisWeek,
    Pile<UpdateRow> ToUpdate,
    Pile<WaitingRow> AwaitingPapers,
    Pile<OwedRow> Unanswered,
    Pile<OwedRow> ToBeDone,
    Pile<FlaggedRow> ToPutRight,
    Pile<SetAsideRow> SetAside,
    Pile<RestrictedRow> Restricted,
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

/// <summary>A recommendation on which the force owes an answer, or what it has accepted.</summary>
/// <param name="DueOn">Null where the force has named no day.</param>
public sealed record OwedRow(
    Guid ReviewId,
    string Reference,
    int Number,
    string Theme,
    DateOnly? DueOn,
    DateOnly? RemindedOn
);

/// <summary>A review with a restriction of contact that is to be looked at again.</summary>
public sealed record RestrictedRow(Guid ReviewId, string Reference, DateOnly ReviewOn);

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
            await OwedAsync(db.Recommendations.Where(Recommendation.IsAwaited), cancellationToken),
            await OwedAsync(db.Recommendations.Where(Recommendation.IsPromised), cancellationToken),
            await FlaggedAsync(cancellationToken),
            await SetAsideAsync(cancellationToken),
            await RestrictedAsync(sunday, cancellationToken),
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

    private Task<Pile<RestrictedRow>> RestrictedAsync(DateOnly until, CancellationToken cancel) =>
        FewAsync(
            db.ComplaintReviews.Where(r => r.RestrictionReviewOn <= until)
                .OrderBy(r => r.RestrictionReviewOn)
                .ThenBy(r => r.Reference)
                .Select(r => new RestrictedRow(r.Id.Value, r.Reference, r.RestrictionReviewOn!.Value)),
            cancel
        );

    private Task<Pile<SetAsideRow>> SetAsideAsync(CancellationToken cancel) =>
        FewAsync(
            from f in db.ReviewFiles
            where f.Scan == ScanState.Infected && f.EndedAt == null
            join review in db.ComplaintReviews on f.ReviewId equals review.Id
            orderby f.StoredAt descending, review.Reference, f.Number
            select new SetAsideRow(review.Id.Value, review.Reference, f.Number, f.Threat!),
            cancel
        );

    // One that is on its way without trouble is nobody's work, unless it has been for long.
    private Task<Pile<LetterLine>> LettersAsync(CancellationToken cancel)
    {
        var anHourAgo = clock.UtcNow().AddHours(-1);
        var notGone = db
            .Letters.AsNoTracking()
            .Where(l => l.State != LetterState.Sent && l.State != LetterState.Posted)
            .Where(l => l.State == LetterState.ToBePosted || l.Trouble != null || l.ToGoSince < anHourAgo);
        return FewAsync(LetterLines.Of(notGone.OrderBy(l => l.RecordedAt)), cancel);
    }

    // Where there are seldom more than a pile shows, they are counted only then.
    private static async Task<Pile<T>> FewAsync<T>(IQueryable<T> ordered, CancellationToken cancel)
    {
        var first = await ordered.Take(Pile<T>.Shown).ToListAsync(cancel);
        return new Pile<T>(first.Count < Pile<T>.Shown ? first.Count : await ordered.CountAsync(cancel), first);
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

    private Task<Pile<OwedRow>> OwedAsync(IQueryable<Recommendation> owed, CancellationToken cancel) =>
        FewAsync(
            from r in owed
            join review in db.ComplaintReviews on r.ReviewId equals review.Id
            let due = r.RespondedOn == null ? r.ResponseDueOn : r.ToBeDoneBy
            // Where the force has named no day, nothing is overdue.
            orderby due == null, due, review.Reference, r.Number
            select new OwedRow(review.Id.Value, review.Reference, r.Number, r.Theme, due, r.ForceRemindedOn),
            cancel
        );
}
