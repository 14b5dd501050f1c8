using CaseMgmt.Application.Common;
using CaseMgmt.Application.CustodyVisits;
using CaseMgmt.Application.CustodyVisits.Browse;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.CustodyVisits;

/// <summary>One custody visit: counts with their identities, times, visitors, issues.</summary>
public sealed class VisitModel(ISender sender, ActingUser acting) : PageModel
{
    public VisitDetails Visit { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await sender.Send(new GetVisit(new CustodyVisitId(id)), cancel) is not { } visit)
        {
            return NotFound();
        }

        Visit = visit;
        return Page();
    }

    public IReadOnlyList<ActLink> Acts => ActLink.For(VisitActs.All, acting.User, Visit.Status, $"/visits/{Visit.Id}");

    /// <summary>Why people could not be spoken to, those reasons that occurred.</summary>
    public IEnumerable<(string Reason, int Count)> NotAvailable =>
        new[]
        {
            ("Asleep", Visit.Counts.Asleep),
            ("In interview", Visit.Counts.InInterview),
            ("With a solicitor", Visit.Counts.WithSolicitor),
            ("With an appropriate adult", Visit.Counts.WithAppropriateAdult),
            ("With healthcare", Visit.Counts.WithHealthcare),
            ("Being booked in", Visit.Counts.BookingIn),
            ("At court", Visit.Counts.AtCourt),
            ("At hospital", Visit.Counts.AtHospital),
            ("Intoxicated", Visit.Counts.Intoxicated),
            ("At risk", Visit.Counts.AtRisk),
            ("Other", Visit.Counts.UnavailableOther),
        }.Where(r => r.Item2 > 0);

    /// <summary>The identities between the counts, with what each leaves over.</summary>
    public IEnumerable<(string Text, string Sum, int Residual)> Identities
    {
        get
        {
            var c = Visit.Counts;
            yield return (
                "Held = offered + not available + not offered",
                $"{c.Held} = {c.Offered} + {c.NotAvailable} + {c.NotOffered}",
                c.Residual
            );
            yield return (
                "Offered = spoken to + declined",
                $"{c.Offered} = {c.Accepted} + {c.Declined}",
                c.Offered - c.Accepted - c.Declined
            );
            yield return (
                "Held = men + women + children + not stated",
                $"{c.Held} = {c.HeldMen} + {c.HeldWomen} + {c.HeldChildren} + {c.HeldUnknown}",
                0
            );
        }
    }
}
