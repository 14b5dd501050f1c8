using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Decision;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The draft recommends something to the force.</summary>
public sealed class RecommendModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.Propose)
{
    [BindProperty]
    public string? Type { get; set; }

    [BindProperty]
    public string? Theme { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    public IEnumerable<Choice> Types => Review.RecommendationTypes.Select(t => new Choice(CodeText.Of(t), Words.Of(t)));

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var type = TypedCode.Needed<RecommendationType>(
            ModelState,
            nameof(Type),
            Type,
            "Choose what kind of recommendation it is."
        );
        return SendAsync(
            id,
            () =>
                new ProposeRecommendation(
                    new ComplaintReviewId(id),
                    Seen,
                    type!.Value,
                    Theme?.Trim() ?? "",
                    Text?.Trim() ?? ""
                ),
            () => "The draft recommends it. It is made when the decision letter goes.",
            cancel
        );
    }
}
