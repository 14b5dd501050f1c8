using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Statistics;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>Every figure family, in the order of the report, and the lists that they are broken down by.</summary>
internal static class FigureCatalogue
{
    public static readonly IReadOnlyList<IFigureFamily> Families =
    [
        new ComplaintReviewsCohort(),
        new ComplaintReviewsFlow(),
        new Recommendations(),
        new ChiefConstable(),
        new CustodyVisiting(),
        new CustodyIssues(),
        new VolunteersInPost(),
        new CommunityScrutiny(),
    ];

    public static IReadOnlyList<FigureSheet> Sheets(ICaseDb db, FigureScope scope) =>
        [.. Families.SelectMany(f => f.Sheets(db, scope))];

    public static async Task<FigureScope> ScopeAsync(
        ICaseDb db,
        ReportingPeriod period,
        DateOnly asAt,
        CancellationToken cancel
    )
    {
        var suites = await db
            .CustodySuites.AsNoTracking()
            .Select(s => new
            {
                s.Id,
                s.Name,
                s.Code,
                s.OpenedOn,
                s.ClosedOn,
                s.PlannedVisitsPerWeek,
            })
            .ToListAsync(cancel);
        var campaigns = await db.Campaigns.Select(c => new CampaignInScope(c.Id, c.Code, c.Name)).ToListAsync(cancel);
        var ratings = await db
            .RatingCodes.Select(r => new
            {
                r.Order,
                r.Code,
                r.Band,
            })
            .ToListAsync(cancel);
        var reasons = await db
            .ScrutinyCases.Where(c => c.NotViewableReason != null)
            .Select(c => c.NotViewableReason!)
            .Distinct()
            .ToListAsync(cancel);
        // In the order of their letters here and not in the database: the engines sort text each in its own way.
        return new FigureScope(period, asAt)
        {
            Suites =
            [
                .. suites
                    .OrderBy(s => s.Name, StringComparer.Ordinal)
                    .Select(s => new SuiteInScope(
                        s.Id,
                        s.Name,
                        s.Code,
                        s.OpenedOn,
                        s.ClosedOn,
                        s.PlannedVisitsPerWeek
                    )),
            ],
            Campaigns = [.. campaigns.OrderBy(c => c.Code, StringComparer.Ordinal)],
            AllegationCategories = await db.AllegationCategories.ToDictionaryAsync(
                c => c.Code,
                c => c.Name ?? c.CategoryName,
                cancel
            ),
            RatingBands = ratings
                .OrderBy(r => r.Order)
                .ThenBy(r => r.Code, StringComparer.Ordinal)
                .GroupBy(r => r.Band, StringComparer.Ordinal)
                .ToDictionary(
                    g => g.Key,
                    g => (IReadOnlyList<string>)[.. g.Select(r => r.Code)],
                    StringComparer.Ordinal
                ),
            NotViewableReasons = [.. reasons.Order(StringComparer.Ordinal)],
        };
    }
}
