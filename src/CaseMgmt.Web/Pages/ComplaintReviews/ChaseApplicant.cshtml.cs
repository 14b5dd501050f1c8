using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Validity;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The applicant was reminded, once.</summary>
public sealed class ChaseApplicantModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.ChaseApplicant)
{
    [BindProperty]
    public string? ChasedOn { get; set; }

    protected override void Suggest() => ChasedOn = Today;

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var on = Day(nameof(ChasedOn), ChasedOn, "The day of the reminder");
        return SendAsync(
            id,
            () => new ChaseApplicant(new ComplaintReviewId(id), Seen, on!.Value),
            () => "The reminder was recorded.",
            cancel
        );
    }
}
