using System.Text.RegularExpressions;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.ComplaintReviews.Letters;

/// <summary>
/// Looks whether a template can be filled before anybody makes a letter of it: fields of the table alone, <c>{{#if}}</c>,
/// <c>{{#unless}}</c> and <c>{{#each}}</c>, each closed. Whatever else Handlebars can do is refused by name.
/// </summary>
public static partial class TemplateCheck
{
    /// <summary>Everything that is wrong, in the order of the text, each with what would put it right.</summary>
    public static IReadOnlyList<Error> Of(string subject, string text)
    {
        var findings = new Findings()
            .Refuse(
                string.IsNullOrWhiteSpace(subject),
                new Error("template.subject_missing", "Enter what the letter is about.", nameof(LetterTemplate.Subject))
            )
            .Refuse(
                string.IsNullOrWhiteSpace(text),
                new Error("template.text_missing", "Enter the text of the letter.", nameof(LetterTemplate.Text))
            );
        // The subject stands on the outside of an e-mail.
        foreach (
            var personal in Expression()
                .Matches(subject)
                .Where(m => m.Value.Contains("applicant.", StringComparison.Ordinal))
        )
        {
            findings.Refuse(
                true,
                new Error(
                    "template.name_in_subject",
                    $"{personal.Value} is a person's name: the subject of an e-mail is read by others. Take it out of the subject.",
                    nameof(LetterTemplate.Subject)
                )
            );
        }

        Look(findings, subject, nameof(LetterTemplate.Subject));
        Look(findings, text, nameof(LetterTemplate.Text));
        return findings.Errors;
    }

    private static void Look(Findings findings, string text, string field)
    {
        var open = new Stack<(string Block, string? List)>();
        foreach (Match found in Expression().Matches(text))
        {
            if (Problem(found.Groups[1].Value.Trim(), open) is { } problem)
            {
                findings.Refuse(
                    true,
                    new Error("template." + problem.Code, $"{Short(found.Value)} {problem.Says}", field)
                );
            }
        }

        foreach (var (block, _) in open)
        {
            findings.Refuse(
                true,
                new Error(
                    "template.not_closed",
                    $"{{{{#{block}}}}} is not closed. Write {{{{/{block}}}}} where it ends.",
                    field
                )
            );
        }

        // Three of them would put a field in without its guard.
        var rest = text.Contains("{{{", StringComparison.Ordinal) ? text : Expression().Replace(text, "");
        findings.Refuse(
            rest.Contains("{{", StringComparison.Ordinal) || rest.Contains("}}", StringComparison.Ordinal),
            new Error(
                "template.braces_alone",
                "Somewhere two braces stand alone, or three. A field is written {{review.reference}}, with two braces on each side.",
                field
            )
        );
    }

    private static (string Code, string Says)? Problem(string inside, Stack<(string Block, string? List)> open)
    {
        var list = open.FirstOrDefault(o => o.List is not null).List;
        if (inside == "else")
        {
            return open.TryPeek(out var of) && of.Block is "if" or "unless" or "each"
                ? null
                : ("else_alone", "stands outside of an {{#if}}. Take it out, or write the {{#if}} before it.");
        }

        if (inside.StartsWith('/'))
        {
            return open.TryPop(out var last) && last.Block == inside[1..]
                ? null
                : ("closes_nothing", "closes nothing that is open. Write the blocks one within the other.");
        }

        var words = inside.TrimStart('#').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (inside.StartsWith('#'))
        {
            if (words is not ["if" or "unless" or "each", var on])
            {
                return (
                    "unknown_block",
                    "is nothing that a letter can hold. There are {{#if field}}, {{#unless field}} and {{#each list}}."
                );
            }

            var isList = words[0] == "each";
            if (isList && list is not null)
            {
                open.Push(("each", null));
                return ("list_in_list", $"stands within the list {list}. Close that one first.");
            }

            open.Push((words[0], isList ? on : null));
            return Field(on, list, isList) is not null ? null
                : isList ? ("unknown_list", $"goes over {Short(on)}, which is no list. The lists are: {Lists}.")
                : Unknown(on);
        }

        return words is [var name] && FieldName().IsMatch(name)
            ? (Field(name, list, isList: false) is { } field ? WhyNoWords(field, name) : Unknown(name))
            : (
                "unknown_expression",
                "is nothing that a letter can hold. Write one field between the braces, such as {{review.reference}}."
            );
    }

    private static (string, string) Unknown(string name) =>
        (
            "unknown_field",
            $"names a field that there is not: {Short(name)}. {Near(name)}The list of fields stands beside the text."
        );

    // Within a list its own fields go by their last name; those outside of it are reached as everywhere.
    private static LetterField? Field(string name, string? list, bool isList)
    {
        string[] meant =
            !FieldName().IsMatch(name) ? []
            : isList ? [name + "[]"]
            : list is null ? [name, name + "[]"]
            : [name.StartsWith("../", StringComparison.Ordinal) ? name[3..] : $"{list}[].{name}"];
        return LetterFields.All.FirstOrDefault(f => meant.Contains(f.Path));
    }

    // It stands where words are to stand.
    private static (string, string)? WhyNoWords(LetterField field, string name) =>
        field.IsList
            ? (
                "list_as_words",
                $"is a list, and no words. Write {{{{#each {name}}}}}, what is said of each, and {{{{/each}}}}."
            )
        : field.IsYesOrNo
            ? (
                "yes_or_no_as_words",
                $"is yes or no, and no words. Write {{{{#if {name}}}}}, what is said then, and {{{{/if}}}}."
            )
        : null;

    private static string Near(string name)
    {
        var last = name[(name.LastIndexOf('.') + 1)..];
        var near = LetterFields.All.FirstOrDefault(f => f.Path.EndsWith("." + last, StringComparison.Ordinal));
        return near is null ? "" : $"Did you mean {near.Path}? ";
    }

    private static string Lists => string.Join(", ", LetterFields.All.Where(f => f.IsList).Select(f => f.Path[..^2]));

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";

    [GeneratedRegex(@"\{\{([^{}]*)\}\}", RegexOptions.NonBacktracking)]
    private static partial Regex Expression();

    [GeneratedRegex(@"^(\.\./)?[a-z_]+(\.[a-z_]+)*$", RegexOptions.NonBacktracking)]
    private static partial Regex FieldName();
}
