using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Validity;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>A late application is let in, or not.</summary>
public sealed class DecideExtensionModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.DecideExtension)
{
    [BindProperty]
    public string? Extension { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var extension = TypedCode.Needed<ExtensionDecision>(
            ModelState,
            nameof(Extension),
            Extension,
            "Choose whether the extension is granted."
        );
        return SendAsync(
            id,
            () => new DecideExtension(new ComplaintReviewId(id), Seen, extension!.Value, Reason),
            () => $"The extension was {Words.Of(extension!.Value).ToLowerInvariant()}. Next: decide validity.",
            cancel
        );
    }
}
