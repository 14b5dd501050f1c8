using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Validity;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The application went on to the IOPC, and the applicant was told.</summary>
public sealed class ForwardModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.Forward)
{
    [BindProperty]
    public string? ValidityDecidedOn { get; set; }

    [BindProperty]
    public string? ApplicantToldOfForwardingOn { get; set; }

    protected override void Suggest()
    {
        ValidityDecidedOn = Today;
        ApplicantToldOfForwardingOn = Today;
    }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var on = Day(nameof(ValidityDecidedOn), ValidityDecidedOn, "The day on which it was forwarded");
        var told = Day(
            nameof(ApplicantToldOfForwardingOn),
            ApplicantToldOfForwardingOn,
            "The day on which the applicant was told"
        );
        return SendAsync(
            id,
            () => new ForwardToIopc(new ComplaintReviewId(id), Seen, on!.Value, told!.Value),
            () => $"The application was forwarded to the IOPC on {DateRules.Say(on!.Value)}.",
            cancel
        );
    }
}
