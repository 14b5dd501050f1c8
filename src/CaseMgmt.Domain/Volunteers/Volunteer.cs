using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.Volunteers;

public readonly record struct VolunteerId(Guid Value) : ITypedId;

/// <summary>What the decisions in force say of a volunteer.</summary>
public sealed record VolunteerFacts
{
    public required string Name { get; init; }
    public required string Panel { get; init; }

    /// <summary>The campaign through which they came; null for those who came by themselves.</summary>
    public Link? Campaign { get; init; }
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

    /// <summary>Of several terms of a kind, the latest.</summary>
    internal static VolunteerFacts Of(IEnumerable<VolunteerDecision> decisions) =>
        decisions
            .OrderBy(d => d.On)
            .Aggregate(new VolunteerFacts { Name = "", Panel = "" }, (facts, decision) => decision.Onto(facts));
}

/// <summary>
/// An independent custody visitor, from application to leaving, and back perhaps: what the decisions and terms in force make of the
/// person. The columns show the latest term of each kind; what held on a day is asked of the terms.
/// </summary>
public sealed class Volunteer : DecidedRecord<VolunteerId, VolunteerDecision>
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

    /// <summary>Joined, and not yet gone: the last day counts. <see cref="VolunteerStates"/> asks the database the same.</summary>
    public bool IsInPostOn(DateOnly day) => InForce.OfType<InPost>().Any(t => t.Covers(day));

    public bool IsAccreditedOn(DateOnly day) => InForce.OfType<Accredited>().Any(t => t.Covers(day));

    /// <summary>Accredited before, and not on this day.</summary>
    public bool HasLapsedOn(DateOnly day) => !IsAccreditedOn(day) && InForce.OfType<Accredited>().Any(t => t.On <= day);

    public bool IsOnProbationOn(DateOnly day) => IsInPostOn(day) && !InForce.OfType<Accredited>().Any(t => t.On <= day);

    /// <summary>Takes a volunteer into the office's records, with whatever is known to have become of them.</summary>
    public static Result<Volunteer> Enrol(string reference, IReadOnlyCollection<VolunteerDecision> told, Act act)
    {
        var volunteer = new Volunteer
        {
            Id = new VolunteerId(act.NewKey()),
            reference = reference,
            RecordedAt = act.At,
        };
        var outcome = volunteer.TellAnew(told, visits: null, act);
        return outcome.IsDone ? Result.Done(volunteer, outcome.Warnings) : Result.Refused<Volunteer>(outcome.Errors);
    }

    /// <summary>
    /// A row of the office's register tells of the volunteer anew, with one term of each kind: a further row, or a later register, adds
    /// the next term. Where the office holds a single term and the row has none, it is taken back.
    /// </summary>
    /// <param name="visits">The visits that the volunteer made, null when there are none: they were in post on their days.</param>
    /// <param name="besides">The days of joining of which the register tells in its other rows.</param>
    public Result<IReadOnlyList<Change>> TellAnew(
        IReadOnlyCollection<VolunteerDecision> told,
        VisitsMade? visits,
        Act act,
        IReadOnlyCollection<DateOnly>? besides = null
    )
    {
        Place(told, besides ?? []);
        bool TakenBack(VolunteerDecision held) =>
            held is VolunteerNamed
            || told.Any(t => t.IsOfTheKindOf(held))
            || InForce.Count(d => d.GetType() == held.GetType()) == 1 && told.All(t => t.GetType() != held.GetType());
        var findings = Check(VolunteerFacts.Of(told), act.Rules);
        List<InPost> terms = [.. With(told, TakenBack).OfType<InPost>()];
        findings.Refuse(
            Terms.AnyOverlap(terms),
            new Error(
                "volunteer.terms_overlap",
                "The volunteer is in post on this day by another row already, and nobody is in post twice. Enter the last day of the earlier term there, or correct one of the two.",
                nameof(JoinedOn)
            )
        );
        CheckVisits(findings, terms, visits);
        if (findings.AnyErrors)
        {
            return Result.Refused<IReadOnlyList<Change>>(findings.Errors);
        }

        foreach (var vetting in told.OfType<VettingCleared>())
        {
            vetting.Fix(InForce.OfType<VettingCleared>().FirstOrDefault(v => v.IsOfTheKindOf(vetting)), act.Rules);
        }

        var made = Decide(told, act, TakenBack);
        Project(VolunteerFacts.Of(InForce));
        return Result.Done(made, findings.Warnings);
    }

    private void Place(IReadOnlyCollection<VolunteerDecision> told, IReadOnlyCollection<DateOnly> besides)
    {
        if (DecisionCount == 0)
        {
            return;
        }

        foreach (var term in told.OfType<InPost>())
        {
            Terms.Place(term, InForce.OfType<InPost>(), mayOverlap: false, besides);
            // How somebody was recruited belongs to the term that followed from it.
            foreach (var recruited in told.OfType<Recruited>())
            {
                recruited.Place(term.Part);
            }
        }

        foreach (var term in told.OfType<Accredited>())
        {
            Terms.Place(term, InForce.OfType<Accredited>(), mayOverlap: true, []);
        }

        foreach (var term in told.OfType<VettingCleared>())
        {
            Terms.Place(term, InForce.OfType<VettingCleared>(), mayOverlap: true, []);
        }
    }

    private static void CheckVisits(Findings findings, IReadOnlyList<InPost> terms, VisitsMade? visits)
    {
        var (joined, left) = (terms.Min(t => t.On), terms.Any(t => t.LeftOn is null) ? null : terms.Max(t => t.LeftOn));
        findings
            .Flag(
                visits is not null && joined is null,
                new Warning(
                    "volunteer.visited_unjoined",
                    $"The volunteer made visits, the first {VisitsMade.Say(visits?.First)}, and has no day of joining. Enter it, or correct the visits.",
                    nameof(JoinedOn)
                )
            )
            .Flag(
                joined > visits?.First.On,
                new Warning(
                    "volunteer.visited_before_joining",
                    $"The volunteer made a visit before this day: {VisitsMade.Say(visits?.First)}. Correct the day, or that visit.",
                    nameof(JoinedOn)
                )
            )
            .Flag(
                left < visits?.Last.On,
                new Warning(
                    "volunteer.visited_after_leaving",
                    $"The volunteer made a visit after this day: {VisitsMade.Say(visits?.Last)}. Correct the day, or that visit.",
                    nameof(LeftOn)
                )
            );
    }

    private void Project(VolunteerFacts facts)
    {
        Name = facts.Name;
        Panel = facts.Panel;
        CampaignId = facts.Campaign is { } campaign ? new CampaignId(campaign.Key) : null;
        AppliedOn = facts.AppliedOn;
        InterviewedOn = facts.InterviewedOn;
        OfferedOn = facts.OfferedOn;
        VettingClearedOn = facts.VettingClearedOn;
        VettingDueOn = InForce.OfType<VettingCleared>().MaxBy(v => v.On)?.DueOn;
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
        var applied = new DatedFact(nameof(AppliedOn), "The application", facts.AppliedOn);
        var interviewed = new DatedFact(nameof(InterviewedOn), "The interview", facts.InterviewedOn);
        var offered = new DatedFact(nameof(OfferedOn), "The offer", facts.OfferedOn);
        var vetted = new DatedFact(nameof(VettingClearedOn), "The vetting clearance", facts.VettingClearedOn);
        var trained = new DatedFact(nameof(TrainedOn), "The training", facts.TrainedOn);
        var joined = new DatedFact(nameof(JoinedOn), "The day of joining", facts.JoinedOn);
        var accredited = new DatedFact(nameof(AccreditedFrom), "The accreditation", facts.AccreditedFrom);
        var until = new DatedFact(nameof(AccreditedUntil), "The end of the accreditation", facts.AccreditedUntil);
        var left = new DatedFact(nameof(LeftOn), "The day of leaving", facts.LeftOn);

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
            .Flag(
                facts.JoinedOn is not null && (facts.VettingClearedOn is null || facts.TrainedOn is null),
                new Warning(
                    "volunteer.joined_unprepared",
                    "Nobody joins before vetting and training: enter both days.",
                    facts.VettingClearedOn is null ? nameof(VettingClearedOn) : nameof(TrainedOn)
                )
            )
            .Refuse(
                string.IsNullOrWhiteSpace(facts.Name),
                new Error("volunteer.name_missing", "Enter the volunteer's name.", nameof(Name))
            )
            .Refuse(
                string.IsNullOrWhiteSpace(facts.Panel),
                new Error("volunteer.panel_missing", "Enter the volunteer's panel.", nameof(Panel))
            )
            .Refuse(
                facts.AccreditedFrom is not null && facts.JoinedOn is null,
                new Error(
                    "volunteer.accredited_unjoined",
                    "An accreditation needs the day of joining.",
                    nameof(JoinedOn)
                )
            )
            .Refuse(
                facts.AccreditedUntil is not null && facts.AccreditedFrom is null,
                new Error(
                    "volunteer.accreditation_incomplete",
                    "Enter the day from which the accreditation holds.",
                    nameof(AccreditedFrom)
                )
            )
            .Refuse(
                facts.LeftOn is not null && facts.JoinedOn is null,
                new Error(
                    "volunteer.left_unjoined",
                    "Somebody who never joined cannot have left. Clear the day of leaving.",
                    nameof(LeftOn)
                )
            )
            .Refuse(
                facts.LeavingReason is not null && facts.LeftOn is null,
                new Error(
                    "volunteer.leaving_undated",
                    "A reason for leaving is given: enter the day as well.",
                    nameof(LeftOn)
                )
            );
    }
}
