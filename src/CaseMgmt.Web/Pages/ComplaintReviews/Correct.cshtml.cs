using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
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
            // What the rules say of the review with this day stands at the one field in which a day is typed.
            var outcome = await this.ActAsync(sender, act, cancel, otherwise: nameof(On));
            if (outcome.IsDone)
            {
                return Done(outcome, $"{Vocabulary.LabelOf(act.Name)} was corrected.", $"/reviews/{id}");
            }
        }
        else
        {
            // Without a day nothing can be corrected; what else is missing is said at once all the same.
            Needed(nameof(Name), Name, ReviewErrors.DayNotChosen);
            Needed(nameof(Reason), Reason, ActErrors.ReasonMissing);
        }

        return await ShowAsync(id, cancel);
    }

    private void Needed(string field, string? given, Error missing)
    {
        if (string.IsNullOrWhiteSpace(given))
        {
            ModelState.AddModelError(field, missing.Message);
        }
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
