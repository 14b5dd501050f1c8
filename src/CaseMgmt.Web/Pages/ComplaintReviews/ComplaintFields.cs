using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>What is known of the complaint, as it is typed.</summary>
public sealed class ComplaintFields
{
    public string? ForceReference { get; set; }
    public string? ComplaintMadeOn { get; set; }
    public string? HandlingRoute { get; set; }
    public string? OutcomeLetterOn { get; set; }
    public string? InformationProvidedOn { get; set; }
    public string? Summary { get; set; }

    public static ComplaintFields Of(ReviewFacts facts) =>
        new()
        {
            ForceReference = facts.ForceReference,
            ComplaintMadeOn = TypedDay.Of(facts.ComplaintMadeOn),
            HandlingRoute = facts.HandlingRoute is { } route ? CodeText.Of(route) : null,
            OutcomeLetterOn = TypedDay.Of(facts.OutcomeLetterOn),
            InformationProvidedOn = TypedDay.Of(facts.InformationProvidedOn),
            Summary = facts.Summary,
        };

    public ComplaintParticulars Read(ModelStateDictionary state) =>
        new()
        {
            ForceReference = ActPage.Typed(ForceReference)?.ToUpperInvariant(),
            ComplaintMadeOn = TypedDay.Read(
                state,
                nameof(ComplaintMadeOn),
                ComplaintMadeOn,
                "The day of the complaint"
            ),
            HandlingRoute = TypedCode.Read<HandlingRoute>(HandlingRoute),
            OutcomeLetterOn = TypedDay.Read(
                state,
                nameof(OutcomeLetterOn),
                OutcomeLetterOn,
                "The date of the outcome letter"
            ),
            InformationProvidedOn = TypedDay.Read(
                state,
                nameof(InformationProvidedOn),
                InformationProvidedOn,
                "The day on which the information was provided"
            ),
            Summary = ActPage.Typed(Summary),
        };
}
