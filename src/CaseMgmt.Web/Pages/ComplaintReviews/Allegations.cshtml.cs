using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Decision;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The allegations of the complaint, each by its category.</summary>
public sealed class AllegationsModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.SetAllegations)
{
    [BindProperty]
    public List<string> Categories { get; set; } = [];

    /// <summary>As many rows as there are, and some to add to.</summary>
    public int Rows => Categories.Count + More;

    public IEnumerable<Choice> Known => Review.Categories.Select(c => new Choice(c.Code, $"{c.Code} {c.Title}"));

    private const int More = 3;

    protected override void Suggest() => Categories = [.. Review.Facts.AllegationCategories];

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        Categories = [.. Categories.Where(c => !string.IsNullOrWhiteSpace(c))];
        return SendAsync(
            id,
            () => new SetAllegations(new ComplaintReviewId(id), Seen, Categories),
            () => $"{Words.Count(Categories.Count, "allegation")} recorded.",
            cancel
        );
    }
}
