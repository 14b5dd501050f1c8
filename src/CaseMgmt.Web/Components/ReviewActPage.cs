using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Application.ComplaintReviews.Letters;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Components;

/// <summary>
/// A page on which somebody does one act on a review: it opens only where the act is possible, and otherwise the review's own page says
/// why. Its view is the fields alone (<c>_ReviewAct</c> lays the rest out).
/// </summary>
public abstract class ReviewActPage(ISender sender, ActingUser acting, TimeProvider clock, RecordAct<ReviewFacts> act)
    : ActPage(clock)
{
    protected ISender Sender => sender;

    public ReviewDetails Review { get; private set; } = null!;

    public string Title => act.Title;

    /// <summary>The letter that is this act when it is written here; null where there is none.</summary>
    public ReviewLetter? Letter => ReviewLetters.Of(act);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        var shown = await ShowAsync(id, cancel);
        if (shown is PageResult)
        {
            Suggest();
        }

        return shown;
    }

    /// <summary>What stands in the fields when the page is opened.</summary>
    protected virtual void Suggest() { }

    /// <summary>What the page shows beside the review.</summary>
    protected virtual Task ReadAsync(CancellationToken cancel) => Task.CompletedTask;

    protected string Today => TypedDay.Of(Clock.Today());

    /// <summary>A day that has to be typed; null with an error at the field otherwise.</summary>
    protected DateOnly? Day(string field, string? typed, string name) =>
        TypedDay.Needed(ModelState, field, typed, name);

    /// <summary>Something has to be chosen or typed.</summary>
    protected void Needed(string field, string? given, string message)
    {
        if (string.IsNullOrWhiteSpace(given))
        {
            ModelState.AddModelError(field, message);
        }
    }

    /// <summary>Does the act if what was typed could be read, and says so on the review's page; otherwise the form comes back.</summary>
    protected async Task<IActionResult> SendAsync(
        Guid id,
        Func<IRequest<Result>> command,
        Func<string> told,
        CancellationToken cancel
    )
    {
        if (ModelState.IsValid)
        {
            var outcome = await this.ActAsync(sender, command(), cancel);
            if (outcome.IsDone)
            {
                return Done(outcome, told(), After(id));
            }
        }

        return await ShowAsync(id, cancel);
    }

    /// <summary>What keeps the person from the act; null when nothing does.</summary>
    protected virtual Error? WhyNot(ReviewDetails review) =>
        review.ClosedBecause ?? act.WhyNot(review.Facts, acting.User.Id);

    /// <summary>The page that says that it was done.</summary>
    protected virtual string After(Guid id) => $"/reviews/{id}";

    /// <summary>The form, with what is wrong in it.</summary>
    protected async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancel)
    {
        if (await sender.Send(new GetReview(new ComplaintReviewId(id)), cancel) is not { } review)
        {
            return NotFound();
        }

        Review = review;
        Shows(review.Version);
        if (ModelState.IsValid && WhyNot(review) is { } whyNot)
        {
            return NotPossible(whyNot.Message, $"/reviews/{id}");
        }

        await ReadAsync(cancel);
        return Page();
    }
}
