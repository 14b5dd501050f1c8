using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using MediatR;
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

/// <summary>The office's reviews: filtered, sorted, a page of them.</summary>
[Requires(Permission.ReadReviews)]
public sealed record ListReviews(ReviewFilter Filter, ReviewOrder Order, bool Descending, int Page)
    : IQuery<ReviewList>;

/// <param name="Reviewers">Whom reviews are allocated to, for the filter.</param>
/// <param name="Categories">The allegation categories, for the filter.</param>
/// <param name="Today">The London day against which deadlines are seen.</param>
public sealed record ReviewList(
    Listed<ReviewRow> Reviews,
    IReadOnlyList<ReviewerName> Reviewers,
    IReadOnlyList<CategoryName> Categories,
    DateOnly Today
);

/// <summary>Somebody to whom reviews are allocated. The key stands for the name in the address of a page and tells nobody the name.</summary>
public sealed record ReviewerName(string Key, string Name);

public sealed record CategoryName(string Code, string Name);

public sealed record ReviewRow(
    Guid Id,
    string Reference,
    string? OwnReference,
    string? ForceReference,
    DateOnly ReceivedOn,
    ReviewState State,
    string? AllocatedTo,
    HandlingRoute? Route,
    DateOnly CompleteBy,
    DateOnly? DecisionSentOn,
    ReviewResult? Result
)
{
    public bool IsOpen => State.IsOpen();

    public bool IsOverdueOn(DateOnly day) => IsOpen && CompleteBy < day;
}

/// <summary>Reviews as the lists show them.</summary>
internal static class ReviewRows
{
    public static IQueryable<ReviewRow> Of(IQueryable<ComplaintReview> reviews, ICaseDb db)
    {
        // Within the query it would be built by reflection each time.
        var people = db.CalledNow();
        return reviews.Select(r => new ReviewRow(
            r.Id.Value,
            r.Reference,
            r.OwnReference,
            r.ForceReference,
            r.ReceivedOn,
            r.State,
            people.Where(p => p.Id == r.AllocatedToId).Select(p => p.Name).FirstOrDefault(),
            r.HandlingRoute,
            r.CompleteBy,
            r.DecisionSentOn,
            r.Result
        ));
    }
}

internal sealed class ListReviewsHandler(ICaseDb db, IReferenceLists reference, TimeProvider clock)
    : IRequestHandler<ListReviews, ReviewList>
{
    public async Task<ReviewList> Handle(ListReviews request, CancellationToken cancellationToken)
    {
        var allocated = await db.CalledNow()
            .Where(p => db.ComplaintReviews.Any(r => r.AllocatedToId == p.Id))
            .ToListAsync(cancellationToken);
        var codes = (await reference.ReadAsync(cancellationToken)).Categories;
        var matches = Matching(request.Filter, allocated, codes);
        var reviews =
            request.Order is ReviewOrder.State
                ? await ByStateAsync(matches, request.Page, request.Descending, cancellationToken)
                : await matches.ToPageAsync(
                    request.Page,
                    q => InOrder(q, request.Order, request.Descending),
                    q => ReviewRows.Of(q, db),
                    cancellationToken
                );
        return new ReviewList(
            reviews,
            [
                .. allocated
                    .DistinctBy(p => p.Means)
                    .OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase)
                    .Select(p => new ReviewerName(KeyOf(p), p.Name)),
            ],
            [.. codes.DistinctBy(c => c.Category).Select(c => new CategoryName(c.Category, c.CategoryName))],
            clock.Today()
        );
    }

    // States stand in the database by name, so no index has them in the order of the review's life. The counts of the states say
    // which of them the page shows, and each of those is read in the order of its index: nothing is sorted.
    private async Task<Listed<ReviewRow>> ByStateAsync(
        IQueryable<ComplaintReview> matches,
        int page,
        bool descending,
        CancellationToken cancel
    )
    {
        var counts = await matches
            .GroupBy(r => r.State)
            .Select(g => new { State = g.Key, Count = g.Count() })
            .ToListAsync(cancel);
        var total = counts.Sum(c => c.Count);
        var last = Math.Max(1, (total + Listed<ReviewRow>.PageSize - 1) / Listed<ReviewRow>.PageSize);
        var shown = Math.Clamp(page, 1, last);
        var before = (shown - 1) * Listed<ReviewRow>.PageSize;
        List<ReviewRow> rows = [];
        foreach (var state in descending ? counts.OrderByDescending(c => c.State) : counts.OrderBy(c => c.State))
        {
            var wanted = Listed<ReviewRow>.PageSize - rows.Count;
            if (wanted > 0 && before < state.Count)
            {
                var inState = InOrder(matches.Where(r => r.State == state.State), ReviewOrder.Deadline, descending);
                rows.AddRange(await ReviewRows.Of(inState.Skip(before).Take(wanted), db).ToListAsync(cancel));
            }

            before = Math.Max(0, before - state.Count);
        }

        return new Listed<ReviewRow>(rows, total, shown);
    }

    private IQueryable<ComplaintReview> Matching(
        ReviewFilter filter,
        IReadOnlyList<CalledNow> allocated,
        IReadOnlyList<AllegationCategory> categories
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

    private static string KeyOf(CalledNow person) => person.Means.Value.ToString("N")[..12];

    // Each order ends in the reference, which is unique, and has its index.
    private static IQueryable<ComplaintReview> InOrder(
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
