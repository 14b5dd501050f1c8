using CaseMgmt.Application.Administration.Jobs;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.Administration.Jobs;

/// <summary>The office's jobs: what ran, what came of it, what runs next; one can be run now.</summary>
public sealed class IndexModel(ISender sender) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public JobList List { get; private set; } = null!;

    public JobRunPage History { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(string? job, CancellationToken cancel)
    {
        var asked = await this.ActAsync(sender, new RunJobNow(job ?? ""), cancel);
        if (asked.IsDone)
        {
            TempData.Notify("The job was asked for. This page shows how it goes.");
            return RedirectToPage("Run", new { id = asked.Value });
        }

        await LoadAsync(cancel);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        List = await sender.Send(new ListJobs(), cancel);
        History = await sender.Send(new ListJobRuns(Page: Number), cancel);
    }
}
