using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Papers;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The force is asked for papers: which, out of the office's list.</summary>
public sealed class RequestPapersModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.RequestPapers)
{
    [BindProperty]
    public string? PapersOn { get; set; }

    [BindProperty]
    public List<string> Papers { get; set; } = [];

    /// <summary>What was not asked for yet.</summary>
    public IEnumerable<Choice> Kinds =>
        Review
            .PaperKinds.Where(k => Review.Facts.Papers.All(p => p.Code != k.Code))
            .Select(k => new Choice(k.Code, k.Title));

    protected override void Suggest()
    {
        PapersOn = Today;
        Papers = Review.Facts.PapersRequestedOn is null ? [.. Review.PaperKinds.Take(Usual).Select(k => k.Code)] : [];
    }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var on = Day(nameof(PapersOn), PapersOn, "The day of the request");
        return SendAsync(
            id,
            () => new RequestPapers(new ComplaintReviewId(id), Seen, on!.Value, Papers),
            () => $"The papers were requested on {DateRules.Say(on!.Value)}.",
            cancel
        );
    }

    // The complaint's own papers: what every review needs. They are ticked to begin with.
    private const int Usual = 3;
}
