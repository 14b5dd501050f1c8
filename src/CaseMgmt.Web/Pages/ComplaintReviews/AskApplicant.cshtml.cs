using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Validity;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The applicant is asked for what is missing.</summary>
public sealed class AskApplicantModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.AskApplicant)
{
    [BindProperty]
    public string? AskedOn { get; set; }

    [BindProperty]
    public string? Missing { get; set; }

    protected override void Suggest() => AskedOn = Today;

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var on = Day(nameof(AskedOn), AskedOn, "The day of the question");
        return SendAsync(
            id,
            () => new AskApplicant(new ComplaintReviewId(id), Seen, on!.Value, Typed(Missing)),
            () => "The applicant was asked. If no answer comes, remind them once.",
            cancel
        );
    }
}
