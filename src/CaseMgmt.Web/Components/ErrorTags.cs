using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseMgmt.Web.Components;

/// <summary>
/// <c>&lt;gov-error-summary /&gt;</c>: what is wrong with the form, each with a link to its field, in the order of the form: that of
/// the properties of the page. Nothing while nothing is wrong. A field's id is its name with <c>_</c> for dots, as in <c>asp-for</c>.
/// </summary>
[HtmlTargetElement("gov-error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTag : TagHelper
{
    /// <summary>The names of the fields in order, separated by spaces, where the form is not in the order of the page's properties.</summary>
    public string? Fields { get; set; }

    [Microsoft.AspNetCore.Mvc.ViewFeatures.ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var state = ViewContext.ViewData.ModelState;
        if (state.IsValid)
        {
            output.SuppressOutput();
            return;
        }

        var order =
            Fields?.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            ?? [.. NamesOf(ViewContext.ViewData.ModelMetadata, "", 0)];
        var errors = state
            .Where(field => field.Value!.Errors.Count > 0)
            .OrderBy(field => PlaceOf(order, field.Key))
            .SelectMany(field => field.Value!.Errors.Select(error => (Field: field.Key, error.ErrorMessage)));
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-error-summary");
        output.Attributes.SetAttribute("data-module", "govuk-error-summary");
        var list = new TagBuilder("ul");
        list.AddCssClass("govuk-list govuk-error-summary__list");
        foreach (var (field, message) in errors)
        {
            var item = new TagBuilder("li");
            if (field.Length == 0)
            {
                item.InnerHtml.Append(message);
            }
            else
            {
                var link = new TagBuilder("a");
                link.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(field, "_");
                link.InnerHtml.Append(message);
                item.InnerHtml.AppendHtml(link);
            }

            list.InnerHtml.AppendHtml(item);
        }

        output.Content.AppendHtml(
            "<div role=\"alert\"><h2 class=\"govuk-error-summary__title\">There is a problem</h2><div class=\"govuk-error-summary__body\">"
        );
        output.Content.AppendHtml(list);
        output.Content.AppendHtml("</div></div>");
    }

    private static int PlaceOf(string[] order, string field)
    {
        var place = Array.FindIndex(order, name => string.Equals(name, field, StringComparison.OrdinalIgnoreCase));
        return place < 0 ? int.MaxValue : place;
    }

    private static IEnumerable<string> NamesOf(ModelMetadata model, string prefix, int depth)
    {
        foreach (
            var property in model.Properties.Where(p => p.ContainerType?.Assembly == typeof(ErrorSummaryTag).Assembly)
        )
        {
            var name = prefix + property.PropertyName;
            yield return name;
            if (depth < 2 && property.IsComplexType && !property.IsCollectionType)
            {
                foreach (
                    var inner in NamesOf(property, property.BinderModelName is "" ? prefix : name + ".", depth + 1)
                )
                {
                    yield return inner;
                }
            }
        }
    }
}

/// <summary><c>&lt;gov-field-error for="Period" /&gt;</c>: the message at the field itself, with the id <c>Period-error</c>.</summary>
[HtmlTargetElement("gov-field-error", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldErrorTag : TagHelper
{
    /// <summary>The field's name.</summary>
    public required string For { get; set; }

    [Microsoft.AspNetCore.Mvc.ViewFeatures.ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (
            ViewContext.ViewData.ModelState.TryGetValue(For, out var entry) is false
            || entry!.Errors.Select(e => e.ErrorMessage).FirstOrDefault() is not { } message
        )
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("id", TagBuilder.CreateSanitizedId(For, "_") + "-error");
        output.Attributes.SetAttribute("class", "govuk-error-message");
        output.Content.AppendHtml("<span class=\"govuk-visually-hidden\">Error:</span> ");
        output.Content.Append(message);
    }
}
