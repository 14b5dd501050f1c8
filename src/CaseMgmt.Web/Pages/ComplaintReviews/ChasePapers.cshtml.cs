using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Papers;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The force was reminded of the papers it owes.</summary>
public sealed class ChasePapersModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.ChasePapers)
{
    [BindProperty]
    public string? PapersOn { get; set; }

    protected override void Suggest() => PapersOn = Today;

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var on = Day(nameof(PapersOn), PapersOn, "The day of the reminder");
        return SendAsync(
            id,
            () => new ChasePapers(new ComplaintReviewId(id), Seen, on!.Value),
            () => $"The reminder of {DateRules.Say(on!.Value)} was recorded.",
            cancel
        );
    }
}
