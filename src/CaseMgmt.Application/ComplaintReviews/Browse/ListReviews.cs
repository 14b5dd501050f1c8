using System.Collections.Concurrent;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Browse;

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
    // As the list is opened, without a filter: a page of all the reviews in each order.
    private static readonly ConcurrentDictionary<(ReviewOrder, bool), ReadyQuery<int, ReviewRow>> OfAll = new();

    public async Task<ReviewList> Handle(ListReviews request, CancellationToken cancellationToken)
    {
        var allocated = await FilteredReviews.AllocatedAsync(db, cancellationToken);
        var codes = (await reference.ReadAsync(cancellationToken)).Categories;
        var matches = FilteredReviews.Of(db, request.Filter, allocated, codes, clock.Today());
        var reviews = request switch
        {
            { Order: ReviewOrder.State } => await ByStateAsync(
                matches,
                request.Page,
                request.Descending,
                cancellationToken
            ),
            _ when request.Filter == new ReviewFilter() => await matches.ToPageAsync(
                request.Page,
                before => PageOfAll(request.Order, request.Descending).Of(db, before),
                cancellationToken
            ),
            _ => await matches.ToPageAsync(
                request.Page,
                q => FilteredReviews.InOrder(q, request.Order, request.Descending),
                q => ReviewRows.Of(q, db),
                cancellationToken
            ),
        };
        return new ReviewList(
            reviews,
            [
                .. allocated
                    .DistinctBy(p => p.Means)
                    .OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase)
                    .Select(p => new ReviewerName(FilteredReviews.KeyOf(p), p.Name)),
            ],
            [.. codes.DistinctBy(c => c.Category).Select(c => new CategoryName(c.Category, c.CategoryName))],
            clock.Today()
        );
    }

    private static ReadyQuery<int, ReviewRow> PageOfAll(ReviewOrder order, bool descending) =>
        OfAll.GetOrAdd(
            (order, descending),
            _ =>
                new(
                    (db, before) =>
                        ReviewRows
                            .Of(FilteredReviews.InOrder(db.ComplaintReviews, order, descending), db)
                            .Skip(before)
                            .Take(Listed<ReviewRow>.PageSize)
                )
        );

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
        var (shown, before) = Listed<ReviewRow>.Place(page, total);
        List<ReviewRow> rows = [];
        foreach (var state in descending ? counts.OrderByDescending(c => c.State) : counts.OrderBy(c => c.State))
        {
            var wanted = Listed<ReviewRow>.PageSize - rows.Count;
            if (wanted > 0 && before < state.Count)
            {
                var inState = FilteredReviews.InOrder(
                    matches.Where(r => r.State == state.State),
                    ReviewOrder.Deadline,
                    descending
                );
                rows.AddRange(await ReviewRows.Of(inState.Skip(before).Take(wanted), db).ToListAsync(cancel));
            }

            before = Math.Max(0, before - state.Count);
        }

        return new Listed<ReviewRow>(rows, total, shown);
    }
}
