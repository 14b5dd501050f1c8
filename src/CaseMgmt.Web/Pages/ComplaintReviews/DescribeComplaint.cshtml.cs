using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>What was not known at intake is known now, or was recorded wrongly.</summary>
public sealed class DescribeComplaintModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.Describe)
{
    [BindProperty(Name = "")]
    public ComplaintFields Complaint { get; set; } = new();

    [BindProperty]
    public string? Reason { get; set; }

    protected override void Suggest() => Complaint = ComplaintFields.Of(Review.Facts);

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var typed = Complaint.Read(ModelState);
        return SendAsync(
            id,
            () => new DescribeComplaint(new ComplaintReviewId(id), Seen, typed, Typed(Reason)),
            () => "The particulars of the complaint were changed.",
            cancel
        );
    }
}
