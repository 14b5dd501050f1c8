using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Browse;

/// <summary>What the list of reviews can be sorted by.</summary>
public enum ReviewOrder
{
    Received,
    Reference,
    Deadline,
    State,
}

/// <summary>Which reviews are wanted; what is null does not matter.</summary>
public sealed record ReviewFilter
{
    /// <summary>Those whose decision letter has not gone and that have not ended otherwise.</summary>
    public bool OpenOnly { get; init; }
    public ReviewState? State { get; init; }

    /// <summary>Open ones in which it is somebody's turn.</summary>
    public WaitingFor? Waiting { get; init; }

    /// <summary>Open ones whose day of completion stands so.</summary>
    public ReviewDue? Due { get; init; }

    /// <summary>Key of a reviewer (see <see cref="ReviewerName"/>): addresses hold no names.</summary>
    public string? Reviewer { get; init; }
    public ReviewChannel? Channel { get; init; }
    public HandlingRoute? Route { get; init; }

    /// <summary>Letter of the IOPC's category: any allegation of it.</summary>
    public string? Category { get; init; }
    public DateOnly? ReceivedFrom { get; init; }
    public DateOnly? ReceivedTo { get; init; }

    /// <summary>The whole reference of the review or of the force.</summary>
    public string? Reference { get; init; }
}

/// <summary>The reviews that a filter wants, in an order: what the list shows a page of, and its file holds.</summary>
internal static class FilteredReviews
{
    private static readonly ReadyQuery<CalledNow> Allocated = new(db =>
        db.CalledNow().Where(p => db.ComplaintReviews.Any(r => r.AllocatedToId == p.Id))
    );

    /// <summary>Everybody to whom a review is allocated, as they are called now.</summary>
    public static ValueTask<List<CalledNow>> AllocatedAsync(ICaseDb db, CancellationToken cancel) =>
        Allocated.Of(db).ToListAsync(cancel);

    /// <param name="allocated">See <see cref="AllocatedAsync"/>.</param>
    public static IQueryable<ComplaintReview> Of(
        ICaseDb db,
        ReviewFilter filter,
        IReadOnlyList<CalledNow> allocated,
        IReadOnlyList<AllegationCategory> categories,
        DateOnly today
    )
    {
        var matches = db.ComplaintReviews.AsNoTracking();
        if (filter.OpenOnly)
        {
            matches = matches.Where(r => ReviewStates.Open.Contains(r.State));
        }

        if (filter.State is { } state)
        {
            matches = matches.Where(r => r.State == state);
        }

        if (filter.Waiting is { } who)
        {
            var states = ReviewStates.WithTurnOf(who);
            matches = matches.Where(r => states.Contains(r.State));
        }

        if (filter.Due is { } due)
        {
            var sunday = LondonTime.WeekOf(today).AddDays(6);
            var open = matches.Where(r => ReviewStates.Open.Contains(r.State));
            matches = due switch
            {
                ReviewDue.Overdue => open.Where(r => r.CompleteBy < today),
                ReviewDue.ThisWeek => open.Where(r => r.CompleteBy >= today && r.CompleteBy <= sunday),
                _ => open.Where(r => r.CompleteBy > sunday),
            };
        }

        if (filter.Reviewer is { } key)
        {
            // All the names that mean this person; a key of nobody finds nothing.
            List<PersonId?> names = [.. allocated.Where(p => KeyOf(p) == key).Select(p => (PersonId?)p.Id)];
            matches = names is [var only]
                ? matches.Where(r => r.AllocatedToId == only)
                : matches.Where(r => names.Contains(r.AllocatedToId));
        }

        if (filter.Channel is { } channel)
        {
            matches = matches.Where(r => r.Channel == channel);
        }

        if (filter.Route is { } route)
        {
            matches = matches.Where(r => r.HandlingRoute == route);
        }

        if (filter.Category is { } category)
        {
            var codes = categories.Where(c => c.Category == category).Select(c => c.Code).ToList();
            matches = matches.Where(r => r.Allegations.Any(a => codes.Contains(a.Category)));
        }

        if (filter.ReceivedFrom is { } from)
        {
            matches = matches.Where(r => r.ReceivedOn >= from);
        }

        if (filter.ReceivedTo is { } to)
        {
            matches = matches.Where(r => r.ReceivedOn <= to);
        }

        if (filter.Reference is { } reference)
        {
            matches = matches.Where(r =>
                r.Reference == reference || r.OwnReference == reference || r.ForceReference == reference
            );
        }

        return matches;
    }

    public static string KeyOf(CalledNow person) => person.Means.Value.ToString("N")[..12];

    // Each order ends in the reference, which is unique, and has its index.
    public static IQueryable<ComplaintReview> InOrder(
        IQueryable<ComplaintReview> matches,
        ReviewOrder order,
        bool descending
    ) =>
        (order, descending) switch
        {
            (ReviewOrder.Reference, false) => matches.OrderBy(r => r.Reference),
            (ReviewOrder.Reference, true) => matches.OrderByDescending(r => r.Reference),
            (ReviewOrder.Deadline, false) => matches.OrderBy(r => r.CompleteBy).ThenBy(r => r.Reference),
            (ReviewOrder.Deadline, true) => matches
                .OrderByDescending(r => r.CompleteBy)
                .ThenByDescending(r => r.Reference),
            (_, false) => matches.OrderBy(r => r.ReceivedOn).ThenBy(r => r.Reference),
            _ => matches.OrderByDescending(r => r.ReceivedOn).ThenByDescending(r => r.Reference),
        };
}
