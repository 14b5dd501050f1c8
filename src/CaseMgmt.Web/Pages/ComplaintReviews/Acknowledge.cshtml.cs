using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The acknowledgement of an application is recorded.</summary>
public sealed class AcknowledgeModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.Acknowledge)
{
    [BindProperty]
    public string? AcknowledgedOn { get; set; }

    protected override void Suggest() => AcknowledgedOn = Today;

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var on = Day(nameof(AcknowledgedOn), AcknowledgedOn, "The day of the acknowledgement");
        return SendAsync(
            id,
            () => new AcknowledgeReview(new ComplaintReviewId(id), Seen, on!.Value),
            () => $"The acknowledgement of {DateRules.Say(on!.Value)} was recorded.",
            cancel
        );
    }
}
