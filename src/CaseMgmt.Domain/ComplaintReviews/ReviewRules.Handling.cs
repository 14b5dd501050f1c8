using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public static partial class ReviewRules
{
    // The days of what the office does between receipt and decision and the register does not tell of.
    private static void Handling(Findings findings, ReviewFacts facts, OfficeRules rules)
    {
        var received = new DatedFact(nameof(ReviewFacts.ReceivedAt), "The day of receipt", facts.ReceivedOn);
        var asked = new DatedFact("AskedOn", "The question to the applicant", facts.Awaited?.AskedOn);
        var reminded = new DatedFact("ChasedOn", "The reminder", facts.Awaited?.ChasedOn);
        var answered = new DatedFact("AnsweredOn", "The applicant's answer", facts.Awaited?.AnsweredOn);
        var told = new DatedFact(
            nameof(ReviewFacts.ApplicantToldOfForwardingOn),
            "The notice to the applicant",
            facts.ApplicantToldOfForwardingOn
        );
        var allocated = new DatedFact(nameof(ReviewFacts.AllocatedOn), "The allocation", facts.AllocatedOn);
        DateRules.NotInFuture(findings, rules.Today, asked, reminded, answered, told, allocated);
        DateRules.InOrder(findings, received, asked, reminded, answered);
        DateRules.InOrder(findings, received, told);
        DateRules.InOrder(findings, received, allocated);
        DateRules.InOrder(
            findings,
            new DatedFact(
                nameof(ReviewFacts.Approval),
                "The approval",
                facts.Approval is { Stage: ApprovalStage.Approved } approved ? approved.On : null
            ),
            new DatedFact(nameof(ReviewFacts.DecisionSentOn), "The decision letter", facts.DecisionSentOn)
        );
        var requested = new DatedFact(
            nameof(ReviewFacts.PapersRequestedOn),
            "The request for papers",
            facts.PapersRequestedOn
        );
        foreach (var day in facts.PapersChasedOn.Concat(facts.Papers.Select(p => p.Since)))
        {
            var papers = new DatedFact("PapersOn", "What was done about papers", day);
            DateRules.NotInFuture(findings, rules.Today, papers);
            DateRules.InOrder(findings, requested, papers);
        }

        foreach (var document in facts.Documents)
        {
            DateRules.NotInFuture(
                findings,
                rules.Today,
                new DatedFact(
                    nameof(DocumentParticulars.ReceivedOn),
                    "The receipt of the document",
                    document.Particulars.ReceivedOn
                )
            );
        }

        foreach (var day in facts.ApplicantUpdatedOn)
        {
            var updated = new DatedFact("UpdatedOn", "The update of the applicant", day);
            DateRules.NotInFuture(findings, rules.Today, updated);
            DateRules.InOrder(findings, received, updated);
        }
    }
}
