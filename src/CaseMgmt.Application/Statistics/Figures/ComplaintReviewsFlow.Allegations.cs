using CaseMgmt.Application.Statistics.Known;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Statistics;

namespace CaseMgmt.Application.Statistics.Figures;

public sealed partial class ComplaintReviewsFlow
{
    // A review counts once in each category of its allegations, however many of them it holds; the allegations themselves are
    // each of one category, so that those parts add up.
    private static CodedSheet<ComplaintReviewId> ByCategory(IQueryable<KnownReview> completed, FigureScope scope)
    {
        const string each = "A review with allegations of several categories counts in each.";
        List<string> codes =
        [
            .. scope.AllegationCategories.Keys.Order(StringComparer.Ordinal),
            KnownAllegation.Unlisted,
            CategoryBits.None,
        ];
        var sheet = new CodedSheet<ComplaintReviewId>(
            3,
            RecordKind.ComplaintReview,
            codes,
            setsOfEach: 2,
            some => CategoryBits.Rows(completed, scope.Records.Allegations, some),
            CategoryBits.Tallies(completed, scope.Records.Allegations)
        );
        List<TotalFigure> allegations = [];
        foreach (var (i, code) in codes.Index())
        {
            var stated = code != CategoryBits.None;
            var (value, said) = code switch
            {
                CategoryBits.None => (Breakdown.NotStated, "no category stated"),
                KnownAllegation.Unlisted => ("not_listed", "outside the list"),
                _ => (code.ToLowerInvariant(), $"{code} {scope.AllegationCategories[code]}"),
            };
            var (whole, upheld) = (sheet.SetOf(i), sheet.SetOf(i, 1));
            sheet.Total(
                ByAllegation.Of(
                    $"{value}.completed",
                    said,
                    $"Completed: {said}",
                    $"Completed in the period, with at least one allegation of the category {said}. {each}"
                ),
                whole
            );
            sheet.Total(
                ByAllegation.Of(
                    $"{value}.upheld",
                    said,
                    $"Upheld: {said}",
                    $"Upheld in the period, with at least one allegation of the category {said}. {each}"
                ),
                upheld
            );
            sheet.Rate(
                ByAllegation.RateOf(
                    $"{value}.upheld_rate",
                    said,
                    $"Upheld, of those completed: {said}",
                    $"Upheld reviews as a part of those completed in the period, of those with at least one allegation of the category {said}. {each}"
                ),
                upheld,
                whole
            );
            if (stated)
            {
                allegations.Add(
                    AllegationsByCategory.Of(
                        value,
                        said,
                        $"Allegations reviewed: {said}",
                        $"Allegations of the category {said} of the reviews completed in the period."
                    )
                );
                sheet.Tally(allegations[^1], whole, code);
            }
        }

        sheet.Identity(AllegationsReviewed, allegations);
        return sheet;
    }
}
