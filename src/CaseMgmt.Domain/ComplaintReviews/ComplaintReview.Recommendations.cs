using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public sealed partial class ComplaintReview
{
    /// <summary>
    /// What is told of one recommendation: that it was made, and what became of it. What is told no longer is taken back. The
    /// recommendations are loaded with the review.
    /// </summary>
    public Result<IReadOnlyList<Change>> TellRecommendation(IReadOnlyCollection<RecommendationDecision> told, Act act)
    {
        var made = told.OfType<RecommendationMade>().Single();
        made.Fix(InForce.OfType<RecommendationMade>().FirstOrDefault(m => m.IsOfTheKindOf(made)), act.Rules);
        // With what the register does not know: that the force was given more time.
        var facts = ReviewFacts.Of(With(told, TakenBack)).Recommendations.Single(r => r.Number == made.Part);
        // What is to be put right in the review without recommendations was told with the review.
        var toldBefore = ReviewRules.Check(Facts with { Recommendations = [] }, act.Rules).Warnings;
        var outcome = Decide(act, told, Check(facts, act.Rules), TakenBack);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        Project(facts, act);
        return Shared.Result.Done(outcome.Value, [.. outcome.Warnings.Except(toldBefore)]);

        bool TakenBack(ReviewDecision d) => IsToldOf(d, made.Part);
    }

    /// <summary>What a row of the register of recommendations comes to beside what people have done since.</summary>
    public Retold<ReviewDecision> BesideRecommendation(
        int number,
        IReadOnlyCollection<RecommendationDecision> told,
        Func<Guid, bool> isOfPerson
    ) => Beside(told, d => IsToldOf(d, number), isOfPerson);

    private static bool IsToldOf(ReviewDecision decision, int number) =>
        decision is RecommendationDecision { StandsInItsRegister: true } && decision.Part == number;

    private void Project(RecommendationFacts facts, Act act)
    {
        var held = recommendations.Find(r => r.Number == facts.Number);
        if (held is null)
        {
            held = new Recommendation(act.NewKey());
            recommendations.Add(held);
        }

        held.Project(facts);
    }

    private Findings Check(RecommendationFacts facts, OfficeRules rules)
    {
        var findings = new Findings();
        var made = new DatedFact(nameof(RecommendationFacts.MadeOn), "The recommendation", facts.MadeOn);
        var responded = new DatedFact(
            nameof(RecommendationFacts.RespondedOn),
            "The force's response",
            facts.RespondedOn
        );
        var implemented = new DatedFact(
            nameof(RecommendationFacts.ImplementedOn),
            "The implementation",
            facts.ImplementedOn
        );
        var reminded = new DatedFact(
            nameof(RecommendationFacts.ForceRemindedOn),
            "The reminder",
            facts.ForceRemindedOn
        );
        var toBeDone = new DatedFact(
            nameof(RecommendationFacts.ToBeDoneBy),
            "The day by which it is to be done",
            facts.ToBeDoneBy
        );
        DateRules.NotInFuture(findings, rules.Today, made, responded, implemented, reminded);
        DateRules.InOrder(
            findings,
            // It may be made before the letter goes; before the application there was nothing to recommend.
            new DatedFact(nameof(RecommendationFacts.MadeOn), "The receipt of the application", ReceivedOn),
            made,
            responded,
            implemented
        );
        DateRules.InOrder(findings, made, reminded);
        DateRules.InOrder(findings, responded, toBeDone);
        findings
            .Refuse(
                (facts.RespondedOn is null) != (facts.Response is null),
                new Error(
                    "recommendation.response_incomplete",
                    "A response needs both its day and what it was (accepted, accepted_in_part, rejected).",
                    nameof(RecommendationFacts.Response)
                )
            )
            .Refuse(
                facts.ImplementedOn is not null && facts.Response is (null or RecommendationResponse.Rejected),
                new Error(
                    "recommendation.implemented_unaccepted",
                    "Only an accepted recommendation can have been implemented.",
                    nameof(RecommendationFacts.ImplementedOn)
                )
            );
        findings.Add(CheckTexts(facts.Theme, facts.Text));
        return findings;
    }

    private static Findings CheckTexts(string theme, string text)
    {
        var findings = new Findings().Refuse(
            string.IsNullOrWhiteSpace(text),
            new Error("recommendation.text_missing", "Enter what is recommended.", nameof(RecommendationFacts.Text))
        );
        PersonalData.Look(
            findings,
            (nameof(RecommendationFacts.Theme), theme),
            (nameof(RecommendationFacts.Text), text)
        );

        return findings;
    }
}

/// <summary>A decision or event in the life of one recommendation, by its number.</summary>
public abstract class RecommendationDecision : ReviewDecision
{
    // They stand in a register of their own.
    internal sealed override bool StandsInRegister => false;

    /// <summary>Does the register of recommendations tell of it?</summary>
    internal virtual bool StandsInItsRegister => true;

    protected sealed override string PartName => "Recommendation";

    private protected ReviewFacts OfMine(ReviewFacts facts, Func<RecommendationFacts, RecommendationFacts> change) =>
        facts with
        {
            Recommendations = [.. facts.Recommendations.Select(r => r.Number == Part ? change(r) : r)],
        };
}

/// <summary>A recommendation, or a learning point, was put to the force.</summary>
public sealed class RecommendationMade : RecommendationDecision
{
    private RecommendationMade() { }

    public RecommendationMade(int number, DateOnly on, RecommendationKind kind, string theme, string text) =>
        (Part, On, RecommendationKind, Theme, Text) = (number, on, kind, theme, text);

    public RecommendationKind RecommendationKind { get; private set; }
    public string Theme { get; private set; } = "";
    public string Text { get; private set; } = "";
    public DateOnly? ResponseDueOn { get; private set; }

    // The deadline keeps the target that it was made with, for as long as its day stands.
    internal void Fix(RecommendationMade? held, OfficeRules rules) =>
        ResponseDueOn =
            held is not null && held.On == On && held.RecommendationKind == RecommendationKind ? held.ResponseDueOn
            : RecommendationKind is RecommendationKind.Statutory
                ? rules.DueOn(Targets.RecommendationResponse, On!.Value)
            : null;

    protected override IEnumerable<Told> Tell() =>
        [
            new(nameof(RecommendationFacts.Kind), RecommendationKind),
            new(nameof(RecommendationFacts.Theme), Theme),
            new(nameof(RecommendationFacts.Text), Text),
            new(nameof(RecommendationFacts.MadeOn), On),
            new(nameof(RecommendationFacts.ResponseDueOn), ResponseDueOn),
        ];

    internal override IEnumerable<string?> Words => [Theme, Text, Why];

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            Recommendations =
            [
                .. facts.Recommendations,
                new RecommendationFacts
                {
                    Number = Part,
                    Type = facts.Proposals.FirstOrDefault(p => p.Number == Part)?.Type,
                    Kind = RecommendationKind,
                    Theme = Theme,
                    Text = Text,
                    MadeOn = On!.Value,
                    ResponseDueOn = ResponseDueOn,
                },
            ],
        };
}
