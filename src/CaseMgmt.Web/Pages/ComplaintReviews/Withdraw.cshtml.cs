using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Withdrawal;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The application, or the complaint itself, was withdrawn.</summary>
public sealed class WithdrawModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.Withdraw)
{
    [BindProperty]
    public string? Withdrawal { get; set; }

    [BindProperty]
    public string? WithdrawnOn { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    protected override void Suggest() => WithdrawnOn = Today;

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var of = TypedCode.Needed<Withdrawal>(
            ModelState,
            nameof(Withdrawal),
            Withdrawal,
            "Choose whether the application or the complaint was withdrawn."
        );
        var on = Day(nameof(WithdrawnOn), WithdrawnOn, "The day of the withdrawal");
        Needed(nameof(Reason), Reason, ActErrors.ReasonMissing.Message);
        return SendAsync(
            id,
            () => new WithdrawReview(new ComplaintReviewId(id), Seen, of!.Value, on!.Value, Typed(Reason)),
            () => "The withdrawal was recorded. The review has ended.",
            cancel
        );
    }
}
