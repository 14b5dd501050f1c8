using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Recommendations;
using CaseMgmt.Domain.ComplaintReviews;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>What was recommended has been done.</summary>
public sealed class ImplementRecommendationModel(ISender sender, ActingUser acting, TimeProvider clock)
    : RecommendationActPage(sender, acting, clock, ReviewActs.Implement)
{
    [BindProperty]
    public string? ImplementedOn { get; set; }

    [BindProperty]
    public string? Evidence { get; set; }

    protected override bool IsOpen(RecommendationFacts recommendation) => recommendation.IsToBeImplemented;

    protected override void Suggest()
    {
        base.Suggest();
        ImplementedOn = Today;
    }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var number = Chosen();
        var on = Day(nameof(ImplementedOn), ImplementedOn, "The day on which it was done");
        return SendAsync(
            id,
            () => new ImplementRecommendation(new ComplaintReviewId(id), Seen, number, on!.Value, Typed(Evidence)),
            () => $"Recommendation {number} is implemented.",
            cancel
        );
    }
}
