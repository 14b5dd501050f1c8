using System.Globalization;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Links;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>Two reviews have nothing to do with each other after all.</summary>
public sealed class TakeBackLinkModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.TakeBackLink)
{
    [BindProperty]
    public string? Link { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public IEnumerable<Choice> Links =>
        Review.Facts.LinkedReviews.Select(l => new Choice(
            l.Number.ToString(CultureInfo.InvariantCulture),
            $"{Words.Of(l.Kind)}: {l.Other.Name}"
        ));

    protected override void Suggest() => Link = Links.Count() == 1 ? Links.Single().Value : null;

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var number = int.TryParse(Link, CultureInfo.InvariantCulture, out var chosen) ? chosen : 0;
        Needed(nameof(Link), number == 0 ? null : Link, ReviewErrors.LinkNotChosen.Message);
        return SendAsync(
            id,
            () => new TakeBackLink(new ComplaintReviewId(id), Seen, number, Reason),
            () => "The link was taken back on both reviews.",
            cancel
        );
    }
}
