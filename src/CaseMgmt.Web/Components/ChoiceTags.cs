using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseMgmt.Web.Components;

/// <summary>
/// What radios and checkboxes have in common: a group under its question, hint and error. The first of them has the field's own id, to
/// which the error summary leads.
/// </summary>
public abstract class ChoicesTag : TagHelper
{
    /// <summary>The field's name.</summary>
    public required string Name { get; set; }

    /// <summary>The question.</summary>
    public required string Label { get; set; }

    public string? Hint { get; set; }

    public required IEnumerable<Choice> Choices { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    private string Id => TagBuilder.CreateSanitizedId(Name, "_");

    /// <summary>Of the control: "radio" or "checkbox", "radios" or "checkboxes" as the design system calls the group.</summary>
    protected abstract (string Type, string Group) Kind { get; }

    protected abstract bool IsChosen(string value);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var error =
            ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.Errors.Count > 0
                ? entry.Errors[0].ErrorMessage
                : null;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-form-group" + (error is null ? "" : " govuk-form-group--error"));
        var fieldset = new TagBuilder("fieldset");
        fieldset.AddCssClass("govuk-fieldset");
        var legend = new TagBuilder("legend");
        legend.AddCssClass("govuk-fieldset__legend");
        legend.InnerHtml.Append(Label);
        fieldset.InnerHtml.AppendHtml(legend);
        var described = new List<string>();
        if (Hint is not null)
        {
            described.Add(Id + "-hint");
            fieldset.InnerHtml.AppendHtml(FieldTag.HintOf(Id, Hint));
        }

        if (error is not null)
        {
            described.Add(Id + "-error");
            fieldset.InnerHtml.AppendHtml(FieldTag.ErrorOf(Id, error));
        }

        if (described.Count > 0)
        {
            fieldset.Attributes["aria-describedby"] = string.Join(' ', described);
        }

        var group = new TagBuilder("div");
        group.AddCssClass($"govuk-{Kind.Group} govuk-{Kind.Group}--small");
        group.Attributes["data-module"] = "govuk-" + Kind.Group;
        foreach (var (i, choice) in Choices.Index())
        {
            group.InnerHtml.AppendHtml(
                Item(choice, i == 0 ? Id : $"{Id}-{(i + 1).ToString(CultureInfo.InvariantCulture)}")
            );
        }

        fieldset.InnerHtml.AppendHtml(group);
        output.Content.AppendHtml(fieldset);
    }

    private TagBuilder Item(Choice choice, string id)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass($"govuk-{Kind.Group}__input");
        input.Attributes["id"] = id;
        input.Attributes["name"] = Name;
        input.Attributes["type"] = Kind.Type;
        input.Attributes["value"] = choice.Value;
        if (IsChosen(choice.Value))
        {
            input.Attributes["checked"] = "checked";
        }

        var label = new TagBuilder("label");
        label.AddCssClass($"govuk-label govuk-{Kind.Group}__label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(choice.Text);
        var item = new TagBuilder("div");
        item.AddCssClass($"govuk-{Kind.Group}__item");
        item.InnerHtml.AppendHtml(input).AppendHtml(label);
        return item;
    }
}

/// <summary><c>&lt;gov-radios name="Answer" label="Was it …?" choices="…" value="@Model.Answer" /&gt;</c></summary>
[HtmlTargetElement("gov-radios", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RadiosTag : ChoicesTag
{
    public string? Value { get; set; }

    protected override (string, string) Kind => ("radio", "radios");

    protected override bool IsChosen(string value) => value == Value;
}

/// <summary><c>&lt;gov-checkboxes name="Papers" label="Which papers?" choices="…" chosen="Model.Papers" /&gt;</c></summary>
[HtmlTargetElement("gov-checkboxes", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CheckboxesTag : ChoicesTag
{
    public required IEnumerable<string> Chosen { get; set; }

    protected override (string, string) Kind => ("checkbox", "checkboxes");

    protected override bool IsChosen(string value) => Chosen.Contains(value);
}
