using System.Globalization;
using CaseMgmt.Domain.Shared;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseMgmt.Web.Components;

/// <summary><c>&lt;gov-date value="Model.ReceivedOn" /&gt;</c>: 4 April 2022. Without a value, what <c>none</c> says.</summary>
[HtmlTargetElement("gov-date", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateTag : TagHelper
{
    public DateOnly? Value { get; set; }

    public string None { get; set; } = "Not known";

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Time.Write(
            output,
            Value is { } day ? DateRules.Say(day) : null,
            Value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            None
        );
}

/// <summary><c>&lt;gov-instant value="Model.ArrivedAt" /&gt;</c>: an instant (UTC) as London's clocks show it, 4 April 2022 at 13:05.</summary>
[HtmlTargetElement("gov-instant", TagStructure = TagStructure.WithoutEndTag)]
public sealed class InstantTag : TagHelper
{
    public DateTime? Value { get; set; }

    public string None { get; set; } = "Not known";

    /// <summary>The time alone, where the day stands beside it.</summary>
    public bool TimeOnly { get; set; }

    /// <summary>The hour is not known: the day is shown, and said so.</summary>
    public bool DayAlone { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        string? text = null;
        if (Value is { } instant)
        {
            var local = LondonTime.ToLocal(instant);
            var time = local.ToString("HH:mm", CultureInfo.InvariantCulture);
            var day = DateRules.Say(DateOnly.FromDateTime(local));
            text =
                DayAlone ? $"{day} (hour not known)"
                : TimeOnly ? time
                : $"{day} at {time}";
        }

        Time.Write(output, text, Value?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), None);
    }
}

file static class Time
{
    public static void Write(TagHelperOutput output, string? text, string? machine, string none)
    {
        output.TagName = text is null ? null : "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (text is not null)
        {
            output.Attributes.SetAttribute("datetime", machine);
        }

        output.Content.SetContent(text ?? none);
    }
}
