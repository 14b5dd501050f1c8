using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Contact;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>How the applicant reaches the office is restricted, or stays so.</summary>
public sealed class RestrictContactModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.RestrictContact)
{
    [BindProperty]
    public string? Restriction { get; set; }

    [BindProperty]
    public string? Considered { get; set; }

    [BindProperty]
    public string? RestrictedFrom { get; set; }

    [BindProperty]
    public string? RestrictionReviewOn { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    protected override void Suggest()
    {
        var held = Review.Facts.ContactRestriction;
        (Restriction, Considered) = (held?.Restriction, held?.Considered);
        RestrictedFrom = TypedDay.Of(held?.From ?? Clock.Today());
    }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        Needed(nameof(Restriction), Restriction, ReviewErrors.RestrictionMissing.Message);
        Needed(nameof(Considered), Considered, ReviewErrors.NotConsidered.Message);
        var from = Day(nameof(RestrictedFrom), RestrictedFrom, "The day from which it holds");
        var reviewOn = Day(nameof(RestrictionReviewOn), RestrictionReviewOn, "The day on which it is looked at again");
        return SendAsync(
            id,
            () =>
                new RestrictContact(
                    new ComplaintReviewId(id),
                    Seen,
                    Restriction!,
                    Considered!,
                    from!.Value,
                    reviewOn!.Value,
                    Reason
                ),
            () => $"Contact is restricted. It is looked at again on {DateRules.Say(reviewOn!.Value)}.",
            cancel
        );
    }
}
