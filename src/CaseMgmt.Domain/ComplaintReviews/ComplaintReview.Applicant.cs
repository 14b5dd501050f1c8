using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public sealed partial class ComplaintReview
{
    /// <summary>Null while validity is open and nothing is awaited.</summary>
    public static Error? WhyNotAskApplicant(ReviewFacts facts) =>
        WhyNotDecideValidity(facts) ?? (facts.Awaited is { AnsweredOn: null } ? ReviewErrors.AskedAlready : null);

    /// <summary>Null where the applicant was asked, has not answered and was not reminded: one reminder is enough.</summary>
    public static Error? WhyNotChaseApplicant(ReviewFacts facts) =>
        WhyNotHearApplicant(facts)
        ?? (facts.Awaited is { ChasedOn: { } on } ? ReviewErrors.ApplicantChasedAlready(on) : null);

    /// <summary>Null where the applicant was asked and has not answered.</summary>
    public static Error? WhyNotHearApplicant(ReviewFacts facts) =>
        WhyNotDecideValidity(facts) ?? (facts.Awaited is { AnsweredOn: null } ? null : ReviewErrors.NotAsked);

    /// <summary>
    /// Something that can be cured is missing (2020 Regulations reg 29(5) and (6)): a particular of the complaint, written consent. The
    /// application keeps the day on which it was made, and the office may proceed without an answer.
    /// </summary>
    public Result<IReadOnlyList<Change>> AskApplicant(DateOnly on, string missing, Act act) =>
        Do(
            act,
            WhyNotAskApplicant(Facts) ?? (string.IsNullOrWhiteSpace(missing) ? ReviewErrors.MissingNotSaid : null),
            new ApplicantAwaited(
                new AwaitedFacts(on, missing, act.Rules.DueOn(Targets.ApplicantAnswer, on), null, null)
            )
        );

    /// <summary>The applicant was reminded, once.</summary>
    public Result<IReadOnlyList<Change>> ChaseApplicant(DateOnly on, Act act) =>
        MoveAwaited(WhyNotChaseApplicant(Facts), a => a with { ChasedOn = on }, act);

    /// <summary>The applicant has answered: what was missing is here, or is not to be had.</summary>
    public Result<IReadOnlyList<Change>> HearApplicant(DateOnly on, Act act) =>
        MoveAwaited(WhyNotHearApplicant(Facts), a => a with { AnsweredOn = on }, act);

    private Result<IReadOnlyList<Change>> MoveAwaited(Error? whyNot, Func<AwaitedFacts, AwaitedFacts> move, Act act) =>
        Facts.Awaited is { } awaited ? Do(act, whyNot, new ApplicantAwaited(move(awaited))) : ReviewErrors.NotAsked;
}

/// <summary>The applicant was asked for what is missing; and, superseding that, reminded, and has answered.</summary>
public sealed class ApplicantAwaited : ReviewDecision
{
    private ApplicantAwaited() { }

    public ApplicantAwaited(AwaitedFacts awaited) =>
        (On, Missing, AnswerBy, ApplicantChasedOn, AnsweredOn) = (
            awaited.AskedOn,
            awaited.Missing,
            awaited.AnswerBy,
            awaited.ChasedOn,
            awaited.AnsweredOn
        );

    public string Missing { get; private set; } = "";
    public DateOnly AnswerBy { get; private set; }
    public DateOnly? ApplicantChasedOn { get; private set; }
    public DateOnly? AnsweredOn { get; private set; }

    internal override bool StandsInRegister => false;

    protected override IEnumerable<Told> Tell() =>
        [
            new("ApplicantAskedOn", On),
            new(nameof(Missing), Missing),
            new("ApplicantAnswersBy", AnswerBy),
            new(nameof(ApplicantChasedOn), ApplicantChasedOn),
            new("ApplicantAnsweredOn", AnsweredOn),
        ];

    internal override IEnumerable<string?> Words => [Missing, Why];

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            Awaited = new AwaitedFacts(On!.Value, Missing, AnswerBy, ApplicantChasedOn, AnsweredOn),
        };
}

/// <summary>What the applicant was asked for.</summary>
public sealed record AwaitedFacts(
    DateOnly AskedOn,
    string Missing,
    DateOnly AnswerBy,
    DateOnly? ChasedOn,
    DateOnly? AnsweredOn
);
