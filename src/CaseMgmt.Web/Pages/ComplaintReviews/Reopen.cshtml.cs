using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Validity;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>A validity decision is taken back, for a reason.</summary>
public sealed class ReopenModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.Reopen)
{
    [BindProperty]
    public string? Reason { get; set; }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        return SendAsync(
            id,
            () => new ReopenValidity(new ComplaintReviewId(id), Seen, Reason),
            () => "The decision on validity was taken back: decide it anew.",
            cancel
        );
    }
}
