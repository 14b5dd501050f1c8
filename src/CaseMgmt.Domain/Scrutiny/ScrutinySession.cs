using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.Scrutiny;

public readonly record struct ScrutinySessionId(Guid Value) : ITypedId;

public enum ScrutinyKind
{
    StopAndSearch,
    UseOfForce,
    Custody,

    /// <summary>Where the panel meets without looking at cases.</summary>
    AnnualMeeting,
}

/// <summary>What the decisions in force say of a case that the panel selected.</summary>
public sealed record ScrutinyCaseFacts
{
    /// <summary>Stands for the reason that nobody gave, so that the reasons add up to the videos not available.</summary>
    public const string ReasonNotStated = "not_stated";

    public required string CaseReference { get; init; }

    /// <summary>The first day of the month of the incident.</summary>
    public DateOnly? IncidentMonth { get; init; }

    /// <summary>Null where the register does not say.</summary>
    public required bool? BodyWornVideoAvailable { get; init; }

    /// <summary>Did the panel see it? Null where the register does not say.</summary>
    public bool? Viewed { get; init; }

    /// <summary>Why the video could not be viewed, as a code such as <c>not_recorded</c>.</summary>
    public string? NotViewableReason { get; init; }

    /// <summary>A code of the configured rating scale; null where the panel agreed none.</summary>
    public string? Rating { get; init; }
    public DateOnly? FeedbackSentOn { get; init; }
    public string? Learning { get; init; }

    /// <summary>When what was to be learnt had been done.</summary>
    public DateOnly? LearningDoneOn { get; init; }

    /// <summary>When the force answered the feedback.</summary>
    public DateOnly? ForceRespondedOn { get; init; }

    /// <summary>An available video was viewed if somebody says so; where nobody says, if anything came of it: there may have been no time for it.</summary>
    public bool WasViewed =>
        Viewed
        ?? (
            BodyWornVideoAvailable is not false
            && (Rating is not null || FeedbackSentOn is not null || Learning is not null)
        );
}

/// <summary>
/// A session of the Community Scrutiny Panel, which looks at body worn video of stop and search, use of force or custody
/// and gives feedback for each one viewed. Selected = viewed + available and not viewed + not viewable + not stated. It may have no case.
/// </summary>
public sealed class ScrutinySession : DecidedRecord<ScrutinySessionId, ScrutinyDecision>
{
    private readonly List<ScrutinyCase> cases = [];

    private ScrutinySession() { }

    public override string Reference => $"{CodeText.Of(Kind)} {HeldOn:yyyy-MM-dd} {SessionReference}".TrimEnd();

    public DateOnly HeldOn { get; private set; }
    public ScrutinyKind Kind { get; private set; }

    /// <summary>The office's own, by which two sessions of a kind on one day are told apart; empty where there is none.</summary>
    public string SessionReference { get; private set; } = "";

    /// <summary>How many members of the panel came; null where nobody has said.</summary>
    public int? MembersAttending { get; private set; }

    public IReadOnlyList<ScrutinyCase> Cases => cases;

    public static Result<ScrutinySession> Hold(
        DateOnly heldOn,
        ScrutinyKind kind,
        Act act,
        string? sessionReference = null
    )
    {
        var findings = new Findings();
        DateRules.NotInFuture(findings, act.Rules.Today, new DatedFact("SessionOn", "The session", heldOn));
        if (findings.AnyErrors)
        {
            return Result.Refused<ScrutinySession>(findings.Errors);
        }

        var session = new ScrutinySession
        {
            Id = new ScrutinySessionId(act.NewKey()),
            HeldOn = heldOn,
            Kind = kind,
            SessionReference = sessionReference ?? "",
            RecordedAt = act.At,
        };
        session.Decide([new SessionHeld(heldOn, kind, sessionReference)], act);
        return Result.Done(session);
    }

    /// <summary>The number of the case with the reference; that of a new one where the session has none.</summary>
    public int NumberOf(string caseReference) =>
        cases.Find(c => c.CaseReference == caseReference)?.Number
        ?? cases.Select(c => c.Number).DefaultIfEmpty().Max() + 1;

    /// <summary>Null for a number of members that can have come.</summary>
    public static Error? WhyNotAttended(int members) =>
        members >= 0
            ? null
            : new Error(
                "scrutiny.attendance_negative",
                "Fewer than no members cannot have come. Enter how many came, 0 for none.",
                nameof(MembersAttending)
            );

    /// <summary>How many members of the panel came.</summary>
    public Result<IReadOnlyList<Change>> TellAttendance(int members, Act act)
    {
        if (WhyNotAttended(members) is { } whyNot)
        {
            return whyNot;
        }

        MembersAttending = members;
        return Result.Done(Decide([new SessionAttended(members)], act), []);
    }

    /// <summary>What is told of one case: that it was selected, and what became of it. What is told no longer is taken back.</summary>
    public Result<IReadOnlyList<Change>> TellCase(IReadOnlyCollection<CaseDecision> told, Act act)
    {
        var number = told.First().Part;
        var facts = told.OrderBy(d => d.Step).Aggregate((ScrutinyCaseFacts?)null, (held, d) => d.Onto(held))!;
        var findings = ScrutinyCase.Check(facts, this, act.Rules);
        if (findings.AnyErrors)
        {
            return Result.Refused<IReadOnlyList<Change>>(findings.Errors);
        }

        var made = Decide(told, act, takenBack: d => d is CaseDecision && d.Part == number);
        if (made.Count > 0)
        {
            var held = cases.Find(c => c.Number == number);
            if (held is null)
            {
                held = new ScrutinyCase(act.NewKey());
                cases.Add(held);
            }

            held.Project(number, facts);
        }

        return Result.Done(made, findings.Warnings);
    }
}
