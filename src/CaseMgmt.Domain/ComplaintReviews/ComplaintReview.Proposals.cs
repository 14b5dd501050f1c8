using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public sealed partial class ComplaintReview
{
    /// <summary>Null for the reviewer who may change the draft.</summary>
    public static Error? WhyNotPropose(ReviewFacts facts, PersonId by) => WhyNotDraft(facts, by);

    /// <summary>Null where there is a proposal to take back.</summary>
    public static Error? WhyNotTakeBackProposal(ReviewFacts facts, PersonId by) =>
        WhyNotDraft(facts, by) ?? (facts.Proposals.Count > 0 ? null : ReviewErrors.NothingProposed);

    /// <summary>What can be recommended after the way in which the force handled the complaint.</summary>
    public static IReadOnlyList<RecommendationType> TypesAfter(HandlingRoute? route) =>
        route switch
        {
            ComplaintReviews.HandlingRoute.NotInvestigated =>
            [
                RecommendationType.Investigate,
                RecommendationType.ReferToIopc,
                RecommendationType.Remedy,
                RecommendationType.Learning,
            ],
            ComplaintReviews.HandlingRoute.Investigated or ComplaintReviews.HandlingRoute.SpecialProcedure =>
            [
                RecommendationType.Reinvestigate,
                RecommendationType.Proceedings,
                RecommendationType.ReferToIopc,
                RecommendationType.SendToProsecutor,
                RecommendationType.Remedy,
                RecommendationType.Learning,
            ],
            _ => [RecommendationType.Learning],
        };

    /// <summary>The draft recommends something, of which the approver sees as well; it is made when the decision letter goes.</summary>
    public Result<IReadOnlyList<Change>> Propose(RecommendationType type, string theme, string text, Act act)
    {
        var facts = Facts;
        var findings = CheckTexts(theme, text)
            .Refuse(
                !TypesAfter(facts.HandlingRoute).Contains(type),
                ReviewErrors.NotAfterThisRoute(facts.HandlingRoute is not null)
            );
        if (WhyNotPropose(facts, act.By) is { } whyNot)
        {
            return whyNot;
        }

        var number =
            facts
                .Proposals.Select(p => p.Number)
                .Concat(facts.Recommendations.Select(r => r.Number))
                .DefaultIfEmpty()
                .Max() + 1;
        return Decide(act, [new RecommendationProposed(number, type, theme, text)], findings);
    }

    /// <summary>The draft recommends it no longer.</summary>
    public Result<IReadOnlyList<Change>> TakeBackProposal(int number, Act act)
    {
        var facts = Facts;
        var whyNot =
            WhyNotTakeBackProposal(facts, act.By)
            ?? (facts.Proposals.Any(p => p.Number == number) ? null : ReviewErrors.ProposalNotChosen);
        return whyNot is not null
            ? whyNot
            : Decide(act, [], new Findings(), takenBack: d => d is RecommendationProposed && d.Part == number);
    }
}

/// <summary>The draft recommends something. With its type it stays beside the recommendation that is made of it.</summary>
public sealed class RecommendationProposed : RecommendationDecision
{
    private RecommendationProposed() { }

    public RecommendationProposed(int number, RecommendationType type, string theme, string text) =>
        (Part, RecommendationType, ProposedTheme, ProposedText) = (number, type, theme, text);

    public RecommendationType RecommendationType { get; private set; }
    public string ProposedTheme { get; private set; } = "";
    public string ProposedText { get; private set; } = "";

    internal override int Step => -1;

    internal override bool StandsInItsRegister => false;

    protected override IEnumerable<Told> Tell() =>
        [new("Type", RecommendationType), new("ProposedTheme", ProposedTheme), new("ProposedText", ProposedText)];

    internal override IEnumerable<string?> Words => [ProposedTheme, ProposedText, Why];

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            Proposals = [.. facts.Proposals, new ProposalFacts(Part, RecommendationType, ProposedTheme, ProposedText)],
        };
}

/// <summary>What a draft recommends.</summary>
public sealed record ProposalFacts(int Number, RecommendationType Type, string Theme, string Text)
{
    /// <summary>The force must answer it within its time; a learning point it need not.</summary>
    public bool IsStatutory => Type is not RecommendationType.Learning;
}
