using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Suspension;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The review stands still for a reason, until it is looked at again.</summary>
public sealed class SuspendModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.Suspend)
{
    [BindProperty]
    public string? SuspensionReason { get; set; }

    [BindProperty]
    public string? SuspendedOn { get; set; }

    [BindProperty]
    public string? ReviewOn { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    protected override void Suggest()
    {
        SuspendedOn = Today;
        ReviewOn = TypedDay.Of(Clock.Today().AddDays(SuspensionPeriod.LongestUnseen));
    }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var reason = TypedCode.Needed<SuspensionReason>(
            ModelState,
            nameof(SuspensionReason),
            SuspensionReason,
            "Choose why the review is suspended."
        );
        var on = Day(nameof(SuspendedOn), SuspendedOn, "The first day of the suspension");
        var reviewOn = Day(nameof(ReviewOn), ReviewOn, "The day on which it is looked at again");
        return SendAsync(
            id,
            () =>
                new SuspendReview(
                    new ComplaintReviewId(id),
                    Seen,
                    reason!.Value,
                    on!.Value,
                    reviewOn!.Value,
                    Typed(Reason)
                ),
            () => $"The review is suspended. It is looked at again on {DateRules.Say(reviewOn!.Value)}.",
            cancel
        );
    }
}
