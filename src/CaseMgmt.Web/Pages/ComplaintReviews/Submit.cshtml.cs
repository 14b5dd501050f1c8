using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Decision;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The draft is complete and goes to a second person.</summary>
public sealed class SubmitModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.Submit)
{
    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        return SendAsync(
            id,
            () => new SubmitDecision(new ComplaintReviewId(id), Seen),
            () => "The draft waits for approval by somebody else.",
            cancel
        );
    }
}
