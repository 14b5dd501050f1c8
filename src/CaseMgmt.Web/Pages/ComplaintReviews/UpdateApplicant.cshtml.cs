using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Updates;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The applicant was told how the review stands.</summary>
public sealed class UpdateApplicantModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.UpdateApplicant)
{
    [BindProperty]
    public string? UpdatedOn { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    protected override void Suggest() => UpdatedOn = Today;

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var on = Day(nameof(UpdatedOn), UpdatedOn, "The day of the update");
        return SendAsync(
            id,
            () => new UpdateApplicant(new ComplaintReviewId(id), Seen, on!.Value, Typed(Reason)),
            () => $"The update of {DateRules.Say(on!.Value)} was recorded.",
            cancel
        );
    }
}
