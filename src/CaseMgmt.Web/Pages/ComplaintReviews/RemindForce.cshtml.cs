using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Recommendations;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The force was reminded of what it owes on the recommendations.</summary>
public sealed class RemindForceModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.RemindForce)
{
    [BindProperty]
    public string? ForceRemindedOn { get; set; }

    protected override void Suggest() => ForceRemindedOn = Today;

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var on = Day(nameof(ForceRemindedOn), ForceRemindedOn, "The day of the reminder");
        return SendAsync(
            id,
            () => new RemindForce(new ComplaintReviewId(id), Seen, on!.Value),
            () => $"The reminder of {DateRules.Say(on!.Value)} was recorded.",
            cancel
        );
    }
}
