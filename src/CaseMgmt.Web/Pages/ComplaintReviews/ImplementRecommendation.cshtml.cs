using System.Globalization;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Recommendations;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>What was recommended has been done.</summary>
public sealed class ImplementRecommendationModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.Implement)
{
    [BindProperty]
    public string? Number { get; set; }

    [BindProperty]
    public string? ImplementedOn { get; set; }

    [BindProperty]
    public string? Evidence { get; set; }

    public IEnumerable<Choice> Open =>
        Review
            .Facts.Recommendations.Where(r => r.IsToBeImplemented)
            .Select(r => new Choice(r.Number.ToString(CultureInfo.InvariantCulture), $"{r.Number}. {r.Theme}"));

    protected override void Suggest()
    {
        ImplementedOn = Today;
        Number = Open.Count() == 1 ? Open.Single().Value : null;
    }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var number = int.TryParse(Number, CultureInfo.InvariantCulture, out var chosen) ? chosen : 0;
        Needed(nameof(Number), number == 0 ? null : Number, "Choose the recommendation.");
        var on = Day(nameof(ImplementedOn), ImplementedOn, "The day on which it was done");
        return SendAsync(
            id,
            () => new ImplementRecommendation(new ComplaintReviewId(id), Seen, number, on!.Value, Typed(Evidence)),
            () => $"Recommendation {number} is implemented.",
            cancel
        );
    }
}
