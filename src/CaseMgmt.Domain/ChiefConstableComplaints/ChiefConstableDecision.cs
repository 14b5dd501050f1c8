using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ChiefConstableComplaints;

/// <summary>A dated decision or event in the life of a contact that names the Chief Constable.</summary>
public abstract class ChiefConstableDecision : DatedDecision
{
    internal abstract ChiefConstableComplaintFacts Onto(ChiefConstableComplaintFacts facts);
}

/// <summary>The contact reached this office.</summary>
public sealed class ContactReceived : ChiefConstableDecision
{
    private ContactReceived() { }

    public ContactReceived(DateTime at) => (On, At) = (LondonTime.DayOf(at), at);

    /// <summary>The instant (UTC).</summary>
    public DateTime At { get; private set; }

    protected override IEnumerable<Told> Tell() => [new(nameof(ChiefConstableComplaintFacts.ReceivedAt), At)];

    internal override ChiefConstableComplaintFacts Onto(ChiefConstableComplaintFacts facts) =>
        facts with
        {
            ReceivedAt = At,
        };
}

/// <summary>The acknowledgement went to the person.</summary>
public sealed class ContactAcknowledged : ChiefConstableDecision
{
    private ContactAcknowledged() { }

    public ContactAcknowledged(DateOnly on) => On = on;

    protected override IEnumerable<Told> Tell() => [new(nameof(ChiefConstableComplaintFacts.AcknowledgedOn), On)];

    internal override ChiefConstableComplaintFacts Onto(ChiefConstableComplaintFacts facts) =>
        facts with
        {
            AcknowledgedOn = On,
        };
}

/// <summary>It was tested whether the contact is about the Chief Constable's own conduct, and what calls for Schedule 3.</summary>
public sealed class ConductTested : ChiefConstableDecision
{
    private ConductTested() { }

    public ConductTested(bool? aboutOwnConduct, IEnumerable<Schedule3Trigger> triggers) =>
        (AboutOwnConduct, Triggers) = (aboutOwnConduct, [.. triggers.Order()]);

    public bool? AboutOwnConduct { get; private set; }
    public IReadOnlyList<Schedule3Trigger> Triggers { get; private set; } = [];

    protected override IEnumerable<Told> Tell() =>
        [
            new(nameof(AboutOwnConduct), AboutOwnConduct),
            new(nameof(Triggers), Triggers.Count == 0 ? null : ChiefConstableComplaint.CodesOf(Triggers)),
        ];

    internal override ChiefConstableComplaintFacts Onto(ChiefConstableComplaintFacts facts) =>
        facts with
        {
            AboutOwnConduct = AboutOwnConduct,
            Triggers = Triggers.ToHashSet(),
        };
}

/// <summary>Recorded, logged outside Schedule 3, or passed to the force.</summary>
public sealed class RecordingDecided : ChiefConstableDecision
{
    private RecordingDecided() { }

    public RecordingDecided(DateOnly? on, RecordingDecision? recording) => (On, Recording) = (on, recording);

    public RecordingDecision? Recording { get; private set; }

    protected override IEnumerable<Told> Tell() =>
        [
            new(nameof(ChiefConstableComplaintFacts.Decision), Recording),
            new(nameof(ChiefConstableComplaintFacts.DecidedOn), On),
        ];

    internal override ChiefConstableComplaintFacts Onto(ChiefConstableComplaintFacts facts) =>
        facts with
        {
            Decision = Recording,
            DecidedOn = On,
        };
}

/// <summary>The complaint was referred to the IOPC.</summary>
public sealed class ReferredToIopc : ChiefConstableDecision
{
    private ReferredToIopc() { }

    public ReferredToIopc(DateOnly on) => On = on;

    protected override IEnumerable<Told> Tell() => [new(nameof(ChiefConstableComplaintFacts.ReferredToIopcOn), On)];

    internal override ChiefConstableComplaintFacts Onto(ChiefConstableComplaintFacts facts) =>
        facts with
        {
            ReferredToIopcOn = On,
        };
}

/// <summary>Nothing is left to do.</summary>
public sealed class ContactClosed : ChiefConstableDecision
{
    private ContactClosed() { }

    public ContactClosed(DateOnly on) => On = on;

    protected override IEnumerable<Told> Tell() => [new(nameof(ChiefConstableComplaintFacts.ClosedOn), On)];

    internal override ChiefConstableComplaintFacts Onto(ChiefConstableComplaintFacts facts) =>
        facts with
        {
            ClosedOn = On,
        };
}
