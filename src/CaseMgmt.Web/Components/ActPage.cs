using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Components;

/// <summary>
/// A page on which somebody acts on one record. The form carries which act it is and which version of the record was on the screen
/// (<c>_Seen</c>): sent twice it is done once, and nobody overwrites what they have not seen.
/// </summary>
public abstract class ActPage(TimeProvider clock) : PageModel
{
    protected TimeProvider Clock { get; } = clock;

    [BindProperty, BindRequired]
    public Guid Act { get; set; }

    [BindProperty, BindRequired]
    public int Version { get; set; }

    protected Seen Seen => new(Act, Version);

    /// <summary>A form without the act and the version, or with an id that is none, is not one of these pages' own: nothing is done by it.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!ModelState.IsValid)
        {
            context.Result = BadRequest();
        }
    }

    /// <summary>The record is on the screen, in this version. An act that was refused is a new one when it is sent again.</summary>
    protected void Shows(int version)
    {
        Act = Ids.New(Clock);
        Version = version;
    }

    /// <summary>What was typed, without the blanks around it; null for nothing.</summary>
    internal static string? Typed(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    /// <summary>The act is done: the page to which it leads says so.</summary>
    protected IActionResult Done(Result outcome, string told, string path)
    {
        if (outcome.IsDoneBefore)
        {
            TempData.Explain(
                "This form was sent before, and what it said then was done. Nothing was done a second time."
            );
        }
        else
        {
            TempData.Notify(told);
        }

        return LocalRedirect(path);
    }

    /// <summary>It is not to be done on this record: the record's own page says why.</summary>
    protected IActionResult NotPossible(string why, string path)
    {
        TempData.Explain(why);
        return LocalRedirect(path);
    }
}
