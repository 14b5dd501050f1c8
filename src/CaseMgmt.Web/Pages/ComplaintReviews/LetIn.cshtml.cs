using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Allocation;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.People;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>Somebody was kept out without need.</summary>
public sealed class LetInModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.LetIn)
{
    [BindProperty]
    public string? To { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public IEnumerable<Choice> People =>
        Review.Facts.KeptOutPeople.Select(k => new Choice(k.Who.Key.ToString(), k.Who.Name));

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var to = Guid.TryParse(To, out var chosen) ? chosen : (Guid?)null;
        Needed(nameof(To), to?.ToString(), "Choose who may open the review again.");
        return SendAsync(
            id,
            () => new LetIn(new ComplaintReviewId(id), Seen, new PersonId(to!.Value), Reason),
            () => "The person may open this review again.",
            cancel
        );
    }
}
