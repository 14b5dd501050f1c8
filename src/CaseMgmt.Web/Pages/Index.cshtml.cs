using CaseMgmt.Application.Administration.Jobs;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Application.CustodyVisits.Browse;
using CaseMgmt.Application.Registers.Upload;
using CaseMgmt.Application.Volunteers.Browse;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Pages.Registers;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages;

/// <summary>Home: the person's work, by what the person may do.</summary>
public sealed class IndexModel(ISender sender, ActingUser acting) : PageModel
{
    private const int LatestImports = 20;

    public ReviewWork? Reviews { get; private set; }

    public VisitWork? Visits { get; private set; }

    public VolunteerWork? Volunteers { get; private set; }

    /// <summary>The Commissioner's home is the figures; for the others they are a link.</summary>
    public bool ShowsFigures => acting.User.Roles.Contains(Roles.Commissioner);

    public bool Imports => acting.May(Permission.ImportRegisters);

    public bool RunsJobs => acting.May(Permission.ManageJobs);

    /// <summary>What waits for the administrator: imports to be confirmed, imports and jobs that failed; each leads to where it is dealt with.</summary>
    public IReadOnlyList<(string Text, string Address)> Waiting { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        if (acting.May(Permission.ReadReviews))
        {
            Reviews = await sender.Send(new GetReviewWork(), cancel);
        }

        if (acting.May(Permission.ReadVisits))
        {
            Visits = await sender.Send(new GetVisitWork(), cancel);
        }

        if (acting.May(Permission.ReadVolunteers))
        {
            Volunteers = await sender.Send(new GetVolunteerWork(), cancel);
        }

        Waiting =
        [
            .. Imports ? await ImportsWaitingAsync(cancel) : [],
            .. RunsJobs ? await JobsWaitingAsync(cancel) : [],
        ];
    }

    private async Task<IEnumerable<(string, string)>> ImportsWaitingAsync(CancellationToken cancel) =>
        (await sender.Send(new ListImports(1, LatestImports), cancel))
            .Imports.Where(i =>
                i.State is ImportState.Previewed
                || (i.JobState is RunState.Failed && i.State is ImportState.Uploaded or ImportState.Confirmed)
            )
            .Select(i =>
                (
                    $"{(i.State is ImportState.Previewed ? "To be confirmed or abandoned" : ImportWords.Of(i.State, i.JobState))}: import uploaded by {i.UploadedBy} on {DateRules.Say(LondonTime.DayOf(i.UploadedAt))}",
                    $"/registers/{i.Id}"
                )
            );

    private async Task<IEnumerable<(string, string)>> JobsWaitingAsync(CancellationToken cancel)
    {
        var list = await sender.Send(new ListJobs(), cancel);
        return list
            .Jobs.Where(j => j.Current is null && j.LastRun is { State: RunState.Failed })
            .Select(j => ($"Failed: {j.Job.Title}", $"/administration/jobs/runs/{j.LastRun!.Id}"))
            .Concat(list.Trouble is { } trouble ? [(trouble, "/administration/jobs")] : []);
    }
}
