using System.Globalization;
using System.Text.RegularExpressions;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Registers.Reading;

/// <summary>
/// Local dates and times of registers, <c>2022-04-21T15:44</c> in Europe/London. A time that the spring change skips is
/// an error; one that the autumn change repeats is the first unless it ends in <c>+00:00</c> or <c>+01:00</c>.
/// </summary>
public static partial class LocalTimeText
{
    private static readonly Error Malformed = new(
        "value.not_a_time",
        "This is not a date and time. Write it as year-month-day, T, hours:minutes, such as 2022-04-21T15:44."
    );

    public static bool TryRead(string text, out DateTime instant, out Error error)
    {
        instant = default;
        error = Malformed;
        var match = Pattern().Match(text);
        if (
            !match.Success
            || !DateTime.TryParseExact(
                match.Groups[1].Value,
                ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var local
            )
            || local.Year is < 1900 or > 2200
        )
        {
            return false;
        }

        if (LondonTime.ToUtc(local) is not { } utc)
        {
            error = new Error(
                "value.time_skipped",
                $"{text} does not exist: the clocks went forward over it. Enter the time an hour later."
            );
            return false;
        }

        instant = utc;
        if (!match.Groups[2].Success)
        {
            return true;
        }

        var offset = match.Groups[2].Value == "+01:00" ? TimeSpan.FromHours(1) : TimeSpan.Zero;
        if (!LondonTime.IsOffsetInUse(local, offset))
        {
            error = new Error(
                "value.offset_not_in_use",
                $"{match.Groups[2].Value} was not the time in London then. Leave it out or correct it."
            );
            return false;
        }

        instant = DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
        return true;
    }

    [GeneratedRegex(@"^([0-9:T-]+?)(\+0[01]:00)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
