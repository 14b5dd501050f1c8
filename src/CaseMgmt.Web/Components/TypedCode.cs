using System.Globalization;
using CaseMgmt.Domain.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CaseMgmt.Web.Components;

/// <summary>A value of a list, chosen by its code.</summary>
public static class TypedCode
{
    /// <summary>Null for nothing, and for what is no code of the list: no choice of the form sends that.</summary>
    public static TEnum? Read<TEnum>(string? code)
        where TEnum : struct, Enum => code is not null && CodeText.TryParse<TEnum>(code, out var value) ? value : null;

    /// <summary>As <see cref="Read"/>, where something has to be chosen; otherwise the field has the message.</summary>
    public static TEnum? Needed<TEnum>(ModelStateDictionary state, string field, string? code, string message)
        where TEnum : struct, Enum
    {
        var value = Read<TEnum>(code);
        if (value is null)
        {
            state.AddModelError(field, message);
        }

        return value;
    }
}

/// <summary>A time of day as people type it: 14:05, 9.30.</summary>
public static class TypedTime
{
    private static readonly string[] Forms = ["H:mm", "H.mm", "HHmm"];

    /// <summary>Null when nothing was typed, or no time: then the field has its error.</summary>
    public static TimeOnly? Read(ModelStateDictionary state, string field, string? typed, string name)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (
            TimeOnly.TryParseExact(typed.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
        )
        {
            return time;
        }

        state.AddModelError(field, $"{name} must be a time of day, like 14:05");
        return null;
    }
}
