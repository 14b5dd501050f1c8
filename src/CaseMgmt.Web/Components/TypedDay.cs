using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CaseMgmt.Web.Components;

/// <summary>A day as people type it (27/3/2022, 27 March 2022) or as addresses hold it (2022-03-27).</summary>
public static class TypedDay
{
    /// <summary>What hints and errors show: a day that can be read in one way only.</summary>
    public const string Example = "27/3/2022";

    private static readonly string[] Forms =
    [
        "yyyy-MM-dd",
        "d/M/yyyy",
        "d MMMM yyyy",
        "d MMM yyyy",
        "d.M.yyyy",
        "d-M-yyyy",
    ];

    /// <summary>Null when nothing was typed, or no day: then the field has its error.</summary>
    public static DateOnly? Read(ModelStateDictionary state, string field, string? typed, string name)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (
            DateOnly.TryParseExact(
                typed.Trim(),
                Forms,
                CultureInfo.GetCultureInfo("en-GB"),
                DateTimeStyles.None,
                out var day
            )
        )
        {
            return day;
        }

        state.AddModelError(field, $"{name} must be a real date, like {Example}");
        return null;
    }

    /// <summary>As <see cref="Read"/>, where a day has to be typed.</summary>
    public static DateOnly? Needed(ModelStateDictionary state, string field, string? typed, string name)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            state.AddModelError(field, $"Enter {char.ToLowerInvariant(name[0])}{name[1..]}, like {Example}");
        }

        return Read(state, field, typed, name);
    }

    /// <summary>As it stands in a field.</summary>
    public static string? Of(DateOnly? day) => day is { } known ? Of(known) : null;

    public static string Of(DateOnly day) => day.ToString("d/M/yyyy", CultureInfo.InvariantCulture);
}
