using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Platform;

/// <summary>
/// Where acts leave the pages and come back: whatever keeps an act from being done, a rule, busy records or somebody else's change,
/// becomes the errors of the form, each at the field that it names. What was typed stays in the form.
/// </summary>
public static class Boundary
{
    public static async Task<Result<T>> ActAsync<T>(
        this PageModel page,
        ISender sender,
        IRequest<Result<T>> act,
        CancellationToken cancel
    )
    {
        try
        {
            return page.Told(await sender.Send(act, cancel));
        }
        catch (NotDoneException notDone)
        {
            return page.Told(Result.Refused<T>([notDone.ToError()]));
        }
    }

    public static async Task<Result> ActAsync(
        this PageModel page,
        ISender sender,
        IRequest<Result> act,
        CancellationToken cancel
    )
    {
        try
        {
            return page.Told(await sender.Send(act, cancel));
        }
        catch (NotDoneException notDone)
        {
            return page.Told(Result.Refused([notDone.ToError()]));
        }
    }

    private static T Told<T>(this PageModel page, T outcome)
        where T : Result
    {
        foreach (var error in outcome.Errors)
        {
            page.ModelState.AddModelError(FieldOf(page, error.Field), error.Message);
        }

        return outcome;
    }

    // A form's fields are called as the Domain calls the values; an error about something else stands above the form.
    private static string FieldOf(PageModel page, string? property) =>
        property is not null && page.GetType().GetProperty(property) is not null ? property : "";
}
