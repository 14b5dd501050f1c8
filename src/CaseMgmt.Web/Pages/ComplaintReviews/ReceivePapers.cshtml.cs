using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Papers;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>Papers came: some, or all that the force owes.</summary>
public sealed class ReceivePapersModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.ReceivePapers)
{
    [BindProperty]
    public string? PapersOn { get; set; }

    [BindProperty]
    public List<string> Papers { get; set; } = [];

    public IEnumerable<Choice> Owed => Review.Facts.PapersOwed.Select(p => new Choice(p.Code, p.Title));

    protected override void Suggest() => PapersOn = Today;

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var on = Day(nameof(PapersOn), PapersOn, "The day on which they came");
        return SendAsync(
            id,
            () => new ReceivePapers(new ComplaintReviewId(id), Seen, on!.Value, Papers),
            () => $"The papers of {DateRules.Say(on!.Value)} were recorded.",
            cancel
        );
    }
}
