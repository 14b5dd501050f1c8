using System.CommandLine;
using System.Globalization;
using CaseMgmt.Domain.Statistics;

namespace CaseMgmt.Cli.Commands;

/// <summary>The options that say which figures are meant: a period, and the day as at which the records are read.</summary>
internal static class PeriodOptions
{
    public static Option<ReportingPeriod> Period() =>
        new("--period")
        {
            Description =
                "A financial year (2022-23), a quarter of it (2022-23-Q3, October to December) or two days (2022-03-01..2023-02-28).",
            HelpName = "PERIOD",
            Required = true,
            CustomParser = result =>
            {
                var period = ReportingPeriod.Parse(result.Tokens.Single().Value);
                if (period.IsDone)
                {
                    return period.Value;
                }

                result.AddError("--period: " + period.Errors[0].Message);
                return null;
            },
        };

    public static Option<DateOnly?> AsAt(string description) => Day("--as-at", description);

    public static Option<DateOnly?> Day(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "DATE",
            CustomParser = result =>
            {
                var text = result.Tokens.Single().Value;
                if (
                    DateOnly.TryParseExact(
                        text,
                        "yyyy-MM-dd",
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.None,
                        out var day
                    )
                )
                {
                    return day;
                }

                result.AddError($"{name}: '{text}' is not a day. Write it as 2023-06-30.");
                return null;
            },
        };
}
