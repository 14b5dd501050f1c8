using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Recommendations;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The force has answered a recommendation.</summary>
public sealed class AnswerRecommendationModel(ISender sender, ActingUser acting, TimeProvider clock)
    : RecommendationActPage(sender, acting, clock, ReviewActs.Answer)
{
    [BindProperty]
    public string? Answer { get; set; }

    [BindProperty]
    public string? RespondedOn { get; set; }

    [BindProperty]
    public string? ForceAnswer { get; set; }

    [BindProperty]
    public string? ToBeDoneBy { get; set; }

    protected override bool IsOpen(RecommendationFacts recommendation) => recommendation.RespondedOn is null;

    protected override void Suggest()
    {
        base.Suggest();
        RespondedOn = Today;
    }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var number = Chosen();
        var response = TypedCode.Needed<RecommendationResponse>(
            ModelState,
            nameof(Answer),
            Answer,
            "Choose what the force answered."
        );
        var on = Day(nameof(RespondedOn), RespondedOn, "The day of the answer");
        var by = TypedDay.Read(ModelState, nameof(ToBeDoneBy), ToBeDoneBy, "The day by which it will be done");
        return SendAsync(
            id,
            () =>
                new AnswerRecommendation(
                    new ComplaintReviewId(id),
                    Seen,
                    number,
                    on!.Value,
                    response!.Value,
                    Typed(ForceAnswer),
                    by
                ),
            () => $"The answer to recommendation {number} was recorded.",
            cancel
        );
    }
}
