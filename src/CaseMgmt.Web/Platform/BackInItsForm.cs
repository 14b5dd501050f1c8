using CaseMgmt.Application.Common;
using CaseMgmt.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc.Filters;

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
        if (http.Request.HasFormContentType && Guid.TryParse(http.Request.Form[Mark], out var kept))
        {
            act.OnlyShow();
            await forms.RemoveAsync(kept, acting.User.Id, http.RequestAborted);
        }

        await next();
    }
}
