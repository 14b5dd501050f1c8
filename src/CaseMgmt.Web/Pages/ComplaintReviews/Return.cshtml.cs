using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Decision;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The draft goes back to the reviewer.</summary>
public sealed class ReturnModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.Return)
{
    [BindProperty]
    public string? Reason { get; set; }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        return SendAsync(
            id,
            () => new ReturnDecision(new ComplaintReviewId(id), Seen, Reason),
            () => "The draft went back to the reviewer.",
            cancel
        );
    }
}
