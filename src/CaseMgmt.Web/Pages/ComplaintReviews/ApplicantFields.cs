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
    public string? IsLargePrint { get; set; }
    public string? IsByPostAlone { get; set; }
    public string? Language { get; set; }
    public string? RepresentativeName { get; set; }
    public string? RepresentativeEmail { get; set; }
    public string? RepresentativeAddress { get; set; }

    public static ApplicantFields Of(ReviewFacts facts) =>
        new()
        {
            ApplicantName = facts.ApplicantName,
            ApplicantEmail = facts.ApplicantEmail,
            ApplicantTelephone = facts.ApplicantTelephone,
            ApplicantAddress = facts.ApplicantAddress,
            Adjustments = facts.Adjustments,
            IsLargePrint = facts.IsLargePrint is true ? "yes" : null,
            IsByPostAlone = facts.IsByPostAlone is true ? "yes" : null,
            Language = facts.Language,
            RepresentativeName = facts.RepresentativeName,
            RepresentativeEmail = facts.RepresentativeEmail,
            RepresentativeAddress = facts.RepresentativeAddress,
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
        )
        {
            IsLargePrint = IsLargePrint is not null,
            IsByPostAlone = IsByPostAlone is not null,
            Language = ActPage.Typed(Language),
            RepresentativeName = ActPage.Typed(RepresentativeName),
            RepresentativeEmail = ActPage.Typed(RepresentativeEmail),
            RepresentativeAddress = ActPage.Typed(RepresentativeAddress),
        };
    }
}
