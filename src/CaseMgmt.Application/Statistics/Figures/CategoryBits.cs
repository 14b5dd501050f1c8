using System.Linq.Expressions;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>Turns the categories of each review's allegations into bits, in one pass over the allegations.</summary>
internal static class CategoryBits
{
    public static IQueryable<CountedRow<ComplaintReviewId>> Rows(
        IQueryable<ComplaintReview> reviews,
        IReadOnlyList<string> codes
    )
    {
        var allegations = reviews.SelectMany(
            r => r.Allegations,
            (r, a) => new CategorisedReview { Id = r.Id, Category = a.Category }
        );
        // The distinct bits of a review, added up, are its bits joined by "or".
        return allegations
            .Select(Bit(codes))
            .GroupBy(x => x.Id)
            .Select(g => new CountedRow<ComplaintReviewId>
            {
                Id = g.Key,
                Sets = g.Select(x => x.Sets).Distinct().Sum(),
            });
    }

    private static Expression<Func<CategorisedReview, CountedRow<ComplaintReviewId>>> Bit(IReadOnlyList<string> codes)
    {
        var row = Expression.Parameter(typeof(CategorisedReview));
        var category = Expression.Property(row, nameof(CategorisedReview.Category));
        Expression bit = Expression.Constant(0L);
        for (var i = codes.Count - 1; i >= 0; i--)
        {
            bit = Expression.Condition(
                Expression.Equal(category, Expression.Constant(codes[i])),
                Expression.Constant(1L << i),
                bit
            );
        }

        var type = typeof(CountedRow<ComplaintReviewId>);
        return Expression.Lambda<Func<CategorisedReview, CountedRow<ComplaintReviewId>>>(
            Expression.MemberInit(
                Expression.New(type),
                Expression.Bind(
                    type.GetProperty(nameof(CountedRow<>.Id))!,
                    Expression.Property(row, nameof(CategorisedReview.Id))
                ),
                Expression.Bind(type.GetProperty(nameof(CountedRow<>.Sets))!, bit)
            ),
            row
        );
    }

    private sealed class CategorisedReview
    {
        public required ComplaintReviewId Id { get; init; }

        public required string Category { get; init; }
    }
}
