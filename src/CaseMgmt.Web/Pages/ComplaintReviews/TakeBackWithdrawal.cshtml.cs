using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Withdrawal;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>A withdrawal was recorded by mistake, or taken back in time.</summary>
public sealed class TakeBackWithdrawalModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.TakeBackWithdrawal)
{
    [BindProperty]
    public string? Reason { get; set; }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        SendAsync(
            id,
            () => new TakeBackWithdrawal(new ComplaintReviewId(id), Seen, Typed(Reason)),
            () => "The withdrawal was taken back. The review goes on.",
            cancel
        );
}
