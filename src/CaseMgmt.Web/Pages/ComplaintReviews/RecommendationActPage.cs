using System.Globalization;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>An act on one of the review's recommendations, which is chosen by its number.</summary>
public abstract class RecommendationActPage(
    ISender sender,
    ActingUser acting,
    TimeProvider clock,
    RecordAct<ReviewFacts> act
) : ReviewActPage(sender, acting, clock, act)
{
    [BindProperty]
    public string? Number { get; set; }

    /// <summary>Those on which the act is possible.</summary>
    public IEnumerable<Choice> Open =>
        Review
            .Facts.Recommendations.Where(IsOpen)
            .Select(r => new Choice(r.Number.ToString(CultureInfo.InvariantCulture), $"{r.Number}. {r.Theme}"));

    protected abstract bool IsOpen(RecommendationFacts recommendation);

    protected override void Suggest() => Number = Open.Count() == 1 ? Open.Single().Value : null;

    /// <summary>The number chosen; 0 where none was, which its field says.</summary>
    protected int Chosen()
    {
        var number = int.TryParse(Number, CultureInfo.InvariantCulture, out var chosen) ? chosen : 0;
        Needed(nameof(Number), number == 0 ? null : Number, "Choose the recommendation.");
        return number;
    }
}
