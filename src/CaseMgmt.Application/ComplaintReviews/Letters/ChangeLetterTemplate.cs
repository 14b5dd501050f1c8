using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Letters;

/// <summary>The office writes a letter otherwise from now on. Earlier versions stay, with the letters that were made of them.</summary>
/// <param name="Seen">Its version is the number of the template that was on the screen.</param>
[Requires(Permission.ManageTemplates), Called("Change the template of a letter")]
public sealed record ChangeLetterTemplate(LetterKind Kind, Seen Seen, string Subject, string Text, string? Reason)
    : ICommand,
        IActOnRecord;

internal sealed class ChangeLetterTemplateValidator : AbstractValidator<ChangeLetterTemplate>
{
    public ChangeLetterTemplateValidator()
    {
        RuleFor(t => t.Subject).AtMost(200, "The subject");
        RuleFor(t => t.Text).AtMost(LetterTemplate.LongestText, "The text");
        RuleFor(t => t.Reason).IsReason();
    }
}

internal sealed class ChangeLetterTemplateHandler(ICaseDb db, Templates templates, CurrentAct act)
    : IRequestHandler<ChangeLetterTemplate, Result>
{
    public async Task<Result> Handle(ChangeLetterTemplate request, CancellationToken cancellationToken)
    {
        if (TemplateCheck.Of(request.Subject, request.Text) is { Count: > 0 } errors)
        {
            return Result.Refused(errors);
        }

        var held = await templates.InForceAsync(request.Kind, cancellationToken);
        if (held.Number != request.Seen.Version)
        {
            var record = (held.Id ?? default).Value;
            var by = await db
                .History.Where(h => h.RecordId == record)
                .Select(h => h.By)
                .FirstOrDefaultAsync(cancellationToken);
            return LetterErrors.TemplateChanged(held.Number, by);
        }

        var (subject, text) = (request.Subject.Trim(), request.Text.ReplaceLineEndings("\n").Trim());
        if (held.Subject == subject && held.Text == text)
        {
            return LetterErrors.NothingChanged;
        }

        var told = await act.TellAsync(cancellationToken);
        var number = held.Id is null ? held.Number : held.Number + 1;
        db.LetterTemplates.Add(LetterTemplate.Keep(request.Kind, number, subject, text, isOffices: true, told));
        return Result.Done();
    }
}
