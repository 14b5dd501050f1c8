using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
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
            return page.Told(await sender.Send(act, cancel), "");
        }
        catch (Exception fault) when (DatabaseFaults.NotDone(fault) is { } notDone)
        {
            return page.Told(Result.Refused<T>([notDone.ToError()]), "");
        }
    }

    /// <param name="otherwise">The field at which it stands when a value is wrong that the form does not have; above the form without it.</param>
    public static Task<Result> ActAsync(
        this PageModel page,
        ISender sender,
        IRequest<Result> act,
        CancellationToken cancel,
        string otherwise = ""
    ) => page.ActAsync(() => sender.Send(act, cancel), otherwise);

    /// <summary>The same for acts that are sent elsewhere: those of signing in and out.</summary>
    public static async Task<Result> ActAsync(this PageModel page, Func<Task<Result>> act, string otherwise = "")
    {
        try
        {
            return page.Told(await act(), otherwise);
        }
        catch (Exception fault) when (DatabaseFaults.NotDone(fault) is { } notDone)
        {
            return page.Told(Result.Refused([notDone.ToError()]), otherwise);
        }
    }

    private static T Told<T>(this PageModel page, T outcome, string otherwise)
        where T : Result
    {
        foreach (var error in outcome.Errors)
        {
            var field = FieldOf(page, error.Field, otherwise);
            // The page itself may have said so already.
            if (page.ModelState[field]?.Errors.Any(said => said.ErrorMessage == error.Message) is not true)
            {
                page.ModelState.AddModelError(field, error.Message);
            }
        }

        return outcome;
    }

    // A form's fields are called as the Domain calls the values. What concerns the whole record stands above the form.
    private static string FieldOf(PageModel page, string? property, string otherwise) =>
        property is null ? ""
        : HasField(page.MetadataProvider.GetMetadataForType(page.GetType()), property.Split('[', '.')[0]) ? property
        : otherwise;

    // What several forms ask for stands in a class of its own, bound without a name.
    private static bool HasField(ModelMetadata form, string name) =>
        form.Properties.Any(p => p.PropertyName == name || (p.BinderModelName is "" && HasField(p, name)));
}
