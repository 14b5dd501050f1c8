using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseMgmt.Web.Components;

/// <summary><c>&lt;gov-row label="Received"&gt;…&lt;/gov-row&gt;</c>: a row of a summary list (<c>dl class="govuk-summary-list"</c>).</summary>
[HtmlTargetElement("gov-row")]
public sealed class RowTag : TagHelper
{
    public required string Label { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "govuk-summary-list__row");
        var key = new TagBuilder("dt");
        key.AddCssClass("govuk-summary-list__key");
        key.InnerHtml.Append(Label);
        var value = new TagBuilder("dd");
        value.AddCssClass("govuk-summary-list__value");
        value.InnerHtml.AppendHtml(content);
        output.Content.AppendHtml(key).AppendHtml("\n").AppendHtml(value);
    }
}
