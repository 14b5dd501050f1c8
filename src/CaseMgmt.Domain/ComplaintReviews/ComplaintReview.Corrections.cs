using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public sealed partial class ComplaintReview
{
    /// <summary>The days that can be corrected, and the decision that tells each of them anew.</summary>
    private static readonly Dictionary<string, Func<ComplaintReview, DateOnly, ReviewDecision?>> Days = new(
        StringComparer.Ordinal
    )
    {
        [nameof(ReviewFacts.ReceivedOn)] = (r, day) =>
            r.The<Received>() is { } held
                ? new Received(
                    SameTimeOn(day, held.At),
                    held.Channel,
                    held.ElsewhereOn,
                    held.ForwardedElsewhereOn,
                    held.IsDayAlone is true,
                    held.OtherBodyNamed
                )
                : null,
        // A forwarded application has these days, known or not yet.
        [nameof(ReviewFacts.OriginallyReceivedElsewhereOn)] = (r, day) =>
            r.The<Received>() is { Channel: ReviewChannel.ForwardedByIopc or ReviewChannel.ForwardedByForce } held
                ? new Received(
                    held.At,
                    held.Channel,
                    day,
                    held.ForwardedElsewhereOn,
                    held.IsDayAlone is true,
                    held.OtherBodyNamed
                )
                : null,
        [nameof(ReviewFacts.ForwardedElsewhereOn)] = (r, day) =>
            r.The<Received>() is { Channel: ReviewChannel.ForwardedByIopc or ReviewChannel.ForwardedByForce } held
                ? new Received(
                    held.At,
                    held.Channel,
                    held.ElsewhereOn,
                    day,
                    held.IsDayAlone is true,
                    held.OtherBodyNamed
                )
                : null,
        [nameof(ReviewFacts.ComplaintMadeOn)] = (r, day) =>
            r.Facts is { ComplaintMadeOn: not null } facts ? Describe(facts with { ComplaintMadeOn = day }) : null,
        [nameof(ReviewFacts.OutcomeLetterOn)] = (r, day) =>
            r.Facts is { OutcomeLetterOn: not null } facts ? Describe(facts with { OutcomeLetterOn = day }) : null,
        [nameof(ReviewFacts.InformationProvidedOn)] = (r, day) =>
            r.Facts is { Window: not null } facts ? Describe(facts with { InformationProvidedOn = day }) : null,
        [nameof(ReviewFacts.AcknowledgedOn)] = (r, day) => r.The<Acknowledged>() is null ? null : new Acknowledged(day),
        [nameof(ReviewFacts.ValidityDecidedOn)] = (r, day) =>
            r.The<ValidityDecided>() is { } held ? new ValidityDecided(day, held.Validity, held.Reason) : null,
        [nameof(ReviewFacts.ApplicantToldNotValidOn)] = (r, day) =>
            r.The<ApplicantToldNotValid>() is null ? null : new ApplicantToldNotValid(day),
        [nameof(ReviewFacts.PapersRequestedOn)] = (r, day) =>
            r.The<PapersRequested>() is null ? null : new PapersRequested(day),
        [nameof(ReviewFacts.PapersReceivedOn)] = (r, day) =>
            r.The<PapersReceived>() is null ? null : new PapersReceived(day),
        [nameof(ReviewFacts.DecisionSentOn)] = (r, day) =>
            r.The<DecisionSent>() is { } held ? new DecisionSent(day, held.Result, held.FeedbackGiven) : null,
        [nameof(ReviewFacts.WithdrawnOn)] = (r, day) => r.The<Withdrawn>() is null ? null : new Withdrawn(day),
        [nameof(ReviewFacts.ComplaintWithdrawnOn)] = (r, day) =>
            r.The<ComplaintWithdrawn>() is null ? null : new ComplaintWithdrawn(day),
    };

    /// <summary>The names of the days that can be corrected, in the order of a review's life.</summary>
    public static IReadOnlyCollection<string> CorrectableDays => Days.Keys;

    /// <summary>The names of those that this review has, looked for when somebody asks.</summary>
    public IEnumerable<string> DaysToCorrect => Days.Where(d => d.Value(this, default) is not null).Select(d => d.Key);

    /// <summary>Puts another day in the place of a wrong one; why is part of the history, and what was known before stays known.</summary>
    /// <param name="name">One of <see cref="CorrectableDays"/>.</param>
    public Result<IReadOnlyList<Change>> CorrectDay(string name, DateOnly day, Act act)
    {
        var findings = new Findings().Refuse(string.IsNullOrWhiteSpace(act.Why), ActErrors.ReasonMissing);
        if (Days.GetValueOrDefault(name)?.Invoke(this, day) is not { } told)
        {
            findings.Refuse(true, ReviewErrors.NothingToCorrect);
            return Shared.Result.Refused<IReadOnlyList<Change>>(findings.Errors);
        }

        var outcome = Decide(act, [told], findings);
        return outcome is { IsDone: true, Value.Count: 0 } ? ReviewErrors.DayAsRecorded(name, day) : outcome;
    }

    private T? The<T>()
        where T : ReviewDecision => InForce.OfType<T>().FirstOrDefault();

    private static ComplaintDescribed Describe(ReviewFacts facts) =>
        new()
        {
            ForceReference = facts.ForceReference,
            ComplaintMadeOn = facts.ComplaintMadeOn,
            OutcomeLetterOn = facts.OutcomeLetterOn,
            InformationProvidedOn = facts.InformationProvidedOn,
            HandlingRoute = facts.HandlingRoute,
            Summary = facts.Summary,
        };

    // A time that the spring change skips on the other day: noon, which exists on every day.
    private static DateTime SameTimeOn(DateOnly day, DateTime at) =>
        LondonTime.ToUtc(day.ToDateTime(TimeOnly.FromDateTime(LondonTime.ToLocal(at))))
        ?? LondonTime.ToUtc(day.ToDateTime(new TimeOnly(12, 0)))!.Value;
}
