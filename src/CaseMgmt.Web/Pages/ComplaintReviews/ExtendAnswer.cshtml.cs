using System.Globalization;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Recommendations;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The force asked in time for more time to answer.</summary>
public sealed class ExtendAnswerModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.ExtendAnswer)
{
    [BindProperty]
    public string? Number { get; set; }

    [BindProperty]
    public string? AskedOn { get; set; }

    [BindProperty]
    public string? Until { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public IEnumerable<Choice> Open =>
        Review
            .Facts.Recommendations.Where(r => r.IsAwaited)
            .Select(r => new Choice(r.Number.ToString(CultureInfo.InvariantCulture), $"{r.Number}. {r.Theme}"));

    protected override void Suggest()
    {
        AskedOn = Today;
        Number = Open.Count() == 1 ? Open.Single().Value : null;
    }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var number = int.TryParse(Number, CultureInfo.InvariantCulture, out var chosen) ? chosen : 0;
        Needed(nameof(Number), number == 0 ? null : Number, "Choose the recommendation.");
        var asked = Day(nameof(AskedOn), AskedOn, "The day on which the force asked");
        var until = Day(nameof(Until), Until, "The new day");
        return SendAsync(
            id,
            () => new ExtendAnswer(new ComplaintReviewId(id), Seen, number, asked!.Value, until!.Value, Reason),
            () => $"The answer to recommendation {number} is due on {DateRules.Say(until!.Value)}.",
            cancel
        );
    }
}
