using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Recommendations;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The force asked in time for more time to answer.</summary>
public sealed class ExtendAnswerModel(ISender sender, ActingUser acting, TimeProvider clock)
    : RecommendationActPage(sender, acting, clock, ReviewActs.ExtendAnswer)
{
    [BindProperty]
    public string? AskedOn { get; set; }

    [BindProperty]
    public string? Until { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    protected override bool IsOpen(RecommendationFacts recommendation) => recommendation.IsAwaited;

    protected override void Suggest()
    {
        base.Suggest();
        AskedOn = Today;
    }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var number = Chosen();
        var asked = Day(nameof(AskedOn), AskedOn, "The day on which the force asked");
        var until = Day(nameof(Until), Until, "The new day");
        return SendAsync(
            id,
            () => new ExtendAnswer(new ComplaintReviewId(id), Seen, number, asked!.Value, until!.Value, Reason),
            () => $"The answer to recommendation {number} is due on {DateRules.Say(until!.Value)}.",
            cancel
        );
    }
}
