using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Letters;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>A letter as it was written, its Word document, and what is left to be done so that it goes.</summary>
public sealed class LetterModel(ISender sender, ActingUser acting, TimeProvider clock) : ActPage(clock)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [BindProperty]
    public string? WentOn { get; set; }

    [BindProperty]
    public string? Route { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public LetterDetails Letter { get; private set; } = null!;

    public bool MayAct => acting.May(Permission.HandleReviews);

    /// <summary>Each form on the page is an act of its own.</summary>
    public Guid OtherAct { get; private set; }

    public IEnumerable<Choice> RoutesNow =>
        Choice.Of<LetterRoute>().Where(c => Letter.WhyNoEmail is null || c.Value != "email");

    public async Task<IActionResult> OnGetAsync(Guid id, Guid letter, CancellationToken cancel)
    {
        var shown = await ShowAsync(id, letter, cancel);
        WentOn = TypedDay.Of(Clock.Today());
        return shown;
    }

    public async Task<IActionResult> OnGetFileAsync(Guid id, Guid letter, CancellationToken cancel)
    {
        var document = await sender.Send(
            new GetLetterDocument(new ComplaintReviewId(id), new LetterId(letter)),
            cancel
        );
        if (document is null)
        {
            return NotFound();
        }

        return document.IsAsWritten
            ? File(document.Content, Word, document.Name)
            : NotPossible(
                "The document in the store is not as it was written, so it is not shown. Its words stand below as they were written.",
                $"/reviews/{id}/letters/{letter}"
            );
    }

    public async Task<IActionResult> OnPostGoneAsync(Guid id, Guid letter, CancellationToken cancel)
    {
        if (TypedDay.Needed(ModelState, nameof(WentOn), WentOn, "The day on which it went") is { } on)
        {
            var gone = await this.ActAsync(
                sender,
                new RecordLetterGone(new ComplaintReviewId(id), new LetterId(letter), Seen, on),
                cancel
            );
            if (gone.IsDone)
            {
                return Done(gone, $"It was recorded that the letter went on {DateRules.Say(on)}.", Path(id, letter));
            }
        }

        return await ShowAsync(id, letter, cancel);
    }

    public async Task<IActionResult> OnPostAgainAsync(Guid id, Guid letter, CancellationToken cancel)
    {
        if (TypedCode.Needed<LetterRoute>(ModelState, nameof(Route), Route, "Choose how it goes now.") is { } route)
        {
            var again = await this.ActAsync(
                sender,
                new SendLetterAgain(new ComplaintReviewId(id), new LetterId(letter), Seen, route, Typed(Reason)),
                cancel
            );
            if (again.IsDone)
            {
                return Done(
                    again,
                    route is LetterRoute.Email ? "The letter is on its way again." : "The letter is to be posted.",
                    Path(id, letter)
                );
            }
        }

        return await ShowAsync(id, letter, cancel);
    }

    public async Task<IActionResult> OnPostOtherwiseAsync(Guid id, Guid letter, CancellationToken cancel)
    {
        if (TypedCode.Needed<LetterRoute>(ModelState, nameof(Route), Route, "Choose how it goes now.") is { } route)
        {
            var routed = await this.ActAsync(
                sender,
                new RouteLetter(new ComplaintReviewId(id), new LetterId(letter), Seen, route),
                cancel
            );
            if (routed.IsDone)
            {
                return Done(
                    routed,
                    route is LetterRoute.Email ? "The letter is on its way." : "The letter is to be posted.",
                    Path(id, letter)
                );
            }
        }

        return await ShowAsync(id, letter, cancel);
    }

    private static string Path(Guid id, Guid letter) => $"/reviews/{id}/letters/{letter}";

    private async Task<IActionResult> ShowAsync(Guid id, Guid letter, CancellationToken cancel)
    {
        if (
            await sender.Send(new GetLetter(new ComplaintReviewId(id), new LetterId(letter)), cancel) is not { } details
        )
        {
            return NotFound();
        }

        Letter = details;
        Shows(details.Version);
        OtherAct = Ids.New(Clock);
        return Page();
    }
}
