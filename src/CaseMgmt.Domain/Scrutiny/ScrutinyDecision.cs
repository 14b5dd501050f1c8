using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.Scrutiny;

/// <summary>A dated decision or event in the life of a session of the panel.</summary>
public abstract class ScrutinyDecision : DatedDecision;

/// <summary>The session took place.</summary>
public sealed class SessionHeld : ScrutinyDecision
{
    private SessionHeld() { }

    public SessionHeld(DateOnly on, ScrutinyKind kind, string? sessionReference = null) =>
        (On, Kind, SessionReference) = (on, kind, sessionReference);

    public ScrutinyKind Kind { get; private set; }
    public string? SessionReference { get; private set; }

    protected override IEnumerable<Told> Tell() =>
        [
            new(nameof(ScrutinySession.HeldOn), On),
            new(nameof(Kind), Kind),
            new(nameof(SessionReference), SessionReference),
        ];
}

/// <summary>So many members of the panel came.</summary>
public sealed class SessionAttended : ScrutinyDecision
{
    private SessionAttended() { }

    public SessionAttended(int members) => Members = members;

    public int Members { get; private set; }

    protected override IEnumerable<Told> Tell() => [new(nameof(ScrutinySession.MembersAttending), Members)];
}

/// <summary>A decision or event in the life of one case of the session, by its number.</summary>
public abstract class CaseDecision : ScrutinyDecision
{
    /// <summary>A case is selected before anything else becomes of it.</summary>
    internal virtual int Step => 1;

    protected sealed override string PartName => "Case";

    internal abstract ScrutinyCaseFacts Onto(ScrutinyCaseFacts? held);
}

/// <summary>The panel selected an incident.</summary>
public sealed class CaseSelected : CaseDecision
{
    private CaseSelected() { }

    public CaseSelected(int number, string caseReference) => (Part, CaseReference) = (number, caseReference);

    public string CaseReference { get; private set; } = "";

    /// <summary>The first day of the month of the incident.</summary>
    public DateOnly? IncidentMonth { get; init; }

    /// <summary>Null where the register does not say.</summary>
    public required bool? BodyWornVideoAvailable { get; init; }
    public string? NotViewableReason { get; init; }

    /// <summary>Null where the register does not say.</summary>
    public bool? Viewed { get; init; }

    internal override int Step => 0;

    protected override IEnumerable<Told> Tell() =>
        [
            new(nameof(CaseReference), CaseReference),
            new(nameof(IncidentMonth), IncidentMonth),
            new(nameof(BodyWornVideoAvailable), BodyWornVideoAvailable),
            new(nameof(NotViewableReason), NotViewableReason),
            new(nameof(Viewed), Viewed),
        ];

    internal override ScrutinyCaseFacts Onto(ScrutinyCaseFacts? held) =>
        new()
        {
            CaseReference = CaseReference,
            IncidentMonth = IncidentMonth,
            BodyWornVideoAvailable = BodyWornVideoAvailable,
            NotViewableReason = NotViewableReason,
            Viewed = Viewed,
        };
}

/// <summary>The panel agreed on a rating.</summary>
public sealed class CaseRated : CaseDecision
{
    private CaseRated() { }

    public CaseRated(int number, string rating) => (Part, Rating) = (number, rating);

    public string Rating { get; private set; } = "";

    protected override IEnumerable<Told> Tell() => [new(nameof(Rating), Rating)];

    internal override ScrutinyCaseFacts Onto(ScrutinyCaseFacts? held) => held! with { Rating = Rating };
}

/// <summary>The panel's feedback went to the force.</summary>
public sealed class FeedbackSent : CaseDecision
{
    private FeedbackSent() { }

    public FeedbackSent(int number, DateOnly on) => (Part, On) = (number, on);

    protected override IEnumerable<Told> Tell() => [new(nameof(ScrutinyCaseFacts.FeedbackSentOn), On)];

    internal override ScrutinyCaseFacts Onto(ScrutinyCaseFacts? held) => held! with { FeedbackSentOn = On };
}

/// <summary>The panel found something to be learnt.</summary>
public sealed class LearningFound : CaseDecision
{
    private LearningFound() { }

    public LearningFound(int number, string learning) => (Part, Learning) = (number, learning);

    public string Learning { get; private set; } = "";

    protected override IEnumerable<Told> Tell() => [new(nameof(Learning), Learning)];

    internal override ScrutinyCaseFacts Onto(ScrutinyCaseFacts? held) => held! with { Learning = Learning };
}

/// <summary>What was to be learnt has been done.</summary>
public sealed class LearningDone : CaseDecision
{
    private LearningDone() { }

    public LearningDone(int number, DateOnly on) => (Part, On) = (number, on);

    protected override IEnumerable<Told> Tell() => [new(nameof(ScrutinyCaseFacts.LearningDoneOn), On)];

    internal override ScrutinyCaseFacts Onto(ScrutinyCaseFacts? held) => held! with { LearningDoneOn = On };
}

/// <summary>The force answered the feedback on the case.</summary>
public sealed class ForceResponded : CaseDecision
{
    private ForceResponded() { }

    public ForceResponded(int number, DateOnly on) => (Part, On) = (number, on);

    protected override IEnumerable<Told> Tell() => [new(nameof(ScrutinyCaseFacts.ForceRespondedOn), On)];

    internal override ScrutinyCaseFacts Onto(ScrutinyCaseFacts? held) => held! with { ForceRespondedOn = On };
}
