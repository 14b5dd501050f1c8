using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>Who applied, as it is typed.</summary>
public sealed class ApplicantFields
{
    public string? ApplicantName { get; set; }
    public string? ApplicantEmail { get; set; }
    public string? ApplicantTelephone { get; set; }
    public string? ApplicantAddress { get; set; }
    public string? Adjustments { get; set; }

    public static ApplicantFields Of(ReviewFacts facts) =>
        new()
        {
            ApplicantName = facts.ApplicantName,
            ApplicantEmail = facts.ApplicantEmail,
            ApplicantTelephone = facts.ApplicantTelephone,
            ApplicantAddress = facts.ApplicantAddress,
            Adjustments = facts.Adjustments,
        };

    public ApplicantDetails Read(ModelStateDictionary state)
    {
        if (string.IsNullOrWhiteSpace(ApplicantName))
        {
            state.AddModelError(nameof(ApplicantName), "Enter the applicant's name.");
        }

        return new ApplicantDetails(
            ApplicantName?.Trim() ?? "",
            ActPage.Typed(ApplicantEmail),
            ActPage.Typed(ApplicantTelephone),
            ActPage.Typed(ApplicantAddress),
            ActPage.Typed(Adjustments)
        );
    }
}
