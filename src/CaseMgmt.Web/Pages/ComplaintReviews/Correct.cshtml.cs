using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>A day of a review was recorded wrongly: the right one, and why.</summary>
public sealed class CorrectModel(ISender sender, TimeProvider clock) : ActPage(clock)
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? On { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public ReviewDetails Review { get; private set; } = null!;

    public IEnumerable<Choice> Days => Review.DaysToCorrect.Select(name => new Choice(name, Vocabulary.LabelOf(name)));

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => ShowAsync(id, cancel);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (TypedDay.Needed(ModelState, nameof(On), On, "The right date") is { } on)
        {
            var act = new CorrectReviewDay(new ComplaintReviewId(id), Seen, Name ?? "", on, Reason);
            var outcome = await this.ActAsync(sender, act, cancel);
            if (outcome.IsDone)
            {
                TempData.Notify($"{Vocabulary.LabelOf(Name!)} was corrected.");
                return LocalRedirect($"/reviews/{id}");
            }

            // What the rules say of the day stands at the one field in which it was typed.
            foreach (var error in outcome.Errors.Where(e => e.Field == Name))
            {
                ModelState[""]?.Errors.Clear();
                ModelState.AddModelError(nameof(On), error.Message);
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
        return Page();
    }
}
