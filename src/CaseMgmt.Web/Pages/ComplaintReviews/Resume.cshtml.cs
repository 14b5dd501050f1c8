using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Suspension;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>A suspended review goes on.</summary>
public sealed class ResumeModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.Resume)
{
    [BindProperty]
    public string? ResumedOn { get; set; }

    protected override void Suggest() => ResumedOn = Today;

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var on = Day(nameof(ResumedOn), ResumedOn, "The day on which it goes on");
        return SendAsync(
            id,
            () => new ResumeReview(new ComplaintReviewId(id), Seen, on!.Value),
            () => $"The review goes on since {DateRules.Say(on!.Value)}.",
            cancel
        );
    }
}
