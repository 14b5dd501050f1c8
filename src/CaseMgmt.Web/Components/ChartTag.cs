using CaseMgmt.Application.Statistics.Report;
using CaseMgmt.Infrastructure.Reports;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseMgmt.Web.Components;

/// <summary>
/// <c>&lt;gov-chart data="chart" id="months" /&gt;</c>: a chart drawn by the server, and under it the table of the same data, folded on the
/// screen and open on paper.
/// </summary>
[HtmlTargetElement("gov-chart", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChartTag : TagHelper
{
    public required ChartData Data { get; set; }

    /// <summary>Distinguishes the chart from others on the page.</summary>
    public required string Id { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "app-chart");
        output.Content.AppendHtml($"<figcaption class=\"app-chart__title\" id=\"{Id}-title\">");
        output.Content.Append(Data.Title);
        output.Content.AppendHtml("</figcaption>");
        // Its texts are encoded where it is drawn.
        output.Content.AppendHtml(SvgChart.Draw(Data, Id));
        output.Content.AppendHtml(
            "<details class=\"govuk-details\"><summary class=\"govuk-details__summary\"><span class=\"govuk-details__summary-text\">"
        );
        output.Content.Append(Data.Title);
        output.Content.AppendHtml(": table</span></summary><div class=\"govuk-details__text\">");
        output.Content.AppendHtml(ReportTableTag.Draw(ChartTables.Of(Data), null, hidesCaption: true));
        output.Content.AppendHtml("</div></details>");
    }
}
