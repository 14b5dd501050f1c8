using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.Volunteers;

public readonly record struct VolunteerId(Guid Value) : ITypedId;

public enum VolunteerState
{
    Applicant,
    OnProbation,
    Accredited,
    AccreditationLapsed,
    Left,
}

/// <summary>What is recorded of a volunteer, as one register row holds it.</summary>
public sealed record VolunteerFacts
{
    public required string Name { get; init; }
    public required string Panel { get; init; }

    /// <summary>The campaign through which they came; null for those who came by themselves.</summary>
    public CampaignId? CampaignId { get; init; }
    public DateOnly? AppliedOn { get; init; }
    public DateOnly? InterviewedOn { get; init; }
    public DateOnly? OfferedOn { get; init; }
    public DateOnly? VettingClearedOn { get; init; }
    public DateOnly? TrainedOn { get; init; }

    /// <summary>Memorandum signed and pass issued after vetting and training: from this day the volunteer is in post, on probation.</summary>
    public DateOnly? JoinedOn { get; init; }
    public DateOnly? AccreditedFrom { get; init; }

    /// <summary>The accreditation holds before this day, no longer on it.</summary>
    public DateOnly? AccreditedUntil { get; init; }

    /// <summary>The last day in post.</summary>
    public DateOnly? LeftOn { get; init; }
    public string? LeavingReason { get; init; }
}

/// <summary>An independent custody visitor, from application to leaving.</summary>
public sealed class Volunteer : AggregateRoot<VolunteerId>
{
    private string reference = "";

    private Volunteer() { }

    public override string Reference => reference;

    public string Name { get; private set; } = "";
    public string Panel { get; private set; } = "";
    public CampaignId? CampaignId { get; private set; }
    public DateOnly? AppliedOn { get; private set; }
    public DateOnly? InterviewedOn { get; private set; }
    public DateOnly? OfferedOn { get; private set; }
    public DateOnly? VettingClearedOn { get; private set; }

    /// <summary>When the vetting is due for renewal, by the target in force on clearance (36 months unless the office says otherwise).</summary>
    public DateOnly? VettingDueOn { get; private set; }
    public DateOnly? TrainedOn { get; private set; }
    public DateOnly? JoinedOn { get; private set; }
    public DateOnly? AccreditedFrom { get; private set; }
    public DateOnly? AccreditedUntil { get; private set; }
    public DateOnly? LeftOn { get; private set; }
    public string? LeavingReason { get; private set; }

    /// <summary>Joined, and not yet gone: the last day counts.</summary>
    public bool IsInPostOn(DateOnly day) => JoinedOn <= day && (LeftOn is null || day <= LeftOn);

    public bool IsAccreditedOn(DateOnly day) =>
        AccreditedFrom <= day && (AccreditedUntil is null || day < AccreditedUntil);

    public bool IsOnProbationOn(DateOnly day) => IsInPostOn(day) && (AccreditedFrom is null || day < AccreditedFrom);

    public VolunteerState StateOn(DateOnly day) => StateOn(day, JoinedOn, AccreditedFrom, AccreditedUntil, LeftOn);

    /// <summary>Where somebody with these days stands on a day.</summary>
    public static VolunteerState StateOn(
        DateOnly day,
        DateOnly? joinedOn,
        DateOnly? accreditedFrom,
        DateOnly? accreditedUntil,
        DateOnly? leftOn
    ) =>
        leftOn < day ? VolunteerState.Left
        : joinedOn is null || joinedOn > day ? VolunteerState.Applicant
        : accreditedFrom is null || accreditedFrom > day ? VolunteerState.OnProbation
        : accreditedUntil is null || accreditedUntil > day ? VolunteerState.Accredited
        : VolunteerState.AccreditationLapsed;

    public static Result<Volunteer> Record(
        string reference,
        VolunteerFacts facts,
        OfficeRules rules,
        TimeProvider clock
    )
    {
        var findings = Check(facts, rules);
        if (findings.AnyErrors)
        {
            return Result.Refused<Volunteer>(findings.Errors);
        }

        var volunteer = new Volunteer
        {
            Id = new VolunteerId(Ids.New(clock)),
            reference = reference,
            RecordedAt = rules.Now,
        };
        volunteer.Apply(facts, rules);
        return Result.Done(volunteer, findings.Warnings);
    }

    /// <summary>Puts the record in line with what the office's register now says.</summary>
    /// <param name="visits">The visits that the volunteer made, null when there are none: they were in post on their days.</param>
    public Result Correct(VolunteerFacts facts, VisitsMade? visits, OfficeRules rules)
    {
        var findings = Check(facts, rules);
        findings
            .Refuse(
                visits is not null && facts.JoinedOn is null,
                new Error(
                    "volunteer.visited_unjoined",
                    $"The volunteer made visits, the first {VisitsMade.Say(visits?.First)}: the day of joining cannot be taken away. Enter it, or correct the visits first.",
                    "joined_on"
                )
            )
            .Refuse(
                facts.JoinedOn > visits?.First.On,
                new Error(
                    "volunteer.visited_before_joining",
                    $"The volunteer made a visit before this day: {VisitsMade.Say(visits?.First)}. Correct the day, or that visit first.",
                    "joined_on"
                )
            )
            .Refuse(
                facts.LeftOn < visits?.Last.On,
                new Error(
                    "volunteer.visited_after_leaving",
                    $"The volunteer made a visit after this day: {VisitsMade.Say(visits?.Last)}. Correct the day, or that visit first.",
                    "left_on"
                )
            );
        if (!findings.AnyErrors)
        {
            Apply(facts, rules);
        }

        return findings.ToResult();
    }

    private void Apply(VolunteerFacts facts, OfficeRules rules)
    {
        Name = facts.Name;
        Panel = facts.Panel;
        CampaignId = facts.CampaignId;
        AppliedOn = facts.AppliedOn;
        InterviewedOn = facts.InterviewedOn;
        OfferedOn = facts.OfferedOn;
        // The deadline keeps the target that it was made with, for as long as its day stands.
        if (facts.VettingClearedOn != VettingClearedOn)
        {
            VettingDueOn = facts.VettingClearedOn is { } cleared ? rules.DueOn(Targets.VettingRenewal, cleared) : null;
        }

        VettingClearedOn = facts.VettingClearedOn;
        TrainedOn = facts.TrainedOn;
        JoinedOn = facts.JoinedOn;
        AccreditedFrom = facts.AccreditedFrom;
        AccreditedUntil = facts.AccreditedUntil;
        LeftOn = facts.LeftOn;
        LeavingReason = facts.LeavingReason;
    }

    private static Findings Check(VolunteerFacts facts, OfficeRules rules)
    {
        var findings = new Findings();
        var applied = new DatedFact("applied_on", "The application", facts.AppliedOn);
        var interviewed = new DatedFact("interviewed_on", "The interview", facts.InterviewedOn);
        var offered = new DatedFact("offered_on", "The offer", facts.OfferedOn);
        var vetted = new DatedFact("vetting_cleared_on", "The vetting clearance", facts.VettingClearedOn);
        var trained = new DatedFact("trained_on", "The training", facts.TrainedOn);
        var joined = new DatedFact("joined_on", "The day of joining", facts.JoinedOn);
        var accredited = new DatedFact("accredited_from", "The accreditation", facts.AccreditedFrom);
        var until = new DatedFact("accredited_until", "The end of the accreditation", facts.AccreditedUntil);
        var left = new DatedFact("left_on", "The day of leaving", facts.LeftOn);

        DateRules.NotInFuture(findings, rules.Today, applied, interviewed, offered, vetted, trained, joined);
        DateRules.NotBeforeTargets(findings, rules, Targets.VettingRenewal, vetted);
        DateRules.InOrder(findings, applied, interviewed, offered);
        // Vetting is renewed: a clearance after joining is a later one.
        if (facts.VettingClearedOn <= facts.JoinedOn || facts.JoinedOn is null)
        {
            DateRules.InOrder(findings, offered, vetted, joined);
        }

        DateRules.InOrder(findings, offered, trained, joined);
        DateRules.InOrder(findings, joined, accredited, until);
        DateRules.InOrder(findings, joined, left);
        return findings
            .Refuse(
                string.IsNullOrWhiteSpace(facts.Name),
                new Error("volunteer.name_missing", "Enter the volunteer's name.", "name")
            )
            .Refuse(
                string.IsNullOrWhiteSpace(facts.Panel),
                new Error("volunteer.panel_missing", "Enter the volunteer's panel.", "panel")
            )
            .Refuse(
                facts.JoinedOn is not null && (facts.VettingClearedOn is null || facts.TrainedOn is null),
                new Error(
                    "volunteer.joined_unprepared",
                    "Nobody joins before vetting and training: enter both days.",
                    facts.VettingClearedOn is null ? "vetting_cleared_on" : "trained_on"
                )
            )
            .Refuse(
                facts.AccreditedFrom is not null && facts.JoinedOn is null,
                new Error("volunteer.accredited_unjoined", "An accreditation needs the day of joining.", "joined_on")
            )
            .Refuse(
                facts.AccreditedUntil is not null && facts.AccreditedFrom is null,
                new Error(
                    "volunteer.accreditation_incomplete",
                    "Enter the day from which the accreditation holds.",
                    "accredited_from"
                )
            )
            .Refuse(
                facts.LeftOn is not null && facts.JoinedOn is null,
                new Error(
                    "volunteer.left_unjoined",
                    "Somebody who never joined cannot have left. Clear the day of leaving.",
                    "left_on"
                )
            )
            .Refuse(
                facts.LeavingReason is not null && facts.LeftOn is null,
                new Error(
                    "volunteer.leaving_undated",
                    "A reason for leaving is given: enter the day as well.",
                    "left_on"
                )
            );
    }
}
