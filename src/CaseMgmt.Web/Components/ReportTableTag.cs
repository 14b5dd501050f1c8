using CaseMgmt.Application.Statistics.Report;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseMgmt.Web.Components;

/// <summary><c>&lt;gov-report-table table="block" query="?period=…" /&gt;</c>: a table of figures; each row that is one leads to its definition.</summary>
[HtmlTargetElement("gov-report-table", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ReportTableTag : TagHelper
{
    public required ReportTable Table { get; set; }

    /// <summary>The period and as-at day for the links; no links without it.</summary>
    public string? Query { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "app-table-scroll");
        output.Attributes.SetAttribute("tabindex", "0");
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("aria-label", Table.Caption + ", table that scrolls");
        output.Content.AppendHtml(Draw(Table, Query, hidesCaption: false));
    }

    internal static IHtmlContent Draw(ReportTable table, string? query, bool hidesCaption)
    {
        var drawn = new TagBuilder("table");
        drawn.AddCssClass("govuk-table app-table--dense");
        var caption = new TagBuilder("caption");
        caption.AddCssClass(
            "govuk-table__caption " + (hidesCaption ? "govuk-visually-hidden" : "govuk-table__caption--s")
        );
        caption.InnerHtml.Append(table.Caption);
        drawn.InnerHtml.AppendHtml(caption);

        var head = new TagBuilder("tr");
        head.AddCssClass("govuk-table__row");
        for (var i = 0; i < table.Columns.Count; i++)
        {
            // An empty corner is no heading.
            head.InnerHtml.AppendHtml(
                table.Columns[i].Length == 0 ? Cell("td", "", false) : Cell("th", table.Columns[i], i > 0, "col")
            );
        }

        drawn.InnerHtml.AppendHtml(Within("thead", "govuk-table__head", head));
        var body = new TagBuilder("tbody");
        body.AddCssClass("govuk-table__body");
        foreach (var row in table.Rows)
        {
            var line = new TagBuilder("tr");
            line.AddCssClass("govuk-table__row");
            var heading = Cell("th", row.Code is null || query is null ? row.Heading : "", false, "row");
            if (row.Code is not null && query is not null)
            {
                var link = new TagBuilder("a");
                link.AddCssClass("govuk-link");
                link.Attributes["href"] = $"/statistics/figures/{row.Code}{query}";
                link.InnerHtml.Append(row.Heading);
                heading.InnerHtml.AppendHtml(link);
            }

            line.InnerHtml.AppendHtml(heading);
            foreach (var cell in row.Cells)
            {
                line.InnerHtml.AppendHtml(Cell("td", cell, true));
            }

            body.InnerHtml.AppendHtml(line);
        }

        drawn.InnerHtml.AppendHtml(body);
        return drawn;
    }

    private static TagBuilder Cell(string tag, string text, bool isNumber, string? scope = null)
    {
        var cell = new TagBuilder(tag);
        var kind = tag == "th" ? "govuk-table__header" : "govuk-table__cell";
        cell.AddCssClass(isNumber ? $"{kind} {kind}--numeric" : kind);
        if (scope is not null)
        {
            cell.Attributes["scope"] = scope;
        }

        cell.InnerHtml.Append(text);
        return cell;
    }

    private static TagBuilder Within(string tag, string css, TagBuilder inner)
    {
        var outer = new TagBuilder(tag);
        outer.AddCssClass(css);
        outer.InnerHtml.AppendHtml(inner);
        return outer;
    }
}
