using CaseMgmt.Application.ComplaintReviews.Letters;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.Administration.Letters;

/// <summary>The template of one kind of letter: looked at, changed with a reason, with its earlier versions.</summary>
public sealed class TemplateModel(ISender sender, TimeProvider clock) : ActPage(clock)
{
    private const string Look = "look";

    [BindProperty]
    public string? Subject { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Which button was pressed.</summary>
    [BindProperty]
    public string? Do { get; set; }

    public LetterKind Kind { get; private set; }

    public TemplateDetails Template { get; private set; } = null!;

    /// <summary>What the template makes of an invented review, where somebody asked to see it.</summary>
    public LetterContent? Shown { get; private set; }

    public async Task<IActionResult> OnGetAsync(string kind, CancellationToken cancel)
    {
        if (!await FindAsync(kind, cancel))
        {
            return NotFound();
        }

        (Subject, Text) = (Template.InForce.Subject, Template.InForce.Text);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string kind, CancellationToken cancel)
    {
        if (TypedCode.Read<LetterKind>(kind) is not { } known)
        {
            return NotFound();
        }

        if (Do == Look)
        {
            var shown = await sender.Send(new ShowLetterTemplate(known, Subject ?? "", Text ?? ""), cancel);
            Shown = shown.Letter;
            foreach (var error in shown.Errors)
            {
                ModelState.AddModelError(error.Field!, error.Message);
            }
        }
        else
        {
            var kept = await this.ActAsync(
                sender,
                new ChangeLetterTemplate(known, Seen, Subject ?? "", Text ?? "", Typed(Reason)),
                cancel
            );
            if (kept.IsDone)
            {
                return Done(kept, "The template was changed.", $"/administration/letters/{kind}");
            }
        }

        await FindAsync(kind, cancel);
        return Page();
    }

    private async Task<bool> FindAsync(string kind, CancellationToken cancel)
    {
        if (TypedCode.Read<LetterKind>(kind) is not { } known)
        {
            return false;
        }

        Kind = known;
        Template = await sender.Send(new GetLetterTemplate(known), cancel);
        Shows(Template.InForce.Number);
        return true;
    }
}
