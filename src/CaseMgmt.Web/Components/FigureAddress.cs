using System.Globalization;
using CaseMgmt.Domain.Statistics;

namespace CaseMgmt.Web.Components;

/// <summary>How addresses name a period and an as-at day.</summary>
public static class FigureAddress
{
    public static string Query(ReportingPeriod period, DateOnly? asAt) =>
        $"?period={Uri.EscapeDataString(period.ToString())}" + (asAt is { } day ? $"&asAt={Day(day)}" : "");

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
