using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Allocation;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The reviewer says whether they have a conflict of interest, before the review opens to them.</summary>
public sealed class DeclareModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.Declare)
{
    [BindProperty]
    public string? HasConflict { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        Needed(nameof(HasConflict), HasConflict, "Say whether you have a conflict of interest.");
        var conflict = HasConflict == "yes";
        return SendAsync(
            id,
            () => new DeclareConflict(new ComplaintReviewId(id), Seen, conflict, Typed(Reason)),
            () =>
                conflict
                    ? "Your conflict of interest was recorded. The review waits for another reviewer."
                    : "You have declared no conflict of interest.",
            cancel
        );
    }

    // It comes before the review opens, so that of its facts there is nothing to see yet.
    protected override Error? WhyNot(ReviewDetails review) =>
        review.ClosedBecause == ReviewErrors.DeclareFirst ? null : base.WhyNot(review);
}
