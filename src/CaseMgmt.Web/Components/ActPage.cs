using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Components;

/// <summary>
/// A page on which somebody acts on one record. The form carries which act it is and which version of the record was on the screen
/// (<c>_Seen</c>): sent twice it is done once, and nobody overwrites what they have not seen.
/// </summary>
public abstract class ActPage(TimeProvider clock) : PageModel
{
    protected TimeProvider Clock { get; } = clock;

    [BindProperty]
    public Guid Act { get; set; }

    [BindProperty]
    public int Version { get; set; }

    protected Seen Seen => new(Act, Version);

    /// <summary>The record is on the screen, in this version. An act that was refused is a new one when it is sent again.</summary>
    protected void Shows(int version)
    {
        Act = Ids.New(Clock);
        Version = version;
    }
}
