using CaseMgmt.Application.Common;
using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Web.Platform;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.SignIn;

/// <summary>What the person had typed when their session ended, on its way back into its form. Nothing is done by it.</summary>
public sealed class KeptFormModel(KeptForms forms, ActingUser acting) : PageModel
{
    public SentForm Form { get; private set; } = null!;

    public Guid Id { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await forms.FindAsync(id, acting.User.Id, cancel) is not { } form)
        {
            return NotFound();
        }

        (Form, Id) = (form, id);
        return Page();
    }

    /// <summary>The name under which a form says that it comes back from here.</summary>
    public string Mark => BackInItsForm.Mark;
}
