using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ChiefConstableComplaints;

public readonly record struct ChiefConstableComplaintId(Guid Value) : ITypedId;

/// <summary>What was decided about a contact that names the Chief Constable.</summary>
public enum RecordingDecision
{
    /// <summary>About a delegated matter: passed to the force, the complainant told in writing why.</summary>
    ForwardedToForce,
    LoggedOutsideSchedule3,
    Recorded,
}

/// <summary>Why a complaint must be handled under Schedule 3 (Police Reform Act 2002 Sch 3 para 2(6A)-(6B)).</summary>
public enum Schedule3Trigger
{
    ComplainantAsked,
    DeathOrSeriousInjury,
    ConductCriminalOrDisciplinary,
    Article2Or3,
    Regulation4Description,
}

/// <summary>What the decisions in force say of a contact that names the Chief Constable.</summary>
public sealed record ChiefConstableComplaintFacts
{
    public required DateTime ReceivedAt { get; init; }
    public DateOnly? AcknowledgedOn { get; init; }

    /// <summary>About the Chief Constable's own acts or direct involvement? Null until that is tested.</summary>
    public bool? AboutOwnConduct { get; init; }
    public IReadOnlySet<Schedule3Trigger> Triggers { get; init; } = new HashSet<Schedule3Trigger>();
    public RecordingDecision? Decision { get; init; }
    public DateOnly? DecidedOn { get; init; }
    public DateOnly? ReferredToIopcOn { get; init; }
    public DateOnly? ClosedOn { get; init; }
}

/// <summary>
/// A contact that names the Chief Constable, for whose own conduct the Commissioner is the appropriate authority. Not
/// recording is right only when nothing calls for Schedule 3 and the complainant has not asked for it.
/// </summary>
public sealed class ChiefConstableComplaint : DecidedRecord<ChiefConstableComplaintId, ChiefConstableDecision>
{
    private string reference = "";

    private ChiefConstableComplaint() { }

    public override string Reference => reference;

    /// <summary>What the office's own register calls the contact, where that is no reference of ours; null where it is.</summary>
    public string? OwnReference { get; private set; }

    public DateTime ReceivedAt { get; private set; }
    public DateOnly ReceivedOn { get; private set; }
    public DateOnly? AcknowledgedOn { get; private set; }
    public bool? AboutOwnConduct { get; private set; }

    /// <summary>Codes of the reasons for handling it under Schedule 3, separated by semicolons.</summary>
    public string Triggers { get; private set; } = "";
    public RecordingDecision? Decision { get; private set; }
    public DateOnly? DecidedOn { get; private set; }
    public DateOnly? ReferredToIopcOn { get; private set; }
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Takes a contact into the office's records, with whatever is known to have become of it.</summary>
    /// <param name="ownReference">What the office's own register calls it; null where that is the reference.</param>
    public static Result<ChiefConstableComplaint> Receive(
        CaseReference reference,
        IReadOnlyCollection<ChiefConstableDecision> told,
        Act act,
        string? ownReference = null
    )
    {
        var complaint = new ChiefConstableComplaint
        {
            OwnReference = ownReference,
            Id = new ChiefConstableComplaintId(act.NewKey()),
            reference = reference.ToString(),
            RecordedAt = act.At,
        };
        if (ownReference is not null)
        {
            complaint.Note(new Change(nameof(OwnReference), null, ownReference));
        }

        var outcome = complaint.TellAnew(told, act);
        return outcome.IsDone
            ? Result.Done(complaint, outcome.Warnings)
            : Result.Refused<ChiefConstableComplaint>(outcome.Errors);
    }

    /// <summary>The office's register tells the whole of the contact anew.</summary>
    public Result<IReadOnlyList<Change>> TellAnew(IReadOnlyCollection<ChiefConstableDecision> told, Act act)
    {
        var facts = told.Aggregate(
            new ChiefConstableComplaintFacts { ReceivedAt = default },
            (held, decision) => decision.Onto(held)
        );
        var findings = Check(facts, act.Rules);
        if (findings.AnyErrors)
        {
            return Result.Refused<IReadOnlyList<Change>>(findings.Errors);
        }

        var made = Decide(told, act, takenBack: _ => true);
        Project(facts);
        return Result.Done(made, findings.Warnings);
    }

    private void Project(ChiefConstableComplaintFacts facts)
    {
        ReceivedAt = facts.ReceivedAt;
        ReceivedOn = LondonTime.DayOf(facts.ReceivedAt);
        AcknowledgedOn = facts.AcknowledgedOn;
        AboutOwnConduct = facts.AboutOwnConduct;
        Triggers = CodesOf(facts.Triggers);
        Decision = facts.Decision;
        DecidedOn = facts.DecidedOn;
        ReferredToIopcOn = facts.ReferredToIopcOn;
        ClosedOn = facts.ClosedOn;
    }

    internal static string CodesOf(IEnumerable<Schedule3Trigger> triggers) =>
        string.Join(';', triggers.Order().Select(CodeText.Of));

    private static Findings Check(ChiefConstableComplaintFacts facts, OfficeRules rules)
    {
        var findings = new Findings();
        var received = new DatedFact(nameof(ReceivedAt), "The day of receipt", LondonTime.DayOf(facts.ReceivedAt));
        var acknowledged = new DatedFact(nameof(AcknowledgedOn), "The acknowledgement", facts.AcknowledgedOn);
        var decided = new DatedFact(nameof(DecidedOn), "The recording decision", facts.DecidedOn);
        var referred = new DatedFact(nameof(ReferredToIopcOn), "The referral to the IOPC", facts.ReferredToIopcOn);
        var closed = new DatedFact(nameof(ClosedOn), "The closing", facts.ClosedOn);
        DateRules.NotInFuture(findings, rules.Today, received, acknowledged, decided, referred, closed);
        DateRules.InOrder(findings, received, acknowledged);
        DateRules.InOrder(findings, received, decided, closed);
        DateRules.InOrder(findings, received, referred);
        return findings
            .Refuse(
                (facts.Decision is null) != (facts.DecidedOn is null),
                new Error(
                    "chief_constable.decision_incomplete",
                    "A recording decision needs both what was decided and the day.",
                    nameof(DecidedOn)
                )
            )
            .Refuse(
                facts.Decision is RecordingDecision.LoggedOutsideSchedule3 && facts.Triggers.Count > 0,
                new Error(
                    "chief_constable.must_record",
                    "This complaint must be recorded under Schedule 3: "
                        + string.Join(", ", facts.Triggers.Order().Select(CodeText.Of))
                        + ".",
                    nameof(Decision)
                )
            )
            .Refuse(
                facts.Decision is RecordingDecision.ForwardedToForce && facts.AboutOwnConduct is true,
                new Error(
                    "chief_constable.own_conduct",
                    "A complaint about the Chief Constable's own conduct stays with the Commissioner; it is not passed to the force.",
                    nameof(Decision)
                )
            )
            .Refuse(
                facts.Decision is RecordingDecision.ForwardedToForce && facts.AboutOwnConduct is null,
                new Error(
                    "chief_constable.untested",
                    "Before a complaint is passed to the force it is tested whether it is about the Chief Constable's own conduct: enter no.",
                    nameof(AboutOwnConduct)
                )
            )
            .Refuse(
                facts.Decision is (RecordingDecision.Recorded or RecordingDecision.LoggedOutsideSchedule3)
                    && facts.AboutOwnConduct is not true,
                new Error(
                    "chief_constable.not_own_conduct",
                    "The Commissioner logs or records only complaints about the Chief Constable's own conduct.",
                    nameof(AboutOwnConduct)
                )
            )
            .Refuse(
                facts.ReferredToIopcOn is not null && facts.Decision is not RecordingDecision.Recorded,
                new Error(
                    "chief_constable.referred_unrecorded",
                    "Only a recorded complaint can have been referred to the IOPC.",
                    nameof(ReferredToIopcOn)
                )
            )
            .Refuse(
                facts.ClosedOn is not null && facts.Decision is null,
                new Error(
                    "chief_constable.closed_undecided",
                    "A complaint can be closed only after the recording decision.",
                    nameof(ClosedOn)
                )
            );
    }
}
