using CaseMgmt.Application.Common;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseMgmt.Web.Components;

/// <summary>
/// <c>&lt;gov-row of="AcknowledgedOn"&gt;…&lt;/gov-row&gt;</c>: a row of a summary list (<c>dl class="govuk-summary-list"</c>).
/// </summary>
[HtmlTargetElement("gov-row")]
public class RowTag : TagHelper
{
    /// <summary>The field that is shown, by its property: the vocabulary says what it is called.</summary>
    public string? Of { get; set; }

    /// <summary>What is reckoned or composed and is no field: "Time taken".</summary>
    public string? Label { get; set; }

    protected virtual string? Class => "govuk-summary-list__row";

    protected virtual string TermClass => "govuk-summary-list__key";

    protected virtual string ValueClass => "govuk-summary-list__value";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        if (Class is not null)
        {
            output.Attributes.SetAttribute("class", Class);
        }

        output.PreContent.AppendHtml($"<dt class=\"{TermClass}\">");
        output.PreContent.Append(Label ?? Vocabulary.LabelOf(Of!));
        output.PreContent.AppendHtml($"</dt>\n<dd class=\"{ValueClass}\">");
        output.PostContent.AppendHtml("</dd>");
    }
}

/// <summary><c>&lt;gov-term of="CompleteBy"&gt;…&lt;/gov-term&gt;</c>: what stands in the strip at the head of a record (<c>dl class="app-deadline"</c>).</summary>
[HtmlTargetElement("gov-term")]
public sealed class TermTag : RowTag
{
    protected override string? Class => null;

    protected override string TermClass => "app-deadline__term";

    protected override string ValueClass => "app-deadline__value";
}

/// <summary>
/// <c>&lt;th scope="col" of="State"&gt;&lt;/th&gt;</c> and <c>&lt;td of="State"&gt;…&lt;/td&gt;</c>: the column of a field, headed by
/// its word; a cell carries it as well (<c>data-label</c>), for tables that stand in one column on a narrow screen.
/// </summary>
[HtmlTargetElement("th", Attributes = "of")]
[HtmlTargetElement("td", Attributes = "of")]
public sealed class ColumnTag : TagHelper
{
    public required string Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (output.TagName == "th")
        {
            output.Content.SetContent(Vocabulary.LabelOf(Of));
        }
        else
        {
            output.Attributes.SetAttribute("data-label", Vocabulary.LabelOf(Of));
        }
    }
}
