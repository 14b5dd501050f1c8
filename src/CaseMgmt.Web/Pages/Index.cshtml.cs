using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Application.CustodyVisits.Browse;
using CaseMgmt.Application.Volunteers.Browse;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages;

/// <summary>Home: the person's work, by what the person may do.</summary>
public sealed class IndexModel(ISender sender, ActingUser acting) : PageModel
{
    public ReviewWork? Reviews { get; private set; }

    public VisitWork? Visits { get; private set; }

    public VolunteerWork? Volunteers { get; private set; }

    /// <summary>The Commissioner's home is the figures; for the others they are a link.</summary>
    public bool ShowsFigures => acting.User.Roles.Contains(Roles.Commissioner);

    public bool Imports => acting.May(Permission.ImportRegisters);

    public bool RunsJobs => acting.May(Permission.ManageJobs);

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
    }
}
