using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseMgmt.Web.Components;

/// <summary><c>&lt;gov-state of="row.State" /&gt;</c>: a state as a coloured tag; the words say the same as the colour.</summary>
[HtmlTargetElement("gov-state", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StateTag : TagHelper
{
    public required Enum Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.BecomeTag(Words.Of(Of), Words.ColourOf(Of));
}

/// <summary><c>&lt;gov-tag text="Overdue" colour="red" /&gt;</c>: any other tag. Without a text there is none.</summary>
[HtmlTargetElement("gov-tag", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextTag : TagHelper
{
    public string? Text { get; set; }

    public string Colour { get; set; } = "grey";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (string.IsNullOrEmpty(Text))
        {
            output.SuppressOutput();
        }
        else
        {
            output.BecomeTag(Text, Colour);
        }
    }
}

internal static class Tags
{
    public static void BecomeTag(this TagHelperOutput output, string text, string colour)
    {
        output.TagName = "strong";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"govuk-tag govuk-tag--{colour}");
        output.Content.SetContent(text);
    }
}
