using CaseMgmt.Application.CustodyVisits.Recording;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.CustodyVisits;

/// <summary>A visit is keyed in from the visitors' form.</summary>
public sealed class NewModel(ISender sender, TimeProvider clock) : VisitFormPage(sender, clock)
{
    public async Task OnGetAsync(CancellationToken cancel)
    {
        Fields.Mode = CodeText.Of(VisitMode.InPerson);
        Fields.Outcome = CodeText.Of(VisitOutcome.Completed);
        Shows(0);
        await ReadFormAsync(null, cancel);
    }

    /// <param name="handsIn">The button: a draft is kept as it is.</param>
    public async Task<IActionResult> OnPostAsync(bool handsIn, CancellationToken cancel)
    {
        if (await SendAsync(form => new LogVisit(Seen, form, handsIn), cancel) is { IsDone: true } done)
        {
            return Done(
                done,
                handsIn ? "The visit was logged. Next: accept its report." : "The draft was kept.",
                $"/visits/{Act}"
            );
        }

        Shows(0);
        await ReadFormAsync(null, cancel);
        return Page();
    }
}
