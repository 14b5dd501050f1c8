using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Decision;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>A second person approves the draft.</summary>
public sealed class ApproveModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.Approve)
{
    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        return SendAsync(
            id,
            () => new ApproveDecision(new ComplaintReviewId(id), Seen),
            () => "The decision was approved. Next: send the decision letter.",
            cancel
        );
    }
}
