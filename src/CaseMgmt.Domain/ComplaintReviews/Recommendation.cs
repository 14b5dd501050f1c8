using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>What is recorded of a recommendation, as one register row holds it.</summary>
public sealed record RecommendationFacts
{
    public required int Number { get; init; }
    public required RecommendationKind Kind { get; init; }
    public required string Theme { get; init; }
    public required string Text { get; init; }
    public required DateOnly MadeOn { get; init; }
    public DateOnly? RespondedOn { get; init; }
    public RecommendationResponse? Response { get; init; }
    public DateOnly? ImplementedOn { get; init; }
}

/// <summary>
/// What the office recommends to the force after an upheld review (Police Reform Act 2002 Sch 3; 2020 Regulations reg 30), or a
/// learning point. The force answers a statutory one within the target that was in force when it was made (28 days).
/// Made only by its review.
/// </summary>
public sealed class Recommendation
{
    private Recommendation() { }

    internal Recommendation(Guid key) => Id = key;

    public Guid Id { get; private set; }
    public ComplaintReviewId ReviewId { get; private set; }
    public int Number { get; private set; }
    public RecommendationKind Kind { get; private set; }
    public string Theme { get; private set; } = "";
    public string Text { get; private set; } = "";
    public DateOnly MadeOn { get; private set; }

    /// <summary>The last day of the force's time to answer; null for a learning point.</summary>
    public DateOnly? ResponseDueOn { get; private set; }
    public DateOnly? RespondedOn { get; private set; }
    public RecommendationResponse? Response { get; private set; }
    public DateOnly? ImplementedOn { get; private set; }

    internal static Findings Check(RecommendationFacts facts, ComplaintReview review, OfficeRules rules)
    {
        var findings = new Findings();
        var made = new DatedFact("made_on", "The recommendation", facts.MadeOn);
        var responded = new DatedFact("responded_on", "The force's response", facts.RespondedOn);
        var implemented = new DatedFact("implemented_on", "The implementation", facts.ImplementedOn);
        DateRules.NotInFuture(findings, rules.Today, made, responded, implemented);
        DateRules.InOrder(
            findings,
            new DatedFact("made_on", "The decision letter", review.DecisionSentOn ?? review.ReceivedOn),
            made,
            responded,
            implemented
        );
        findings
            .Refuse(
                review.DecisionSentOn is null,
                new Error(
                    "recommendation.review_undecided",
                    "This review has no decision yet, so it has no recommendation.",
                    "review_reference"
                )
            )
            .Refuse(
                facts.Kind is RecommendationKind.Statutory && review.Result is ReviewResult.NotUpheld,
                new Error(
                    "recommendation.not_upheld",
                    "A statutory recommendation follows only an upheld review. Use the kind learning.",
                    "kind"
                )
            )
            .Refuse(
                (facts.RespondedOn is null) != (facts.Response is null),
                new Error(
                    "recommendation.response_incomplete",
                    "A response needs both its day and what it was (accepted, accepted_in_part, rejected).",
                    "response"
                )
            )
            .Refuse(
                facts.ImplementedOn is not null && facts.Response is (null or RecommendationResponse.Rejected),
                new Error(
                    "recommendation.implemented_unaccepted",
                    "Only an accepted recommendation can have been implemented.",
                    "implemented_on"
                )
            )
            .Refuse(
                string.IsNullOrWhiteSpace(facts.Text),
                new Error("recommendation.text_missing", "Enter what is recommended.", "text")
            );
        foreach (var (field, text) in new[] { ("theme", facts.Theme), ("text", facts.Text) })
        {
            if (PersonalData.Check(field, text) is { } found)
            {
                findings.Refuse(true, found);
            }
        }

        return findings;
    }

    internal void Apply(RecommendationFacts facts, OfficeRules rules)
    {
        // The deadline keeps the target that it was made with, for as long as its day stands.
        if (facts.MadeOn != MadeOn || facts.Kind != Kind || Number == 0)
        {
            ResponseDueOn =
                facts.Kind is RecommendationKind.Statutory
                    ? rules.DueOn(Targets.RecommendationResponse, facts.MadeOn)
                    : null;
        }

        Number = facts.Number;
        Kind = facts.Kind;
        Theme = facts.Theme;
        Text = facts.Text;
        MadeOn = facts.MadeOn;
        RespondedOn = facts.RespondedOn;
        Response = facts.Response;
        ImplementedOn = facts.ImplementedOn;
    }
}
