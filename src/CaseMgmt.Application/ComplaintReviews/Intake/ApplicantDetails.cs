using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using FluentValidation;

namespace CaseMgmt.Application.ComplaintReviews.Intake;

/// <summary>Who applied, how they are reached, and what to think of whenever somebody writes to them; null is not known.</summary>
public sealed record ApplicantDetails(
    string ApplicantName,
    string? ApplicantEmail = null,
    string? ApplicantTelephone = null,
    string? ApplicantAddress = null,
    string? Adjustments = null
)
{
    internal ApplicantNamed Named => new(ApplicantName, ApplicantEmail);

    internal ContactGiven Contact => new(ApplicantTelephone, ApplicantAddress, Adjustments);
}

internal sealed class ApplicantDetailsValidator : AbstractValidator<ApplicantDetails>
{
    public ApplicantDetailsValidator()
    {
        RuleFor(a => a.ApplicantName).AtMost(200, "The applicant's name");
        // Whoever types it can correct it; one that came with a register is flagged.
        RuleFor(a => a.ApplicantEmail)
            .AtMost(200, "The e-mail address")
            .Must(email => email is null || ReviewRules.IsEmail(email))
            .WithMessage("This is not an e-mail address. Correct it or leave it blank.");
        RuleFor(a => a.ApplicantTelephone).AtMost(40, "The telephone number");
        RuleFor(a => a.ApplicantAddress).AtMost(500, "The postal address");
        RuleFor(a => a.Adjustments).AtMost(1000, "The adjustments");
    }
}
