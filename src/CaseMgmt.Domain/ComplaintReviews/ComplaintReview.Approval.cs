using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public sealed partial class ComplaintReview
{
    /// <summary>Null for the reviewer whose draft is complete.</summary>
    public static Error? WhyNotSubmit(ReviewFacts facts, PersonId by) =>
        WhyNotDraft(facts, by)
        ?? (
            facts.AllegationCategories.Count == 0 ? ReviewErrors.NoAllegation
            : facts.Draft is null || facts.ResultOfAssessments is null ? ReviewErrors.DraftIncomplete
            : facts.ResultOfAssessments is ReviewResult.NotUpheld && facts.Proposals.Any(p => p.IsStatutory)
                ? ReviewErrors.RecommendsThoughNotUpheld
            : null
        );

    /// <summary>Null for somebody else than drafted the decision that was submitted.</summary>
    public static Error? WhyNotApprove(ReviewFacts facts, PersonId by) =>
        WhyNotAtWork(facts)
        ?? (
            facts.Approval is not { Stage: ApprovalStage.Submitted } submitted ? ReviewErrors.NotSubmitted
            : submitted.By.Key == by.Value || facts.Draft?.By.Key == by.Value ? ReviewErrors.DraftedByYou
            : null
        );

    /// <summary>Null where a draft waits for approval, or is approved and its letter has not gone.</summary>
    public static Error? WhyNotReturn(ReviewFacts facts) =>
        WhyNotAtWork(facts) ?? (facts.Approval is { IsBeingDecided: true } ? null : ReviewErrors.NotSubmitted);

    /// <summary>Null where the decision is approved.</summary>
    public static Error? WhyNotSend(ReviewFacts facts) =>
        WhyNotAtWork(facts) ?? (facts.Approval is { Stage: ApprovalStage.Approved } ? null : ReviewErrors.NotApproved);

    /// <summary>The draft goes to somebody else for approval.</summary>
    public Result<IReadOnlyList<Change>> SubmitDraft(Link by, Act act) =>
        Do(act, WhyNotSubmit(Facts, act.By), new ApprovalMoved(ApprovalStage.Submitted, by, act.Rules.Today));

    /// <summary>Four eyes: whoever approves has neither drafted nor submitted it.</summary>
    public Result<IReadOnlyList<Change>> ApproveDraft(Link by, Act act) =>
        Do(act, WhyNotApprove(Facts, act.By), new ApprovalMoved(ApprovalStage.Approved, by, act.Rules.Today));

    /// <summary>The draft goes back to the reviewer, with what has to be mended.</summary>
    public Result<IReadOnlyList<Change>> ReturnDraft(Link by, Act act) =>
        Do(
            act,
            WhyNotReturn(Facts) ?? (string.IsNullOrWhiteSpace(act.Why) ? ReviewErrors.CommentsMissing : null),
            new ApprovalMoved(ApprovalStage.Returned, by, act.Rules.Today)
        );

    /// <summary>
    /// The approved decision goes to the applicant and the force: the review is closed, and what it recommends is made on that day. The result
    /// is what the assessments come to.
    /// </summary>
    public Result<IReadOnlyList<Change>> SendDecision(DateOnly on, Act act)
    {
        var facts = Facts;
        IReadOnlyList<RecommendationMade> made =
        [
            .. facts.Proposals.Select(p => new RecommendationMade(
                p.Number,
                on,
                p.IsStatutory ? RecommendationKind.Statutory : RecommendationKind.Learning,
                p.Theme,
                p.Text
            )),
        ];
        foreach (var recommendation in made)
        {
            recommendation.Fix(null, act.Rules);
        }

        var outcome = Do(
            act,
            WhyNotSend(facts),
            [new DecisionSent(on, facts.ResultOfAssessments, facts.Draft?.GivesFeedback), .. made]
        );
        if (outcome.IsDone)
        {
            foreach (var recommendation in Facts.Recommendations)
            {
                Project(recommendation, act);
            }
        }

        return outcome;
    }
}

/// <summary>The draft was submitted, returned or approved.</summary>
public sealed class ApprovalMoved : ReviewDecision
{
    private ApprovalMoved() { }

    public ApprovalMoved(ApprovalStage stage, Link by, DateOnly on) =>
        (Stage, MoverId, MoverName, On) = (stage, new PersonId(by.Key), by.Name, on);

    public ApprovalStage Stage { get; private set; }
    public PersonId MoverId { get; private set; }
    public string MoverName { get; private set; } = "";

    internal override bool StandsInRegister => false;

    protected override IEnumerable<Told> Tell() =>
        [new("Draft", Stage), new("DraftMovedBy", new Link(MoverId.Value, MoverName)), new("DraftMovedOn", On)];

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            Approval = new ApprovalFacts(Stage, new Link(MoverId.Value, MoverName), On!.Value, Why),
        };
}

/// <summary>How far the draft has come.</summary>
/// <param name="By">Who submitted, returned or approved it.</param>
/// <param name="Comments">What has to be mended, of one that was returned.</param>
public sealed record ApprovalFacts(ApprovalStage Stage, Link By, DateOnly On, string? Comments)
{
    /// <summary>It is with somebody else, or approved: the reviewer changes nothing of it.</summary>
    public bool IsBeingDecided => Stage is ApprovalStage.Submitted or ApprovalStage.Approved;
}
