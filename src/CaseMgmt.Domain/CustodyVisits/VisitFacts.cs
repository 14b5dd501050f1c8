using CaseMgmt.Domain.Volunteers;

namespace CaseMgmt.Domain.CustodyVisits;

/// <summary>What the decisions in force say of a visit, with the people who made it: its rules are checked on this. Instants are UTC.</summary>
public sealed record VisitFacts
{
    public required VisitMode Mode { get; init; }
    public required VisitOutcome Outcome { get; init; }
    public required DateTime ArrivedAt { get; init; }

    /// <summary>The hour of the arrival is not known, and the instant is the first of the day; null where it is.</summary>
    public bool? IsArrivedDayAlone { get; init; }

    /// <summary>The instant of the arrival, where it is known.</summary>
    public DateTime? KnownArrival => IsArrivedDayAlone is true ? null : ArrivedAt;

    /// <summary>Null if the visitors were never let in.</summary>
    public DateTime? AdmittedAt { get; init; }
    public DateTime? DepartedAt { get; init; }

    /// <summary>Who visited, in the order of the form.</summary>
    public required IReadOnlyList<Volunteer> Visitors { get; init; }

    /// <summary>Null where nothing was counted: an abandoned visit, an unfinished draft.</summary>
    public VisitCounts? Counts { get; init; }
    public string? DelayReason { get; init; }
    public string? DelayExplanation { get; init; }

    /// <summary>On which ground admission was delayed: by the Code only that somebody would be placed in danger.</summary>
    public string? DelayGround { get; init; }

    /// <summary>The rank of who authorised it: by the Code inspector or above. No name.</summary>
    public string? DelayAuthorisedBy { get; init; }

    /// <summary>What explains that the visit was not as it should be: a residual, a single visitor, a lapsed accreditation.</summary>
    public string? Explanation { get; init; }
    public required ReportStatus ReportStatus { get; init; }

    /// <summary>A final report must hold; a draft may be incomplete, and a void one counts nowhere.</summary>
    public bool IsFinal => ReportStatus.IsFinal();

    internal static VisitFacts Of(IEnumerable<VisitDecision> decisions, VisitParties parties) =>
        decisions.Aggregate(
            new VisitFacts
            {
                Mode = default,
                Outcome = default,
                ArrivedAt = default,
                Visitors = parties.Visitors,
                ReportStatus = default,
            },
            (facts, decision) => decision.Onto(facts)
        );
}

/// <summary>The records of those to whom a visit is tied.</summary>
/// <param name="Visitors">In the order of the form.</param>
public sealed record VisitParties(CustodySuite Suite, IReadOnlyList<Volunteer> Visitors);
