using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Validity;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The application is decided valid, or invalid for a legal reason.</summary>
public sealed class DecideValidityModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.DecideValidity)
{
    [BindProperty]
    public string? Validity { get; set; }

    [BindProperty]
    public string? InvalidReason { get; set; }

    [BindProperty]
    public string? ValidityDecidedOn { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    protected override void Suggest() => ValidityDecidedOn = Today;

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var validity = TypedCode.Needed<Validity>(
            ModelState,
            nameof(Validity),
            Validity,
            "Choose whether the application is valid."
        );
        var on = Day(nameof(ValidityDecidedOn), ValidityDecidedOn, "The day of the decision");
        var invalid = TypedCode.Read<InvalidReason>(InvalidReason);
        return SendAsync(
            id,
            () =>
                new DecideValidity(new ComplaintReviewId(id), Seen, on!.Value, validity!.Value, invalid, Typed(Reason)),
            () => $"The application was decided {Words.Of(validity!.Value).ToLowerInvariant()}.",
            cancel
        );
    }
}
