using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Links;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>A review has to do with another.</summary>
public sealed class LinkReviewModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.LinkWith)
{
    [BindProperty]
    public string? Other { get; set; }

    [BindProperty]
    public string? LinkKind { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        Needed(nameof(Other), Other, "Enter the reference of the other review.");
        var kind = TypedCode.Needed<LinkKind>(
            ModelState,
            nameof(LinkKind),
            LinkKind,
            "Choose how the two belong together."
        );
        return SendAsync(
            id,
            () => new LinkReview(new ComplaintReviewId(id), Seen, Other!, kind!.Value, Typed(Reason)),
            () => $"The review is linked with {Other!.Trim()}.",
            cancel
        );
    }
}
