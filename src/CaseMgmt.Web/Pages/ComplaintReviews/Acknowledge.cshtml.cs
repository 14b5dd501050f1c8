using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The acknowledgement of an application is recorded.</summary>
public sealed class AcknowledgeModel(ISender sender, TimeProvider clock) : ActPage(clock)
{
    [BindProperty]
    public string? AcknowledgedOn { get; set; }

    public ReviewDetails Review { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        AcknowledgedOn = TypedDay.Of(Clock.Today());
        return await ShowAsync(id, cancel);
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (
            TypedDay.Needed(ModelState, nameof(AcknowledgedOn), AcknowledgedOn, "The day of the acknowledgement") is
            { } on
        )
        {
            var act = new AcknowledgeReview(new ComplaintReviewId(id), Seen, on);
            var outcome = await this.ActAsync(sender, act, cancel);
            if (outcome.IsDone)
            {
                return Done(outcome, $"The acknowledgement of {DateRules.Say(on)} was recorded.", $"/reviews/{id}");
            }
        }

        return await ShowAsync(id, cancel);
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancel)
    {
        if (await sender.Send(new GetReview(new ComplaintReviewId(id)), cancel) is not { } review)
        {
            return NotFound();
        }

        Review = review;
        Shows(review.Version);
        if (ModelState.IsValid && !ReviewActs.Acknowledge.IsPossible(review.Facts))
        {
            return NotPossible(
                review.Facts.AcknowledgedOn is { } on
                    ? $"{review.Reference} was acknowledged on {DateRules.Say(on)}. If the day is wrong, correct it and say why."
                    : $"{review.Reference} has ended, so there is nothing left to acknowledge.",
                $"/reviews/{id}"
            );
        }

        return Page();
    }
}
