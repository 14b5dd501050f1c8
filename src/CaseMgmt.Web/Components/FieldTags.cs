using System.Globalization;
using CaseMgmt.Application.Common;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseMgmt.Web.Components;

/// <summary>One choice of a list.</summary>
public sealed record Choice(string Value, string Text)
{
    /// <summary>Every value of the list, by its code: <c>awaiting_papers</c>, "Awaiting papers".</summary>
    public static IEnumerable<Choice> Of<TEnum>()
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Select(v => new Choice(Domain.Shared.CodeText.Of(v), Words.Of(v)));
}

/// <summary>What a labelled field has in common: group, label, hint, error.</summary>
public abstract class FieldTag : TagHelper
{
    /// <summary>The field's name; its id is the name with <c>_</c> for dots.</summary>
    public required string Name { get; set; }

    /// <summary>What the vocabulary calls the field, unless the form asks a question of its own.</summary>
    public string? Label { get; set; }

    /// <summary>When it is to be filled in, if not always: "if given".</summary>
    public string? When { get; set; }

    public string? Hint { get; set; }

    public string? Value { get; set; }

    [Microsoft.AspNetCore.Mvc.ViewFeatures.ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    protected string Id => TagBuilder.CreateSanitizedId(Name, "_");

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var error =
            ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.Errors.Count > 0
                ? entry.Errors[0].ErrorMessage
                : null;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-form-group" + (error is null ? "" : " govuk-form-group--error"));
        var label = new TagBuilder("label");
        label.AddCssClass("govuk-label");
        label.Attributes["for"] = Id;
        label.InnerHtml.Append((Label ?? Vocabulary.LabelOf(Name)) + (When is null ? "" : $" ({When})"));
        output.Content.AppendHtml(label);
        var described = new List<string>();
        if (Hint is not null)
        {
            described.Add(Id + "-hint");
            output.Content.AppendHtml(HintOf(Id, Hint));
        }

        if (error is not null)
        {
            described.Add(Id + "-error");
            output.Content.AppendHtml(ErrorOf(Id, error));
        }

        var control = Control(error is not null);
        control.Attributes["id"] = Id;
        control.Attributes["name"] = Name;
        if (described.Count > 0)
        {
            control.Attributes["aria-describedby"] = string.Join(' ', described);
        }

        output.Content.AppendHtml(control);
    }

    protected abstract TagBuilder Control(bool hasError);

    internal static TagBuilder HintOf(string id, string text)
    {
        var hint = new TagBuilder("div");
        hint.AddCssClass("govuk-hint");
        hint.Attributes["id"] = id + "-hint";
        hint.InnerHtml.Append(text);
        return hint;
    }

    internal static TagBuilder ErrorOf(string id, string text)
    {
        var error = new TagBuilder("p");
        error.AddCssClass("govuk-error-message");
        error.Attributes["id"] = id + "-error";
        error.InnerHtml.AppendHtml("<span class=\"govuk-visually-hidden\">Error:</span> ").Append(text);
        return error;
    }
}

/// <summary><c>&lt;gov-input name="Reference" value="@Model.Reference" width="10" /&gt;</c></summary>
[HtmlTargetElement("gov-input", TagStructure = TagStructure.WithoutEndTag)]
public class InputTag : FieldTag
{
    /// <summary>In characters: 2, 3, 4, 5, 10, 20 or 30; the whole width if it is not given.</summary>
    public int? Width { get; set; }

    public string Type { get; set; } = "text";

    /// <summary>A telephone offers its digits for it.</summary>
    public bool Numeric { get; set; }

    /// <summary>What the browser may fill in by itself: "username", "one-time-code".</summary>
    public string Autocomplete { get; set; } = "off";

    /// <summary>The keyboard does not come to it.</summary>
    public bool IsUnreachable { get; set; }

    protected override TagBuilder Control(bool hasError)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("govuk-input");
        if (Width is { } width)
        {
            input.AddCssClass(string.Create(CultureInfo.InvariantCulture, $"govuk-input--width-{width}"));
        }

        if (hasError)
        {
            input.AddCssClass("govuk-input--error");
        }

        input.Attributes["type"] = Type;
        input.Attributes["value"] = Value;
        input.Attributes["autocomplete"] = Autocomplete;
        input.Attributes["spellcheck"] = "false";
        if (IsUnreachable)
        {
            input.Attributes["tabindex"] = "-1";
        }

        if (Numeric)
        {
            input.Attributes["inputmode"] = "numeric";
        }

        return input;
    }
}

/// <summary><c>&lt;gov-day name="AcknowledgedOn" value="@Model.AcknowledgedOn" /&gt;</c>: a day as people type it; the hint ends with an example, that of the error.</summary>
[HtmlTargetElement("gov-day", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DayTag : InputTag
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Width = 10;
        Hint = $"{(Hint is null ? "For example" : Hint + ", for example")}, {TypedDay.Example}";
        base.Process(context, output);
    }
}

/// <summary><c>&lt;gov-select name="State" label="State" any="All" choices="@Choice.Of&lt;ReviewState&gt;()" value="@Model.State" /&gt;</c></summary>
[HtmlTargetElement("gov-select", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectTag : FieldTag
{
    public required IEnumerable<Choice> Choices { get; set; }

    /// <summary>The text of the empty choice; there is none without it.</summary>
    public string? Any { get; set; }

    protected override TagBuilder Control(bool hasError)
    {
        var select = new TagBuilder("select");
        select.AddCssClass("govuk-select");
        if (hasError)
        {
            select.AddCssClass("govuk-select--error");
        }

        foreach (var choice in Any is null ? Choices : Choices.Prepend(new Choice("", Any)))
        {
            var option = new TagBuilder("option");
            option.Attributes["value"] = choice.Value;
            if (choice.Value == (Value ?? ""))
            {
                option.Attributes["selected"] = "selected";
            }

            option.InnerHtml.Append(choice.Text);
            select.InnerHtml.AppendHtml(option);
        }

        return select;
    }
}

/// <summary><c>&lt;gov-textarea name="Reason" label="Why?" value="@Model.Reason" /&gt;</c></summary>
[HtmlTargetElement("gov-textarea", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextAreaTag : FieldTag
{
    public int Rows { get; set; } = 5;

    protected override TagBuilder Control(bool hasError)
    {
        var area = new TagBuilder("textarea");
        area.AddCssClass("govuk-textarea");
        if (hasError)
        {
            area.AddCssClass("govuk-textarea--error");
        }

        area.Attributes["rows"] = Rows.ToString(CultureInfo.InvariantCulture);
        area.InnerHtml.Append(Value ?? "");
        return area;
    }
}

/// <summary><c>&lt;gov-files name="Files" is-multiple="true" accept=".pdf" /&gt;</c>: files that are chosen or dropped; script says before they are sent that one is too large.</summary>
[HtmlTargetElement("gov-files", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FilesTag : FieldTag
{
    public bool IsMultiple { get; set; }

    /// <summary>Endings, separated by commas.</summary>
    public string? Accept { get; set; }

    /// <summary>In bytes, of one file.</summary>
    public long Largest { get; set; }

    protected override TagBuilder Control(bool hasError)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("govuk-file-upload");
        if (hasError)
        {
            input.AddCssClass("govuk-file-upload--error");
        }

        input.Attributes["type"] = "file";
        input.Attributes["accept"] = Accept;
        input.Attributes["data-largest"] = Largest.ToString(CultureInfo.InvariantCulture);
        if (IsMultiple)
        {
            input.Attributes["multiple"] = "multiple";
        }

        return input;
    }
}
