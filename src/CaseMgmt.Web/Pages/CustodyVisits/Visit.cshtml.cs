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
        VisitCounts.Reasons.Select(r => (r.Name, r.Of(Visit.Counts))).Where(r => r.Item2 > 0);

    /// <summary>Women and children among those of a count, where the form counts them apart.</summary>
    public static string Apart(int? women, int? children) =>
        (women, children) switch
        {
            (null, null) => "",
            ({ } some, null) => $" ({Words.Count(some, "woman", "women")} among them)",
            (null, { } some) => $" ({Words.Count(some, "child", "children")} among them)",
            ({ } some, { } young) =>
                $" ({Words.Count(some, "woman", "women")} and {Words.Count(young, "child", "children")} among them)",
        };

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
