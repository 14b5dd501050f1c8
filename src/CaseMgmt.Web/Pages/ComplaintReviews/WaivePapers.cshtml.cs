using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Papers;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The review can do without some papers; why.</summary>
public sealed class WaivePapersModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.WaivePapers)
{
    [BindProperty]
    public List<string> Papers { get; set; } = [];

    [BindProperty]
    public string? Reason { get; set; }

    public IEnumerable<Choice> Owed => Review.Facts.PapersOwed.Select(p => new Choice(p.Code, p.Title));

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        return SendAsync(
            id,
            () => new WaivePapers(new ComplaintReviewId(id), Seen, Papers, Reason),
            () => "The papers were waived.",
            cancel
        );
    }
}
