using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using FluentValidation;

namespace CaseMgmt.Application.ComplaintReviews.Intake;

/// <summary>What is known of the complaint whose outcome is to be reviewed; null is not known.</summary>
public sealed record ComplaintParticulars
{
    /// <inheritdoc cref="ReviewFacts.ForceReference"/>
    public string? ForceReference { get; init; }
    public DateOnly? ComplaintMadeOn { get; init; }
    public DateOnly? OutcomeLetterOn { get; init; }

    /// <inheritdoc cref="ReviewFacts.InformationProvidedOn"/>
    public DateOnly? InformationProvidedOn { get; init; }
    public HandlingRoute? HandlingRoute { get; init; }

    /// <inheritdoc cref="ReviewFacts.Summary"/>
    public string? Summary { get; init; }

    internal ComplaintDescribed Described =>
        new()
        {
            ForceReference = ForceReference,
            ComplaintMadeOn = ComplaintMadeOn,
            OutcomeLetterOn = OutcomeLetterOn,
            InformationProvidedOn = InformationProvidedOn,
            HandlingRoute = HandlingRoute,
            Summary = Summary,
        };
}

internal sealed class ComplaintParticularsValidator : AbstractValidator<ComplaintParticulars>
{
    public ComplaintParticularsValidator()
    {
        RuleFor(c => c.ForceReference).AtMost(200, "The force's reference");
        RuleFor(c => c.Summary).AtMost(4000, "The summary");
    }
}
