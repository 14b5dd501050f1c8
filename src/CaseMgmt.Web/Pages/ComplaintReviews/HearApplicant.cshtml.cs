using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Validity;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The applicant has answered what was asked.</summary>
public sealed class HearApplicantModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.HearApplicant)
{
    [BindProperty]
    public string? AnsweredOn { get; set; }

    protected override void Suggest() => AnsweredOn = Today;

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var on = Day(nameof(AnsweredOn), AnsweredOn, "The day of the answer");
        return SendAsync(
            id,
            () => new HearApplicant(new ComplaintReviewId(id), Seen, on!.Value),
            () => "The answer was recorded. Next: decide validity.",
            cancel
        );
    }
}
