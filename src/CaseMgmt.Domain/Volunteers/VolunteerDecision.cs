using System.Linq.Expressions;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.Volunteers;

/// <summary>A dated decision, or a term, in the life of a volunteer.</summary>
public abstract class VolunteerDecision : DatedDecision
{
    /// <summary>The first term of its kind needs no number.</summary>
    protected sealed override string? PartName => Part == 0 ? null : "Term";

    public void Place(int part) => Part = part;

    internal abstract VolunteerFacts Onto(VolunteerFacts facts);
}

/// <summary>Who the volunteer is, and through which campaign they came.</summary>
public sealed class VolunteerNamed : VolunteerDecision
{
    private VolunteerNamed() { }

    public VolunteerNamed(string name, string panel, Link? campaign) =>
        (Name, Panel, CampaignId, CampaignName) = (
            name,
            panel,
            campaign is null ? null : new CampaignId(campaign.Key),
            campaign?.Name
        );

    public string Name { get; private set; } = "";
    public string Panel { get; private set; } = "";
    public CampaignId? CampaignId { get; private set; }

    /// <summary>As it was called then.</summary>
    public string? CampaignName { get; private set; }

    private Link? Campaign => CampaignId is { } id ? new Link(id.Value, CampaignName ?? "") : null;

    protected override IEnumerable<Told> Tell() =>
        [new(nameof(Name), Name), new(nameof(Panel), Panel), new(nameof(VolunteerFacts.Campaign), Campaign)];

    internal override VolunteerFacts Onto(VolunteerFacts facts) =>
        facts with
        {
            Name = Name,
            Panel = Panel,
            Campaign = Campaign,
        };
}

/// <summary>How the volunteer was recruited, from the application to the training.</summary>
public sealed class Recruited : VolunteerDecision
{
    private Recruited() { }

    public Recruited(DateOnly? appliedOn, DateOnly? interviewedOn, DateOnly? offeredOn, DateOnly? trainedOn) =>
        (On, InterviewedOn, OfferedOn, TrainedOn) = (appliedOn, interviewedOn, offeredOn, trainedOn);

    public DateOnly? InterviewedOn { get; private set; }
    public DateOnly? OfferedOn { get; private set; }
    public DateOnly? TrainedOn { get; private set; }

    protected override IEnumerable<Told> Tell() =>
        [
            new(nameof(VolunteerFacts.AppliedOn), On),
            new(nameof(InterviewedOn), InterviewedOn),
            new(nameof(OfferedOn), OfferedOn),
            new(nameof(TrainedOn), TrainedOn),
        ];

    internal override VolunteerFacts Onto(VolunteerFacts facts) =>
        facts with
        {
            AppliedOn = On,
            InterviewedOn = InterviewedOn,
            OfferedOn = OfferedOn,
            TrainedOn = TrainedOn,
        };
}

/// <summary>A term of vetting: from its clearance to the day on which it is due for renewal.</summary>
public sealed class VettingCleared : VolunteerDecision, ITerm
{
    private VettingCleared() { }

    public VettingCleared(DateOnly on) => On = on;

    /// <summary>By the target in force on clearance (36 months unless the office says otherwise).</summary>
    public DateOnly? DueOn { get; private set; }

    DateOnly? ITerm.FinalDay => DueOn;

    // The deadline keeps the target that it was made with, for as long as its day stands.
    internal void Fix(VettingCleared? held, OfficeRules rules) =>
        DueOn = held is not null && held.On == On ? held.DueOn : rules.DueOn(Targets.VettingRenewal, On!.Value);

    protected override IEnumerable<Told> Tell() =>
        [new(nameof(VolunteerFacts.VettingClearedOn), On), new("VettingDueOn", DueOn)];

    internal override VolunteerFacts Onto(VolunteerFacts facts) => facts with { VettingClearedOn = On };
}

/// <summary>A term in post: from the day of joining to the last day, both included.</summary>
public sealed class InPost : VolunteerDecision, ITerm
{
    private InPost() { }

    public InPost(DateOnly? joinedOn, DateOnly? leftOn, string? leavingReason) =>
        (On, LeftOn, LeavingReason) = (joinedOn, leftOn, leavingReason);

    public DateOnly? LeftOn { get; private set; }
    public string? LeavingReason { get; private set; }

    DateOnly? ITerm.FinalDay => LeftOn;

    /// <summary>The last day counts.</summary>
    public bool Covers(DateOnly day) => On <= day && (LeftOn is null || day <= LeftOn);

    /// <inheritdoc cref="Covers"/>
    public static Expression<Func<InPost, bool>> Covering(DateOnly day) =>
        t => t.On <= day && (t.LeftOn == null || day <= t.LeftOn);

    protected override IEnumerable<Told> Tell() =>
        [
            new(nameof(VolunteerFacts.JoinedOn), On),
            new(nameof(LeftOn), LeftOn),
            new(nameof(LeavingReason), LeavingReason),
        ];

    internal override VolunteerFacts Onto(VolunteerFacts facts) =>
        facts with
        {
            JoinedOn = On,
            LeftOn = LeftOn,
            LeavingReason = LeavingReason,
        };
}

/// <summary>A term of accreditation: from a day until before another.</summary>
public sealed class Accredited : VolunteerDecision, ITerm
{
    private Accredited() { }

    public Accredited(DateOnly? from, DateOnly? until) => (On, Until) = (from, until);

    public DateOnly? Until { get; private set; }

    DateOnly? ITerm.FinalDay => Until?.AddDays(-1);

    /// <summary>It holds before the day on which it ends, no longer on it.</summary>
    public bool Covers(DateOnly day) => On <= day && (Until is null || day < Until);

    /// <inheritdoc cref="Covers"/>
    public static Expression<Func<Accredited, bool>> Covering(DateOnly day) =>
        t => t.On <= day && (t.Until == null || day < t.Until);

    protected override IEnumerable<Told> Tell() =>
        [new(nameof(VolunteerFacts.AccreditedFrom), On), new(nameof(VolunteerFacts.AccreditedUntil), Until)];

    internal override VolunteerFacts Onto(VolunteerFacts facts) =>
        facts with
        {
            AccreditedFrom = On,
            AccreditedUntil = Until,
        };
}
