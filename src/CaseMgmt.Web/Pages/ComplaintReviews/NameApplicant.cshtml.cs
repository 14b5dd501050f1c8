using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The applicant is reached otherwise, needs something, or was written down wrongly.</summary>
public sealed class NameApplicantModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.NameApplicant)
{
    [BindProperty(Name = "")]
    public ApplicantFields Applicant { get; set; } = new();

    [BindProperty]
    public string? Reason { get; set; }

    protected override void Suggest() => Applicant = ApplicantFields.Of(Review.Facts);

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var typed = Applicant.Read(ModelState);
        return SendAsync(
            id,
            () => new NameApplicant(new ComplaintReviewId(id), Seen, typed, Typed(Reason)),
            () => "The applicant's details were changed.",
            cancel
        );
    }
}
