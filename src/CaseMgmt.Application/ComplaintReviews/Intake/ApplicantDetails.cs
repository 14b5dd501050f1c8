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
    /// <inheritdoc cref="ReviewFacts.IsLargePrint"/>
    public bool IsLargePrint { get; init; }

    /// <inheritdoc cref="ReviewFacts.IsByPostAlone"/>
    public bool IsByPostAlone { get; init; }

    /// <inheritdoc cref="ReviewFacts.Language"/>
    public string? Language { get; init; }

    /// <inheritdoc cref="ReviewFacts.RepresentativeName"/>
    public string? RepresentativeName { get; init; }
    public string? RepresentativeEmail { get; init; }
    public string? RepresentativeAddress { get; init; }

    internal ApplicantNamed Named => new(ApplicantName, ApplicantEmail);

    // What was not asked for is not said.
    internal ContactGiven Contact =>
        new()
        {
            Telephone = ApplicantTelephone,
            Address = ApplicantAddress,
            Adjustments = Adjustments,
            IsLargePrint = IsLargePrint ? true : null,
            IsByPostAlone = IsByPostAlone ? true : null,
            Language = Language,
            RepresentativeName = RepresentativeName,
            RepresentativeEmail = RepresentativeEmail,
            RepresentativeAddress = RepresentativeAddress,
        };
}

internal sealed class ApplicantDetailsValidator : AbstractValidator<ApplicantDetails>
{
    public ApplicantDetailsValidator()
    {
        RuleFor(a => a.ApplicantName).AtMost(200, "The applicant's name");
        // Whoever types it can correct it; one that came with a register is flagged.
        RuleFor(a => a.ApplicantEmail).IsEmail("The e-mail address");
        RuleFor(a => a.ApplicantTelephone).AtMost(40, "The telephone number");
        RuleFor(a => a.ApplicantAddress).AtMost(500, "The postal address");
        RuleFor(a => a.Adjustments).AtMost(1000, "The adjustments");
        RuleFor(a => a.Language).AtMost(60, "The language");
        RuleFor(a => a.RepresentativeName)
            .AtMost(200, "The representative's name")
            .NotEmpty()
            .When(
                a => (a.RepresentativeEmail ?? a.RepresentativeAddress) is not null,
                ApplyConditionTo.CurrentValidator
            )
            .WithMessage("Enter the representative's name: letters are addressed to them.");
        RuleFor(a => a.RepresentativeEmail).IsEmail("The representative's e-mail address");
        RuleFor(a => a.RepresentativeAddress).AtMost(500, "The representative's postal address");
    }
}

internal static class EmailRule
{
    public static void IsEmail<T>(this IRuleBuilder<T, string?> typed, string name) =>
        typed
            .AtMost(200, name)
            .Must(email => email is null || ReviewRules.IsEmail(email))
            .WithMessage("This is not an e-mail address. Correct it or leave it blank.");
}
