using System.Globalization;
using CaseMgmt.Application.Common;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;

namespace CaseMgmt.Web.Components;

/// <summary>The address of the list that is shown, with another page or order and the same filter.</summary>
internal static class ListAddress
{
    public const string Page = "p";
    public const string Sort = "sort";
    public const string Direction = "direction";
    public const string Descending = "desc";

    public static string With(HttpRequest request, params IEnumerable<(string Name, string? Value)> changes)
    {
        var values = request
            .Query.Where(q => !string.IsNullOrEmpty(q.Value))
            .ToDictionary(q => q.Key, q => (string?)q.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in changes)
        {
            values.Remove(name);
            if (value is not null)
            {
                values[name] = value;
            }
        }

        return QueryHelpers.AddQueryString(request.Path.Value!, values);
    }
}

/// <summary><c>&lt;gov-pagination page="2" count="9" /&gt;</c>: links to the other pages of the list; nothing for a single page.</summary>
[HtmlTargetElement("gov-pagination", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PaginationTag : TagHelper
{
    /// <summary>The page shown, from 1.</summary>
    public int Page { get; set; }

    /// <summary>How many pages there are.</summary>
    public int Count { get; set; }

    [Microsoft.AspNetCore.Mvc.ViewFeatures.ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Count <= 1)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-pagination");
        output.Attributes.SetAttribute("aria-label", "Pagination");
        if (Page > 1)
        {
            output.Content.AppendHtml(Step("prev", "Previous", Page - 1));
        }

        var list = new TagBuilder("ul");
        list.AddCssClass("govuk-pagination__list");
        var before = 0;
        foreach (var number in Shown())
        {
            if (number > before + 1)
            {
                list.InnerHtml.AppendHtml(
                    "<li class=\"govuk-pagination__item govuk-pagination__item--ellipsis\">&ctdot;</li>"
                );
            }

            list.InnerHtml.AppendHtml(Item(number));
            before = number;
        }

        output.Content.AppendHtml(list);
        if (Page < Count)
        {
            output.Content.AppendHtml(Step("next", "Next", Page + 1));
        }
    }

    // First, last, the one shown and its neighbours.
    private IEnumerable<int> Shown() =>
        new[] { 1, Page - 1, Page, Page + 1, Count }.Where(n => n >= 1 && n <= Count).Distinct();

    private TagBuilder Item(int number)
    {
        var item = new TagBuilder("li");
        item.AddCssClass("govuk-pagination__item");
        var link = Link(number);
        link.Attributes["aria-label"] = string.Create(CultureInfo.InvariantCulture, $"Page {number}");
        link.InnerHtml.Append(number.ToString(CultureInfo.InvariantCulture));
        if (number == Page)
        {
            item.AddCssClass("govuk-pagination__item--current");
            link.Attributes["aria-current"] = "page";
        }

        item.InnerHtml.AppendHtml(link);
        return item;
    }

    private TagBuilder Step(string rel, string text, int number)
    {
        var step = new TagBuilder("div");
        step.AddCssClass("govuk-pagination__" + rel);
        var link = Link(number);
        link.Attributes["rel"] = rel;
        var title = new HtmlString(
            $"<span class=\"govuk-pagination__link-title\">{text}<span class=\"govuk-visually-hidden\"> page</span></span>"
        );
        var arrow = new HtmlString(
            $"<svg class=\"govuk-pagination__icon govuk-pagination__icon--{rel}\" xmlns=\"http://www.w3.org/2000/svg\" height=\"13\" width=\"15\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 15 13\"><path d=\"{(rel == "prev" ? "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z" : "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z")}\"></path></svg>"
        );
        link.InnerHtml.AppendHtml(rel == "prev" ? arrow : title).AppendHtml(rel == "prev" ? title : arrow);
        step.InnerHtml.AppendHtml(link);
        return step;
    }

    private TagBuilder Link(int number)
    {
        var link = new TagBuilder("a");
        link.AddCssClass("govuk-link govuk-pagination__link");
        link.Attributes["href"] = ListAddress.With(
            ViewContext.HttpContext.Request,
            (ListAddress.Page, number == 1 ? null : number.ToString(CultureInfo.InvariantCulture))
        );
        return link;
    }
}

/// <summary>
/// <c>&lt;gov-sort-header by="received" of="ReceivedOn" sorted="@Model.Sort" descending="@Model.Descending" /&gt;</c>: a field's heading that is a link which sorts the list by it, or turns the order round.
/// </summary>
[HtmlTargetElement("gov-sort-header", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SortHeaderTag : TagHelper
{
    /// <summary>Code of the order of this column.</summary>
    public required string By { get; set; }

    /// <summary>The field in the column, by its property.</summary>
    public required string Of { get; set; }

    /// <summary>Code of the order the list is in.</summary>
    public required string Sorted { get; set; }

    public bool Descending { get; set; }

    /// <summary>Dates read best with the latest first: the first click sorts so.</summary>
    public bool DescendingFirst { get; set; }

    [Microsoft.AspNetCore.Mvc.ViewFeatures.ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var isSorted = By == Sorted;
        var next = isSorted ? !Descending : DescendingFirst;
        output.TagName = "th";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("scope", "col");
        output.Attributes.SetAttribute("class", "govuk-table__header");
        if (isSorted)
        {
            output.Attributes.SetAttribute("aria-sort", Descending ? "descending" : "ascending");
        }

        var link = new TagBuilder("a");
        link.AddCssClass("app-sort");
        link.Attributes["href"] = ListAddress.With(
            ViewContext.HttpContext.Request,
            (ListAddress.Page, null),
            (ListAddress.Sort, By),
            (ListAddress.Direction, next ? ListAddress.Descending : null)
        );
        link.InnerHtml.Append(Vocabulary.LabelOf(Of));
        output.Content.SetHtmlContent(link);
    }
}

/// <summary><c>&lt;gov-list-files /&gt;</c>: links to the list that is shown as a file, with its filter and order, all pages of it.</summary>
[HtmlTargetElement("gov-list-files", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ListFilesTag : TagHelper
{
    [Microsoft.AspNetCore.Mvc.ViewFeatures.ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-body govuk-!-margin-bottom-0 app-no-print");
        output.Attributes.SetAttribute("id", "files");
        output
            .Content.Append("Download as ")
            .AppendHtml(Link("csv", "CSV"))
            .Append(" or ")
            .AppendHtml(Link("xlsx", "Excel"));
    }

    private TagBuilder Link(string format, string text)
    {
        var link = new TagBuilder("a");
        link.AddCssClass("govuk-link");
        link.Attributes["href"] = ListAddress.With(
            ViewContext.HttpContext.Request,
            (ListAddress.Page, null),
            ("handler", "File"),
            ("format", format)
        );
        link.InnerHtml.Append(text);
        return link;
    }
}
