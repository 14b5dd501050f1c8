using CaseMgmt.Application.Administration.Jobs;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.Administration.Jobs;

/// <summary>One run of a job: how far it has come, and what came of it. It can be left and come back to.</summary>
public sealed class RunModel(ISender sender) : PageModel
{
    public JobRunProgress Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await sender.Send(new GetJobRun(id), cancel) is not { } run)
        {
            return NotFound();
        }

        Shown = run;
        return Page();
    }
}
