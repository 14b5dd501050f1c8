using CaseMgmt.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Components;

/// <summary>What the pages of lists share: the address holds the filter, the order and the page, so that it can be kept and sent.</summary>
public abstract class ListPage : PageModel
{
    [BindProperty(SupportsGet = true, Name = ListAddress.Page)]
    public int Number { get; set; } = 1;

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Direction { get; set; }

    /// <summary>The order in which the list is shown, as a code; its direction.</summary>
    public string Sorted { get; private set; } = "";

    public bool Descending { get; private set; }

    /// <summary>The order that the address asks for; without one, the given.</summary>
    protected TOrder Order<TOrder>(TOrder otherwise, bool descendingOtherwise)
        where TOrder : struct, Enum
    {
        var isAsked = CodeText.TryParse<TOrder>(Sort ?? "", out var order);
        if (!isAsked)
        {
            order = otherwise;
        }

        Sorted = CodeText.Of(order);
        Descending = isAsked ? Direction == ListAddress.Descending : descendingOtherwise;
        return order;
    }

    /// <summary>A value of a list that the address names by its code; null for none, and for one that does not exist.</summary>
    protected static TEnum? Coded<TEnum>(string? code)
        where TEnum : struct, Enum => CodeText.TryParse<TEnum>(code ?? "", out var value) ? value : null;

    /// <summary>A day that somebody typed; see <see cref="TypedDay"/>.</summary>
    protected DateOnly? Day(string field, string? typed, string name) => TypedDay.Read(ModelState, field, typed, name);

    protected static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
