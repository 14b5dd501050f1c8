using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public sealed partial class ComplaintReview
{
    /// <summary>Null where the force has a recommendation to answer.</summary>
    public static Error? WhyNotAnswer(ReviewFacts facts) =>
        facts.Recommendations.Any(r => r.RespondedOn is null) ? null : ReviewErrors.NothingToAnswer;

    /// <summary>Null where the force has accepted something that is not known to be done.</summary>
    public static Error? WhyNotImplement(ReviewFacts facts) =>
        facts.Recommendations.Any(r => r.IsToBeImplemented) ? null : ReviewErrors.NothingToImplement;

    /// <summary>Null where the force's time to answer a statutory recommendation runs.</summary>
    public static Error? WhyNotExtendAnswer(ReviewFacts facts) =>
        facts.Recommendations.Any(r => r.IsAwaited) ? null : ReviewErrors.NothingToAnswer;

    /// <summary>Null where the force owes an answer, or the deed after it.</summary>
    public static Error? WhyNotRemindForce(ReviewFacts facts) =>
        facts.Recommendations.Any(r => r.IsOwed) ? null : ReviewErrors.NothingOwed;

    /// <summary>
    /// The force has answered in writing: it accepts and says what it will do by when, or rejects and says why (2020 Regulations reg 30).
    /// </summary>
    /// <param name="answer">In the force's words.</param>
    /// <param name="toBeDoneBy">By when it will have done what it accepts; null where it does not say.</param>
    public Result<IReadOnlyList<Change>> AnswerRecommendation(
        int number,
        DateOnly on,
        RecommendationResponse response,
        string? answer,
        DateOnly? toBeDoneBy,
        Act act
    ) =>
        OnRecommendation(
            number,
            r =>
                r.RespondedOn is not null ? ReviewErrors.AnsweredAlready(r.RespondedOn)
                : string.IsNullOrWhiteSpace(answer) ? ReviewErrors.AnswerMissing
                : toBeDoneBy is not null && response is RecommendationResponse.Rejected
                    ? ReviewErrors.RejectedAndToBeDone
                : null,
            new RecommendationAnswered(number, on, response, answer, toBeDoneBy),
            act
        );

    /// <summary>The force was reminded of whatever it owes on the recommendations of this review.</summary>
    public Result<IReadOnlyList<Change>> RemindForce(DateOnly on, Act act)
    {
        var owed = Facts.Recommendations.Where(r => r.IsOwed).ToList();
        return Tell(
            WhyNotRemindForce(Facts),
            [.. owed.Select(r => new ForceReminded(r.Number, on, r.ForceRemindedTimes + 1))],
            act
        );
    }

    /// <summary>
    /// The force asked, within its time, for more of it: the new day is what "in time" means from then on. Asked for too late it is
    /// refused.
    /// </summary>
    public Result<IReadOnlyList<Change>> ExtendAnswer(int number, DateOnly askedOn, DateOnly until, Act act) =>
        OnRecommendation(
            number,
            r =>
                r.ResponseDueOn is not { } due || r.RespondedOn is not null ? ReviewErrors.NothingToAnswer
                : askedOn > due ? ReviewErrors.AskedTooLate(due)
                : until <= due ? ReviewErrors.NoExtension(due)
                : string.IsNullOrWhiteSpace(act.Why) ? ActErrors.ReasonMissing
                : null,
            new AnswerExtended(number, askedOn, until),
            act
        );

    /// <summary>What was recommended has been done.</summary>
    /// <param name="evidence">What shows it: nobody takes the force's word for it.</param>
    public Result<IReadOnlyList<Change>> ImplementRecommendation(int number, DateOnly on, string? evidence, Act act) =>
        OnRecommendation(
            number,
            r =>
                !r.IsToBeImplemented ? ReviewErrors.NothingToImplement
                : string.IsNullOrWhiteSpace(evidence) ? ReviewErrors.EvidenceMissing
                : null,
            new RecommendationImplemented(number, on, evidence),
            act
        );

    private Result<IReadOnlyList<Change>> OnRecommendation(
        int number,
        Func<RecommendationFacts, Error?> whyNot,
        RecommendationDecision told,
        Act act
    )
    {
        if (Facts.Recommendations.FirstOrDefault(r => r.Number == number) is not { } held)
        {
            return ReviewErrors.RecommendationNotChosen;
        }

        return Tell(whyNot(held), [told], act);
    }

    private Result<IReadOnlyList<Change>> Tell(Error? whyNot, IReadOnlyCollection<RecommendationDecision> told, Act act)
    {
        if (whyNot is not null)
        {
            return whyNot;
        }

        var after = ReviewFacts.Of(With(told)).Recommendations.Where(r => told.Any(t => t.Part == r.Number)).ToList();
        var findings = new Findings();
        after.ForEach(r => findings.Add(Check(r, act.Rules)));
        var outcome = Decide(act, told, findings);
        if (outcome.IsDone)
        {
            after.ForEach(r => Project(r, act));
        }

        return outcome;
    }
}

/// <summary>The force answered.</summary>
public sealed class RecommendationAnswered : RecommendationDecision
{
    private RecommendationAnswered() { }

    /// <param name="answer">In the force's words; a register does not hold them.</param>
    public RecommendationAnswered(
        int number,
        DateOnly? on,
        RecommendationResponse? response,
        string? answer = null,
        DateOnly? toBeDoneBy = null
    ) => (Part, On, Response, ForceAnswer, ToBeDoneBy) = (number, on, response, answer, toBeDoneBy);

    public RecommendationResponse? Response { get; private set; }
    public string? ForceAnswer { get; private set; }
    public DateOnly? ToBeDoneBy { get; private set; }

    internal override int Step => 1;

    protected override IEnumerable<Told> Tell() =>
        [
            new(nameof(RecommendationFacts.RespondedOn), On),
            new(nameof(RecommendationFacts.Response), Response),
            new(nameof(RecommendationFacts.ForceAnswer), ForceAnswer),
            new(nameof(RecommendationFacts.ToBeDoneBy), ToBeDoneBy),
        ];

    internal override IEnumerable<string?> Words => [ForceAnswer, Why];

    private protected override DatedDecision Among(DatedDecision? before, DatedDecision ours)
    {
        var (was, by) = ((RecommendationAnswered?)before, (RecommendationAnswered)ours);
        return new RecommendationAnswered(
            Part,
            Standing(On, was?.On, by.On),
            Standing(Response, was?.Response, by.Response),
            by.ForceAnswer,
            by.ToBeDoneBy
        );
    }

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        OfMine(
            facts,
            r => r with { RespondedOn = On, Response = Response, ForceAnswer = ForceAnswer, ToBeDoneBy = ToBeDoneBy }
        );
}

/// <summary>The force asked for more time to answer, and has it.</summary>
public sealed class AnswerExtended : RecommendationDecision
{
    private AnswerExtended() { }

    public AnswerExtended(int number, DateOnly askedOn, DateOnly until) =>
        (Part, On, AnswerUntil) = (number, askedOn, until);

    public DateOnly AnswerUntil { get; private set; }

    internal override int Step => 1;

    internal override bool StandsInItsRegister => false;

    protected override IEnumerable<Told> Tell() => [new("MoreTimeAskedOn", On), new("AnswerUntil", AnswerUntil)];

    internal override ReviewFacts Onto(ReviewFacts facts) => OfMine(facts, r => r with { ResponseDueOn = AnswerUntil });
}

/// <summary>The force was reminded of its answer, or of what it is to do; the last time stands.</summary>
public sealed class ForceReminded : RecommendationDecision
{
    private ForceReminded() { }

    public ForceReminded(int number, DateOnly on, int times) => (Part, On, Times) = (number, on, times);

    /// <summary>1 for the first reminder.</summary>
    public int Times { get; private set; }

    internal override int Step => 1;

    internal override bool StandsInItsRegister => false;

    protected override IEnumerable<Told> Tell() =>
        [
            new(nameof(RecommendationFacts.ForceRemindedOn), On),
            new(nameof(RecommendationFacts.ForceRemindedTimes), Times),
        ];

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        OfMine(facts, r => r with { ForceRemindedOn = On, ForceRemindedTimes = Times });
}

/// <summary>What was recommended has been done.</summary>
public sealed class RecommendationImplemented : RecommendationDecision
{
    private RecommendationImplemented() { }

    /// <param name="evidence">What shows it; a register does not hold it.</param>
    public RecommendationImplemented(int number, DateOnly on, string? evidence = null) =>
        (Part, On, Evidence) = (number, on, evidence);

    public string? Evidence { get; private set; }

    internal override int Step => 1;

    protected override IEnumerable<Told> Tell() =>
        [new(nameof(RecommendationFacts.ImplementedOn), On), new(nameof(RecommendationFacts.Evidence), Evidence)];

    internal override IEnumerable<string?> Words => [Evidence, Why];

    private protected override DatedDecision Among(DatedDecision? before, DatedDecision ours) =>
        new RecommendationImplemented(
            Part,
            Standing(On, before?.On, ours.On)!.Value,
            ((RecommendationImplemented)ours).Evidence
        );

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        OfMine(facts, r => r with { ImplementedOn = On, Evidence = Evidence });
}
