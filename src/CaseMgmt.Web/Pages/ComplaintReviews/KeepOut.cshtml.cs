using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Allocation;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.People;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>A named person may neither open the review nor act on it.</summary>
public sealed class KeepOutModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.KeepOut)
{
    [BindProperty]
    public string? To { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Workload Load { get; private set; } = null!;

    protected override async Task ReadAsync(CancellationToken cancel) =>
        Load = await Sender.Send(new GetWorkload(new ComplaintReviewId(Review.Id)), cancel);

    public IEnumerable<Choice> People => Load.Everybody.Select(p => new Choice(p.Key.ToString(), p.Name));

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var to = Guid.TryParse(To, out var chosen) ? chosen : (Guid?)null;
        Needed(nameof(To), to?.ToString(), "Choose who is to be kept out.");
        return SendAsync(
            id,
            () => new KeepOut(new ComplaintReviewId(id), Seen, new PersonId(to!.Value), Reason),
            () => "The person is kept out of this review.",
            cancel
        );
    }
}
