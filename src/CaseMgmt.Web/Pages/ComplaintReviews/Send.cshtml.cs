using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Decision;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The approved decision goes to the applicant and the force.</summary>
public sealed class SendModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.Send)
{
    [BindProperty]
    public string? DecisionSentOn { get; set; }

    protected override void Suggest() => DecisionSentOn = Today;

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var on = Day(nameof(DecisionSentOn), DecisionSentOn, "The day on which the letter went");
        return SendAsync(
            id,
            () => new SendDecision(new ComplaintReviewId(id), Seen, on!.Value),
            () => $"The decision of {DateRules.Say(on!.Value)} was recorded: the review is closed.",
            cancel
        );
    }
}
