using CaseMgmt.Application.Statistics.Known;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Domain.Volunteers;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>What a compilation is about, and the office's lists that figures are broken down by.</summary>
/// <param name="Period">The days that the figures are about.</param>
/// <param name="AsAt">The day at whose end the records are read.</param>
public sealed record FigureScope(ReportingPeriod Period, DateOnly AsAt)
{
    /// <summary>The records as they were known at the instant.</summary>
    public required KnownRecords Records { get; init; }

    /// <summary>The instant (UTC) whose knowledge the records are read with; the end of all time where that is all that is known now.</summary>
    public required DateTime KnownAt { get; init; }

    /// <summary>Is the instant an earlier one, and not that of the run?</summary>
    public required bool IsOfThePast { get; init; }

    /// <summary>The kinds of record of which the office keeps a register here.</summary>
    public required IReadOnlySet<RecordKind> Recorded { get; init; }

    public required IReadOnlyList<SuiteInScope> Suites { get; init; }

    public required IReadOnlyList<CampaignInScope> Campaigns { get; init; }

    /// <summary>IOPC allegation categories, by code.</summary>
    public required IReadOnlyDictionary<string, string> AllegationCategories { get; init; }

    /// <summary>The codes of the scrutiny rating scale, by band.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> RatingBands { get; init; }

    /// <summary>The most frequent reasons for delayed access in the period, in the office's own words.</summary>
    public required IReadOnlyList<string> DelayReasons { get; init; }

    /// <summary>Reasons why a video could not be viewed, as they occur in the records.</summary>
    public required IReadOnlyList<string> NotViewableReasons { get; init; }

    public DateOnly From => Period.From;

    /// <summary>The last day whose events count: the period's, or the as-at day where that comes first.</summary>
    public DateOnly End => AsAt < Period.To ? AsAt : Period.To;

    public DateOnly DayBefore => Period.DayBefore;

    /// <summary>The calendar months that the period touches, as first and last counted day.</summary>
    public IEnumerable<(string Code, DateOnly First, DateOnly Last)> Months
    {
        get
        {
            for (var month = new DateOnly(From.Year, From.Month, 1); month <= Period.To; month = month.AddMonths(1))
            {
                yield return ($"{month:yyyy_MM}", month, month.AddMonths(1).AddDays(-1));
            }
        }
    }

    /// <summary>
    /// The Mondays of the weeks that count: a week belongs to the period in which its Monday falls, and counts once it has ended
    /// by the as-at day.
    /// </summary>
    public IEnumerable<DateOnly> Weeks
    {
        get
        {
            var first = From.AddDays((8 - (int)From.DayOfWeek) % 7);
            for (var monday = first; monday <= Period.To && monday.AddDays(6) <= AsAt; monday = monday.AddDays(7))
            {
                yield return monday;
            }
        }
    }
}

/// <summary>A recruitment campaign as figures are broken down by it.</summary>
public sealed record CampaignInScope(CampaignId Id, string Code, string Name);

/// <summary>A suite as the coverage figures see it.</summary>
public sealed record SuiteInScope(CustodySuiteId Id, string Name, string Code, string Panel, SuiteTerms Terms);
