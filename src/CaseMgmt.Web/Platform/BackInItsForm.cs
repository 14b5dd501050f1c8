using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Platform;

/// <summary>
/// A form that was kept when its session ended comes back through its own page, as if that had refused it: what was typed stands in
/// it, and nothing is done.
/// </summary>
internal sealed class BackInItsForm(CurrentAct act, ActingUser acting, KeptForms forms) : IAsyncPageFilter
{
    /// <summary>The field that says so.</summary>
    public const string Mark = "KeptForm";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var http = context.HttpContext;
        try
        {
            if (
                http.Request.HasFormContentType
                && Guid.TryParse((await http.Request.ReadFormAsync(http.RequestAborted))[Mark], out var kept)
            )
            {
                act.OnlyShow();
                await forms.RemoveAsync(kept, acting.User.Id, http.RequestAborted);
            }
        }
        catch (InvalidDataException)
        {
            // No page of the office's sends what no form can hold, such as a null character.
            context.Result = new BadRequestResult();
            return;
        }

        var shown = await next();
        // A page that found something wrong in the form itself has sent nothing; it is said all the same why it stands here.
        var told = ActErrors.SignedOutMeanwhile.Message;
        if (
            act.IsOnlyShown
            && shown.Result is PageResult
            && !context.ModelState.Values.Any(v => v.Errors.Any(e => e.ErrorMessage == told))
        )
        {
            context.ModelState.AddModelError("", told);
        }
    }
}
