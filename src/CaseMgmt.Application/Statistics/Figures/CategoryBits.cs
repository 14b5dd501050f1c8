using System.Linq.Expressions;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Known;
using CaseMgmt.Domain.ComplaintReviews;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>
/// Turns the categories of each completed review's allegations into bits, in one pass over the allegations: of the two sets of a category the first
/// is "completed", the second "and upheld".
/// </summary>
internal static class CategoryBits
{
    /// <summary>Stands for a review without any allegation.</summary>
    public const string None = "";

    public static IQueryable<CountedRow<ComplaintReviewId>> Rows(
        IQueryable<KnownReview> completed,
        IQueryable<KnownAllegation> allegations,
        IReadOnlyList<string> codes
    )
    {
        var categorised =
            from review in completed
            join allegation in allegations on review.Id equals allegation.ReviewId into made
            from allegation in made.DefaultIfEmpty()
            select new CategorisedReview
            {
                Id = review.Id,
                // Of a review without any, not even the category is outside the list.
                Category = allegation!.Number == null ? None : allegation.Category,
                Times = review.Result == ReviewResult.Upheld ? 3 : 1,
            };
        // The distinct bits of a review, added up, are its bits joined by "or".
        return categorised
            .Select(Bits(codes))
            .GroupBy(x => x.Id)
            .Select(g => new CountedRow<ComplaintReviewId>
            {
                Id = g.Key,
                Sets = g.Select(x => x.Sets).Distinct().Sum(),
            });
    }

    public static IQueryable<CodeTally> Tallies(
        IQueryable<KnownReview> completed,
        IQueryable<KnownAllegation> allegations
    ) =>
        completed
            .Join(allegations, r => r.Id, a => a.ReviewId, (_, a) => a.Category)
            .GroupBy(category => category)
            .Select(g => new CodeTally { Code = g.Key, Count = g.Count() });

    // The first bit of the category's two, times 3 where both are set.
    private static Expression<Func<CategorisedReview, CountedRow<ComplaintReviewId>>> Bits(IReadOnlyList<string> codes)
    {
        var row = Expression.Parameter(typeof(CategorisedReview));
        var category = Expression.Property(row, nameof(CategorisedReview.Category));
        Expression bit = Expression.Constant(0L);
        for (var i = codes.Count - 1; i >= 0; i--)
        {
            bit = Expression.Condition(
                Expression.Equal(category, Expression.Constant(codes[i])),
                Expression.Constant(1L << (2 * i)),
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
                Expression.Bind(
                    type.GetProperty(nameof(CountedRow<>.Sets))!,
                    Expression.Multiply(bit, Expression.Property(row, nameof(CategorisedReview.Times)))
                )
            ),
            row
        );
    }

    private sealed class CategorisedReview
    {
        public required ComplaintReviewId Id { get; init; }

        public required string Category { get; init; }

        public required long Times { get; init; }
    }
}
