using System.Globalization;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Decision;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The draft recommends something no longer.</summary>
public sealed class TakeBackProposalModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.TakeBackProposal)
{
    [BindProperty]
    public string? Number { get; set; }

    public IEnumerable<Choice> Open =>
        Review.Facts.Proposals.Select(r => new Choice(
            r.Number.ToString(CultureInfo.InvariantCulture),
            $"{r.Number}. {r.Theme}"
        ));

    protected override void Suggest() => Number = Open.Count() == 1 ? Open.Single().Value : null;

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var number = int.TryParse(Number, CultureInfo.InvariantCulture, out var chosen) ? chosen : 0;
        Needed(nameof(Number), number == 0 ? null : Number, "Choose the recommendation.");
        return SendAsync(
            id,
            () => new TakeBackProposal(new ComplaintReviewId(id), Seen, number),
            () => "The draft recommends it no longer.",
            cancel
        );
    }
}
