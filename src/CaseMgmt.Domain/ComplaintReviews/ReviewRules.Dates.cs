using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>The days of a review, in the order of its life.</summary>
public static partial class ReviewRules
{
    private static void Dates(Findings findings, ReviewFacts facts, OfficeRules rules)
    {
        var received = new DatedFact(
            nameof(ReviewFacts.ReceivedAt),
            "The day of receipt",
            LondonTime.DayOf(facts.ReceivedAt)
        );
        var complaint = new DatedFact(
            nameof(ReviewFacts.ComplaintMadeOn),
            "The day of the complaint",
            facts.ComplaintMadeOn
        );
        var letter = new DatedFact(
            nameof(ReviewFacts.OutcomeLetterOn),
            "The date of the outcome letter",
            facts.OutcomeLetterOn
        );
        var provided = new DatedFact(
            nameof(ReviewFacts.InformationProvidedOn),
            "The day on which the information was provided",
            facts.InformationProvidedOn
        );
        var elsewhere = new DatedFact(
            nameof(ReviewFacts.OriginallyReceivedElsewhereOn),
            "The receipt by the other body",
            facts.OriginallyReceivedElsewhereOn
        );
        var acknowledged = new DatedFact(
            nameof(ReviewFacts.AcknowledgedOn),
            "The acknowledgement",
            facts.AcknowledgedOn
        );
        var validity = new DatedFact(
            nameof(ReviewFacts.ValidityDecidedOn),
            "The validity decision",
            facts.ValidityDecidedOn
        );
        var told = new DatedFact(
            nameof(ReviewFacts.ApplicantToldNotValidOn),
            "The letter that it is not valid",
            facts.ApplicantToldNotValidOn
        );
        var restricted = new DatedFact("RestrictedFrom", "The restriction of contact", facts.ContactRestriction?.From);
        var requested = new DatedFact(
            nameof(ReviewFacts.PapersRequestedOn),
            "The request for papers",
            facts.PapersRequestedOn
        );
        var papers = new DatedFact(
            nameof(ReviewFacts.PapersReceivedOn),
            "The receipt of papers",
            facts.PapersReceivedOn
        );
        var decision = new DatedFact(nameof(ReviewFacts.DecisionSentOn), "The decision letter", facts.DecisionSentOn);
        var withdrawn = new DatedFact(nameof(ReviewFacts.WithdrawnOn), "The withdrawal", facts.WithdrawnOn);
        var complaintWithdrawn = new DatedFact(
            nameof(ReviewFacts.ComplaintWithdrawnOn),
            "The withdrawal of the complaint",
            facts.ComplaintWithdrawnOn
        );

        DateRules.NotInFuture(
            findings,
            rules.Today,
            received,
            complaint,
            letter,
            provided,
            acknowledged,
            validity,
            told,
            restricted,
            requested,
            papers,
            decision,
            withdrawn,
            complaintWithdrawn
        );
        DateRules.NotBeforeTargets(findings, rules, Targets.AcknowledgeReview, received);
        var noOutcomeYet = facts.InvalidReason is InvalidReason.NoRightNoOutcome;
        DateRules.InOrder(findings, complaint, letter, provided);
        if (!noOutcomeYet)
        {
            DateRules.InOrder(
                findings,
                provided with
                {
                    On = facts.InformationProvidedOn ?? facts.OutcomeLetterOn,
                },
                elsewhere,
                new DatedFact(nameof(ReviewFacts.ForwardedElsewhereOn), "The forwarding", facts.ForwardedElsewhereOn),
                received
            );
        }

        DateRules.InOrder(findings, received, acknowledged);
        DateRules.InOrder(findings, received, validity, decision);
        DateRules.InOrder(findings, validity, told);
        DateRules.InOrder(findings, received, requested, papers, decision);
        DateRules.InOrder(findings, received, withdrawn);
        DateRules.InOrder(findings, received, complaintWithdrawn);
        if (facts.AcknowledgedOn is { } ackOn)
        {
            var due = rules.DueOn(Targets.AcknowledgeReview, received.On!.Value);
            findings.Warn(
                ackOn > due,
                new Warning(
                    "review.acknowledged_late",
                    $"Acknowledged after the target day, {DateRules.Say(due)}.",
                    nameof(ReviewFacts.AcknowledgedOn)
                )
            );
        }
    }
}
