using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Known;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
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

    /// <summary>Of the reasons that people write in their own words, as many as a breakdown can be read with.</summary>
    private const int MostReasons = 20;

    public static IReadOnlyList<FigureSheet> Sheets(ICaseDb db, FigureScope scope) =>
        [.. Families.SelectMany(f => f.Sheets(db, scope))];

    public static async Task<FigureScope> ScopeAsync(
        ICaseDb db,
        ReportingPeriod period,
        DateOnly asAt,
        DateTime knownAt,
        bool isOfThePast,
        CancellationToken cancel
    )
    {
        var records = isOfThePast ? new KnownBefore(db, knownAt).Records() : KnownRecords.Now(db);
        var until = isOfThePast ? knownAt : DatedDecision.KnownNow;
        var known = DatedDecision.KnownAt<SuiteDecision>(until);
        var suites = await db
            .CustodySuites.AsNoTracking()
            .Select(s => new
            {
                s.Id,
                s.Name,
                s.Code,
                s.Panel,
                Decisions = s.Decisions.AsQueryable().Where(known).ToList(),
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
        var reasons = await records
            .Cases.Where(c => c.NotViewableReason != null)
            .Select(c => c.NotViewableReason!)
            .Distinct()
            .ToListAsync(cancel);
        var delays = await records
            .Visits.Where(v => v.ArrivedOn >= period.From && v.ArrivedOn <= period.To)
            .Where(v => v.DelayMinutes > v.DelayThresholdMinutes && v.DelayReason != null)
            .GroupBy(v => v.DelayReason!)
            .Select(g => new { Reason = g.Key, Count = g.Count() })
            .OrderByDescending(g => g.Count)
            .ThenBy(g => g.Reason)
            .Take(MostReasons)
            .ToListAsync(cancel);
        // In the order of their letters here and not in the database: the engines sort text each in its own way.
        return new FigureScope(period, asAt)
        {
            Records = records,
            KnownAt = until,
            IsOfThePast = isOfThePast,
            Recorded = await RecordedKinds.KnownAsync(db, until, cancel),
            Suites =
            [
                .. suites
                    .Select(s => new SuiteInScope(s.Id, s.Name, s.Code, s.Panel, new SuiteTerms(s.Decisions)))
                    .Where(s => !s.Terms.AreNone)
                    .OrderBy(s => s.Name, StringComparer.Ordinal),
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
            DelayReasons =
            [
                .. delays
                    .Select(d => d.Reason)
                    .Where(r => CodeText.Of(r) is { Length: > 0 } code && code != Breakdown.NotStated),
            ],
            NotViewableReasons = [.. reasons.Order(StringComparer.Ordinal)],
        };
    }
}
